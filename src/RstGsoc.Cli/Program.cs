using RstGsoc.Cli;

return CommandLine.Run(args, Host.OfProcess());
