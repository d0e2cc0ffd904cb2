#!/usr/bin/env python3
"""check_fixes.py PAGES ORACLE COMMAND...: `COMMAND lint --fix` on copies of all pages must

- do what `--diff | git apply` does,
- change nothing when it is run again,
- leave docutils' tree as it is, words aside, but for the fixes that say that they change it (STRUCTURAL).
"""
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

STRUCTURAL = "list-needs-blank-line,redundant-link-form,field-order-variant,year-list-order"
pages, oracle, command = sys.argv[1], os.path.abspath(sys.argv[2]), sys.argv[3:]
options = ["--isolated", "--year", "2026", "--no-gitignore"]


def lint(folder, *more):
    run = subprocess.run([*command, "lint", ".", *options, *more], cwd=folder, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"lint failed with {run.returncode}: {run.stderr}")
    return run.stdout


def contents(folder):
    return {os.path.relpath(os.path.join(base, name), folder): open(os.path.join(base, name), "rb").read()
            for base, _, names in os.walk(folder) for name in names}


def structure(folder, names):
    """The elements of each page's tree, messages and attributes left out."""
    run = subprocess.run([sys.executable, oracle, "--standalone", *names], cwd=folder, capture_output=True, text=True)
    trees = {row["id"]: row["pxml"] for row in map(json.loads, run.stdout.splitlines())}
    return {name: [re.match(r" *<\w+", line)[0] for line in tree.splitlines() if re.match(r" *<(?!system_message)\w+[ >]", line)]
            for name, tree in trees.items()}


with tempfile.TemporaryDirectory() as temporary:
    fixed, patched, plain = (shutil.copytree(pages, os.path.join(temporary, name)) for name in ("fixed", "patched", "plain"))
    diff = lint(patched, "--diff")
    subprocess.run(["git", "apply", "-"], cwd=patched, input=diff, text=True, check=True)
    lint(fixed, "--fix")
    once = contents(fixed)
    wrong = [name for name, text in contents(patched).items() if once[name] != text]
    lint(fixed, "--fix")
    wrong += [f"{name} (second run)" for name, text in contents(fixed).items() if once[name] != text]
    lint(plain, "--fix", "--ignore", STRUCTURAL)
    names = sorted(name for name in once if name.endswith(".rst"))
    before, after = structure(pages, names), structure(plain, names)
    for name in names:
        if before[name] != after[name]:
            wrong.append("\n".join([f"{name} (structure)", *list(difflib.unified_diff(before[name], after[name], lineterm="", n=0))[:12]]))
    changed = sum(once[name] != text for name, text in contents(pages).items())
    print(f"{changed} of {len(names)} pages mended, {len(wrong)} wrong")
    print("\n".join(wrong))
    sys.exit(bool(wrong) or changed == 0)
