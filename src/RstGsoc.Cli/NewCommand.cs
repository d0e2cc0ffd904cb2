using System.CommandLine;
using System.Text;
using RstGsoc.Authoring;
using RstGsoc.Cli.Configuration;
using RstGsoc.Cli.Files;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc new</c>: begins a page of ideas, or adds an idea to one.</summary>
internal static class NewCommand
{
    public static Command Create(Host host) => new("new", "Begin a page of ideas, or add an idea to one; what is left to write is marked TODO.") { Page(host), Idea(host) };

    private static Command Page(Host host)
    {
        var path = new Argument<string?>("FILE") { Description = "The file to write, which must not exist yet. Default: standard output.", Arity = ArgumentArity.ZeroOrOne };
        var organization = new Option<string?>("--organization") { Description = "The organisation's name.", HelpName = "NAME" };
        var configuration = new ConfigurationOptions();
        var command = new Command("page", "Write a page of ideas with all that the programme year asks for.") { path, organization };
        configuration.AddSourceTo(command);
        command.SetAction(arguments =>
        {
            var target = arguments.GetValue(path);
            var options = configuration.Read(arguments, host).OptionsFor(target ?? "new.rst");
            return WritePage(target, PageSkeleton.Write(Programme.Of(options.Year), arguments.GetValue(organization) ?? options.Organization.Name), host);
        });
        return command;
    }

    private static Command Idea(Host host)
    {
        var path = new Argument<string>("FILE") { Description = "The page to add the idea to; '-' reads standard input and writes standard output." };
        var title = new Option<string?>("--title") { Description = "The idea's title.", HelpName = "TEXT" };
        var configuration = new ConfigurationOptions();
        var command = new Command("idea", "Add an idea to a page, in the page's layout.") { path, title };
        configuration.AddSourceTo(command);
        command.SetAction(arguments => AddIdea(arguments.GetValue(path)!, arguments.GetValue(title), configuration.Read(arguments, host), host));
        return command;
    }

    private static int WritePage(string? path, string text, Host host)
    {
        if (path is null or "-")
        {
            host.Output.Write(text);
            return ExitCode.Clean;
        }
        try
        {
            WholeFile.Create(path, Encoding.UTF8.GetBytes(text), host.Interruption);
            return ExitCode.Clean;
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            host.Complain($"{path}: {(File.Exists(path) ? "the file exists already ('rstgsoc new idea' adds to it)" : FileFault.Reason(path, error))}");
            return ExitCode.Failure;
        }
    }

    private static int AddIdea(string path, string? title, PageSettings settings, Host host)
    {
        var files = new PageFiles(host);
        if (files.Read([path]) is not [{ } page])
            return ExitCode.Failure;
        var options = settings.OptionsFor(page);
        var extended = IdeaAuthor.Add(page, title, Programme.Of(settings.Read(page).ProgrammeYear ?? options.Year), options.PageOptions);
        if (!ReferenceEquals(page, files.StandardInput))
            return PageWriter.TryReplace(page, extended, host) ? ExitCode.Clean : ExitCode.Failure;
        host.Output.Write(extended.Content);
        return ExitCode.Clean;
    }
}
