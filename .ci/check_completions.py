#!/usr/bin/env python3
"""check_completions.py SHELL FOLDER: types half a command line into a real SHELL, presses Tab, and looks whether it is completed.
FOLDER holds the program rstgsoc."""
import os
import pty
import re
import select
import subprocess
import sys
import time

CASES = {"rstgsoc li": "rstgsoc lint", "rstgsoc lint --exit-z": "rstgsoc lint --exit-zero", "rstgsoc lint --format sar": "rstgsoc lint --format sarif",
         "rstgsoc rules idea-size-m": "rstgsoc rules idea-size-missing", "rstgsoc new pag": "rstgsoc new page"}
START = {"bash": (["bash", "--norc", "-i"], 'eval "$(rstgsoc completion bash)"'),
         "zsh": (["zsh", "-f", "-i"], 'autoload -U compinit; compinit -u -D; eval "$(rstgsoc completion zsh)"')}


def read(terminal, seconds, until=None):
    text, end = "", time.time() + seconds
    while time.time() < end and (until is None or until not in text):
        if select.select([terminal], [], [], 0.2)[0]:
            text = re.sub(r"\x1b(\[[?0-9;]*[a-zA-Z]|[=>])", "", text + os.read(terminal, 65536).decode(errors="replace"))
    return text


def typed(shell):
    """bash and zsh, at a terminal."""
    command, setup = START[shell]
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    os.write(terminal, (setup + "; echo rea''dy\n").encode())
    if "ready" not in read(terminal, 30, "ready"):
        sys.exit(f"{shell} does not answer")
    for line, wanted in CASES.items():
        os.write(terminal, (line + "\t").encode())
        yield wanted, read(terminal, 15, wanted)
        os.write(terminal, b"\x15")
        read(terminal, 0.5)
    os.close(terminal)


def asked(command):
    """fish and pwsh, which tell what Tab would give."""
    for line, wanted in CASES.items():
        answer = subprocess.run(command(line), capture_output=True, text=True, timeout=60)
        yield wanted, f"{line.rsplit(' ', 1)[0]} {answer.stdout.split()[0] if answer.stdout.split() else answer.stderr}"


def main():
    shell, folder = sys.argv[1:]
    os.environ.update(PATH=f"{os.path.abspath(folder)}{os.pathsep}{os.environ['PATH']}", TERM="xterm", PS1="$ ")
    if shell == "fish":
        answers = asked(lambda line: ["fish", "--no-config", "-c", f"rstgsoc completion fish | source; complete -C '{line}'"])
    elif shell == "pwsh":
        answers = asked(lambda line: ["pwsh", "-NoProfile", "-Command", f"rstgsoc completion pwsh | Out-String | Invoke-Expression; (TabExpansion2 '{line}' -cursorColumn {len(line)}).CompletionMatches.CompletionText"])
    else:
        answers = typed(shell)
    failed = [(wanted, text) for wanted, text in answers if wanted not in text]
    for wanted, text in failed:
        print(f"{shell}: Tab does not give '{wanted}' but {text!r}")
    print(f"{shell}: {len(CASES) - len(failed)} of {len(CASES)} command lines completed")
    sys.exit(1 if failed else 0)


main()
