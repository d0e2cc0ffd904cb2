#!/usr/bin/env python3
"""check_integrations.py gitlab|github|script FOLDER PACKAGES: does what a CI server would do with our files, over a project with a bad page and one
with a good page. PACKAGES is the folder with the released tool."""
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent


def project(folder, page):
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(page, folder / "ideas.rst")
    return folder


def run(script, folder, options=(), **environment):
    result = subprocess.run(["bash", "--noprofile", "--norc", "-e", *options, "-c", script], cwd=folder, env=os.environ | environment, capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def fill(text, pattern, values):
    """Puts inputs in their places; one that is not declared is an error."""
    return re.sub(pattern, lambda match: str(values[match[1]]), text)


def need(condition, *what):
    if not condition:
        sys.exit("\n".join(map(str, what)))


def gitlab(folder, page, packages):
    text = (ROOT / "templates/lint.yml").read_text()
    inputs = {name: entry["default"] for name, entry in yaml.safe_load(text.split("\n---\n")[0])["spec"]["inputs"].items()}
    need(set(re.findall(r"\$\[\[ inputs\.([\w-]+) \]\]", text)) == set(inputs), "inputs are declared and used", inputs)
    inputs["package-source"] = packages
    (name, job), = yaml.safe_load(fill(text.split("\n---\n")[1], r"\$\[\[ inputs\.([\w-]+) \]\]", inputs)).items()
    need(name == "rstgsoc" and job["artifacts"]["when"] == "always", name, job)
    code, output = run("\n".join(job["script"]), project(folder, page), **job["variables"])
    need((folder / job["artifacts"]["reports"]["junit"]).exists(), output)
    return code, output, len(json.loads((folder / job["artifacts"]["reports"]["codequality"]).read_text()))


def github(folder, page, packages):
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    inputs = {name: entry["default"] for name, entry in action["inputs"].items()} | {"sarif": "found.sarif"}
    code, output = 0, ""
    for step in (step for step in action["runs"]["steps"] if "run" in step and code == 0):
        environment = {name: fill(value, r"\$\{\{ inputs\.([\w-]+) \}\}", inputs) for name, value in step.get("env", {}).items()}
        code, output = run(step["run"], project(folder, page), ["-o", "pipefail"], GITHUB_ACTIONS="true", GITHUB_ACTION_PATH=str(ROOT), RUNNER_TEMP=str(folder / "../temp"), **environment)
    found = len(json.loads((folder / "found.sarif").read_text())["runs"][0]["results"]) if (folder / "found.sarif").exists() else -1
    need(found == len(re.findall("^::(?:error|warning|notice) file=ideas.rst,line=", output, re.M)), output)
    return code, output, found


def script(folder, page, packages):
    reports = folder / "reports"
    code, output = run(f"{ROOT}/samples/ci/lint.sh .", project(folder, page), RSTGSOC_SOURCE=packages, RSTGSOC_HOME=str(folder / "../home"), REPORTS=str(reports))
    need((reports / "rstgsoc-checkstyle.xml").exists(), output)
    return code, output, (reports / "rstgsoc-junit.xml").read_text().count("<failure")


def main():
    kind, folder, packages = sys.argv[1], Path(sys.argv[2]).resolve(), str(Path(sys.argv[3]).resolve())
    check = {"gitlab": gitlab, "github": github, "script": script}[kind]
    for wanted, name, page in (1, "bad", "samples/faulty/Google_Summer_of_Code_2026.rst"), (0, "good", "samples/ideas/Google_Summer_of_Code_2026.rst"):
        code, output, found = check(folder / name, ROOT / page, packages)
        need(code == wanted and (found > 0) == (wanted == 1), output)
        print(f"{kind}: the {name} page: exit code {code}, {found} findings reported")


main()
