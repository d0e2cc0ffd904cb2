#!/usr/bin/env bash
# SLICE [SAMPLE [SEED]]: how many of the mutants that Stryker makes of a slice (Ideas, Rules or Parsing) are killed by its tests.
# Stryker makes the assembly with all mutants in it and the report that says where they are; Tests/Program.cs tries them.
# All of it is done in a copy of the repository: tests with a mutant awake leave received texts beside the data.
set -eu
export Slice=$1
sample=${2:-1000000} seed=${3:-1}
declare -A tests=(
    [Ideas]='RstGsoc.Tests.Ideas !Every_prefix !LongPage'
    [Rules]='RstGsoc.Tests.Rules'
    [Parsing]='RstGsoc.Tests.Parsing RstGsoc.Tests.Ideas !Every_prefix !LongPage'
)
stryker=${STRYKER:-dotnet-stryker}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cd "$(dirname "$0")/../.."
tar cf - --exclude=bin --exclude=obj src tests seeds samples Directory.Build.props | tar xf - -C "$copy"
cd "$copy/tests/RstGsoc.Mutation/Tests"

# The report is written before the first test only for somebody who looks on: here nobody does.
mkdir "$copy/nobody" && ln -s "$(type -P true)" "$copy/nobody/xdg-open"
PATH="$copy/nobody:$PATH" nice "$stryker" --mutate '**/*.cs' --output "$copy/out" --reporter html --open-report:html --test-case-filter FullyQualifiedName~FlatOffsetsTests > "$copy/log" 2>&1 &
until grep -qs 'mutants will be tested' "$copy/log"; do
    kill -0 $! 2> /dev/null || { cat "$copy/log"; exit 1; }
    sleep 2
done
sleep 2
kill -KILL $!
nice dotnet bin/Debug/net10.0/RstGsoc.Tests.dll "$copy/out/reports/mutation-report.html" "$sample" "$seed" ${tests[$Slice]}
