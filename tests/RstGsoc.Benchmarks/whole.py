#!/usr/bin/python3
"""Runs commands in turns and prints their times, as multiples of the first one's. Called by whole.sh."""
import glob
import os
import shutil
import statistics
import sys
import tempfile
import time

TURNS = int(os.environ.get("TURNS", "21"))
tool, empty, seed, wiki = sys.argv[1:5]
big, library = sys.argv[5:7] if len(sys.argv) > 6 else (None, None)
NOWHERE = os.open(os.devnull, os.O_RDWR)


def run(command):
    """(seconds by the clock, seconds of the processor, peak memory in bytes)"""
    start = time.perf_counter()
    actions = [(os.POSIX_SPAWN_DUP2, NOWHERE, stream) for stream in (0, 1, 2)]
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, _, used = os.wait4(child, 0)
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def compare(title, commands, turns):
    """Every command once a turn, so that a busy minute hits all of them; the first is what the others are measured by."""
    commands = {name: command for name, command in commands.items() if shutil.which(command[0])}
    runs = {name: [] for name in commands}
    for _ in range(turns):
        for name, command in commands.items():
            runs[name].append(run(command))
    ours = runs["rstgsoc lint"]
    print(f"\n### {title}, {turns} turns\n")
    print("| command | ms, least | ms, median | processor ms, least | rstgsoc is times it: least | median | processor |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, own in runs.items():
        clock, processor = [r[0] for r in own], [r[1] for r in own]
        ratios = (min(r[0] for r in ours) / min(clock), statistics.median(r[0] for r in ours) / statistics.median(clock), min(r[1] for r in ours) / min(processor))
        print(f"| {name} | {min(clock) * 1000:.0f} | {statistics.median(clock) * 1000:.0f} | {min(processor) * 1000:.0f} | " + " | ".join(f"{ratio:.2f}" for ratio in ratios) + " |")


def peers(pages):
    return {"rstcheck": ["rstcheck", *pages], "doc8": ["doc8", "-q", *pages], "rst-lint": ["rst-lint", *pages]}


def sizes(folder):
    """Each page alone in a folder, as the linter reads a page's neighbours too."""
    print("\n### Long pages\n\n| page | command | processor s | peak bytes per byte of the page |\n|---|---|---:|---:|")
    spent = {}
    for original in sorted(glob.glob(os.path.join(folder, "*m.rst")), key=os.path.getsize):
        name, size = os.path.basename(original), os.path.getsize(original)
        with tempfile.TemporaryDirectory() as alone:
            page = shutil.copy(original, alone)
            commands = {"the library, the tree kept": ["dotnet", library, "--memory", page], "parse": [tool, "parse", page], "lint": [tool, "lint", "--isolated", page],
                        "lint, all rules": [tool, "lint", "--isolated", "--select", "all", page]}
            for what, command in commands.items():
                _, processor, peak = run(command)
                spent[name, what] = processor
                print(f"| {name} | {what} | {processor:.1f} | {peak / size:.1f} |", flush=True)
    if ("2m.rst", "lint, all rules") in spent and ("10m.rst", "lint, all rules") in spent:
        print(f"\nlint, all rules, 2 MB to 10 MB: factor {spent['10m.rst', 'lint, all rules'] / spent['2m.rst', 'lint, all rules']:.2f}")


page = glob.glob(os.path.join(seed, "*.rst"))
compare("One seed page", {"empty .NET app": [empty], "rstgsoc lint": [tool, "lint", *page], "rstgsoc --version": [tool, "--version"],
                          **peers(page), "rst2pseudoxml": ["rst2pseudoxml", *page]}, TURNS)
for title, pattern in ("libvirt's eleven GSoC pages", "Google_*.rst"), ("libvirt's wiki", "*.rst"):
    pages = sorted(glob.glob(os.path.join(wiki, pattern)))
    if pages:
        compare(f"{title}, {len(pages)} pages", {"empty .NET app": [empty], "rstgsoc lint": [tool, "lint", *pages], **peers(pages)}, max(3, TURNS // 3))
if big:
    sizes(big)
