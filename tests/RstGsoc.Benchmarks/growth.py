#!/usr/bin/python3
"""How the time of 'rstgsoc lint' with all rules grows: pages of many kinds, four times as long each. Called by whole.sh; exit code 1 where one grows too fast."""
import os
import random
import subprocess
import sys
import tempfile

tool = sys.argv[1]
HEAD = "Google Summer of Code 2026 ideas\n================================\n\nProject ideas\n-------------\n\nFuzz it\n~~~~~~~\n\n"
LINE = "~" * 40
STEP, MOST = 4, 6  # a page four times as long may take six times as long: the start is in the first figure, and the collector grows with the heap
random.seed(3)
WORDS = ["".join(random.choice("bcdfglmnprst") + random.choice("aeiou") for _ in range(3)) for _ in range(5000)]


def word():
    return random.choice(WORDS)


def words(count):
    return " ".join(word() for _ in range(count))


def person():
    return f"{word().title()} {word().title()} <{word()}@{word()}.org>"


KINDS = {  # name: (how many, one of them)
    "different ideas": (1500, lambda i: f"{words(4)}\n{LINE}\n\n" + "\n".join(words(9) for _ in range(12)) + f"\n\n-  Level: easy\n-  Mentor: {person()}\n-  Size: 175 hours\n"),
    "ideas without fields": (5000, lambda i: f"{words(2)} {i}\n{LINE}\n\nText of it.\n"),
    "ideas in sections of fields": (3000, lambda i: f"{words(2)} {i}\n{LINE}\n\nText.\n\nMentors\n^^^^^^^\n\n{word().title()}\n\nSkills\n^^^^^^\n\nC\n"),
    "ideas in bold": (5000, lambda i: f"**{words(2)} {i}**\n\nText of it.\n\n- Mentor: {word().title()}\n- Level: easy\n"),
    "ideas in a list": (5000, lambda i: f"- **{words(2)} {i}**: Text of it. Mentor: {word().title()}. Difficulty: easy."),
    "bold labels": (20000, lambda i: f"**Label {i % 50}:** value"),
    "labels in a list": (20000, lambda i: f"- {word()}: {word()}"),
    "mentors of one idea": (20000, lambda i: f"- Mentor: {person()}"),
    "links": (20000, lambda i: f"- `{word()} <https://{word()}.org/{word()}>`__"),
    "links to other pages": (20000, lambda i: f"- `{word()} <{word()}.html#{word()}>`__"),
    "links to pages of years": (20000, lambda i: f"- `GSoC {2005 + i % 30} <Google_Summer_of_Code_{2005 + i % 30}.html>`__"),
    "accents": (20000, lambda i: f"Ján {word()} met Jan {word()} there."),
    "no words between blanks": (20000, lambda i: f"项目描述很长，导师：张三。难度：中等{i}"),
    "marks without an end": (20000, lambda i: "*a **b `c |d"),
    "suppressions": (5000, lambda i: ".. rstgsoc: disable-next-line=HYG101 why\n\nx \n"),
}


def seconds(count, make):
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "page.rst")
        with open(page, "w", encoding="utf-8") as file:
            file.write(HEAD + "\n".join(make(i) for i in range(count)) + "\n")
        child = subprocess.Popen([tool, "lint", "--isolated", "--select", "all", "--quiet", page], stdout=subprocess.DEVNULL)
        _, _, used = os.wait4(child.pid, 0)
        return used.ru_utime + used.ru_stime, os.path.getsize(page)


print(f"\n### Growth: lint with all rules, processor time, {STEP} times as long a page\n\n| page of | bytes | s | bytes | s | times |\n|---|---:|---:|---:|---:|---:|")
worst = 0
for name, (count, make) in KINDS.items():
    (short, few), (long, many) = seconds(count // STEP, make), seconds(count, make)
    worst = max(worst, long / short)
    print(f"| {name} | {few} | {short:.2f} | {many} | {long:.2f} | {long / short:.1f} |", flush=True)
print(f"\nworst: {worst:.1f}")
sys.exit(worst > MOST)
