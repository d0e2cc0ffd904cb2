"""Prints the seconds that docutils' parser, without transforms, takes for a file: the best of N runs in one process.

usage: docutils_time.py N FILE
"""
import io
import sys
import time
import warnings

warnings.simplefilter("ignore")
from docutils.frontend import OptionParser  # noqa: E402
from docutils.parsers.rst import Parser  # noqa: E402
from docutils.utils import new_document  # noqa: E402

with open(sys.argv[2], encoding="utf-8") as file:
    text = file.read()
parser = Parser()
settings = OptionParser(components=(Parser,)).get_default_values()
settings.report_level, settings.halt_level, settings.warning_stream = 5, 6, io.StringIO()
times = []
for _ in range(int(sys.argv[1])):
    document = new_document(sys.argv[2], settings)
    start = time.perf_counter()
    parser.parse(text, document)
    times.append(time.perf_counter() - start)
print(min(times))
