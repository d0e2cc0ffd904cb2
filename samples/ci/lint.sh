#!/bin/sh
# For any CI server with the .NET 10 SDK: installs the tool once, lints, and leaves reports for the server to read.
#   lint.sh PATH...
# RSTGSOC_SOURCE: the feed or folder that has the package; RSTGSOC_HOME: where the tool is kept; REPORTS: where reports go.
set -eu
home=${RSTGSOC_HOME:-$HOME/.cache/rstgsoc}
reports=${REPORTS:-.}
if [ ! -x "$home/rstgsoc" ]; then
    dotnet tool install RstGsoc.Cli --source "${RSTGSOC_SOURCE:-https://api.nuget.org/v3/index.json}" --tool-path "$home"
fi
mkdir -p "$reports"
exec "$home/rstgsoc" lint "$@" --format text --format "junit=$reports/rstgsoc-junit.xml" --format "checkstyle=$reports/rstgsoc-checkstyle.xml"
