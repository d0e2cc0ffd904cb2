#!/usr/bin/env bash
# whole.sh [WIKI] [PAGES]: whole processes side by side. The packed tool lints one seed and a wiki, in turns with an empty .NET app compiled ahead
# and with the linters that are installed (rstcheck, doc8, rst-lint, rst2pseudoxml); then how time grows with pages of many kinds, and time and peak
# memory on PAGES/{2m,10m,100m}.rst.
# Only ratios within one run count.
set -eu
cd "$(dirname "$0")/../.."
wiki=${1:-../shared/corpus/libvirt-wiki} pages=${2:-}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet pack -c Release -v quiet -o "$folder/packages"
dotnet tool install --tool-path "$folder/tool" --add-source "$folder/packages" RstGsoc.Cli > /dev/null

mkdir -p "$folder/empty" "$folder/seed" "$folder/wiki"
echo 'System.Console.WriteLine("empty");' > "$folder/empty/Program.cs"
cat > "$folder/empty/empty.csproj" << 'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>
    <SelfContained>false</SelfContained>
    <PublishReadyToRun>true</PublishReadyToRun>
  </PropertyGroup>
</Project>
PROJECT
dotnet publish "$folder/empty" -v quiet -o "$folder/empty/out"

[ -n "$pages" ] && dotnet build tests/RstGsoc.Benchmarks -c Release -v quiet -o "$folder/benchmarks" > /dev/null

cp seeds/Google_Summer_of_Code_2016.rst "$folder/seed"
[ -d "$wiki" ] && cp "$wiki"/*.rst "$folder/wiki"
/usr/bin/python3 tests/RstGsoc.Benchmarks/whole.py "$folder/tool/rstgsoc" "$folder/empty/out/empty" "$folder/seed" "$folder/wiki" ${pages:+"$pages" "$folder/benchmarks/RstGsoc.Benchmarks.dll"}
/usr/bin/python3 tests/RstGsoc.Benchmarks/growth.py "$folder/tool/rstgsoc"
