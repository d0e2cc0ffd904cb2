using System.Globalization;
using System.Runtime.CompilerServices;
using RstGsoc.Cli;

// The output is the same everywhere; and a locale that .NET cannot read would end the process at the first message.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

if (RuntimeFeature.IsDynamicCodeCompiled && args is ["lint", ..])
    WarmUp.Begin();
return CommandLine.Run(args, Host.OfProcess());
