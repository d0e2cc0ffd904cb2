"""Answers what docutils makes of texts, for as long as it is asked.

Reads a JSON object a line, {"text": ..., "standalone": true|false}, and writes one: {"tree": ...} or {"error": ...}.
Each text is read as if it were the first: what docutils keeps in its modules is forgotten in between.
"""
import json
import signal
import sys
import warnings

warnings.simplefilter("ignore")
from docutils import frontend, io, languages, utils  # noqa: E402
from docutils.parsers import rst  # noqa: E402
from docutils.parsers.rst import directives, roles  # noqa: E402
from docutils.parsers.rst import languages as markup_languages  # noqa: E402
from docutils.readers import standalone  # noqa: E402
from docutils.writers import pseudoxml  # noqa: E402

SOURCE = "test data"
SECONDS = 10
sys.setrecursionlimit(5000)


class Silence:
    def write(self, text):
        pass

    def flush(self):
        pass


class TooSlow(BaseException):
    pass


def stop(*_):
    raise TooSlow


def settings(*components):
    values = frontend.get_default_settings(*components)
    values.report_level, values.halt_level, values.warning_stream = 1, 5, Silence()
    values.file_insertion_enabled, values.raw_enabled, values.syntax_highlight = False, True, "none"
    return values


def forget():
    roles._roles, directives._directives = {}, {}
    for module in (languages, markup_languages):
        module.get_language("en", utils.Reporter("", 5, 5, Silence()))


def parse(text):
    document = utils.new_document(SOURCE, settings(rst.Parser))
    rst.Parser().parse(text, document)
    return document


def read(text):
    parser, writer = rst.Parser(), pseudoxml.Writer()
    reader = standalone.Reader(parser)
    values = settings(rst.Parser, standalone.Reader, pseudoxml.Writer)
    values._source = SOURCE
    source = io.StringInput(source=text, source_path=SOURCE, encoding="unicode")
    document = reader.read(source, parser, values)
    document.transformer.populate_from_components((source, reader, parser, writer, io.StringOutput(encoding="unicode")))
    document.transformer.apply_transforms()
    return document


def answer(request):
    forget()
    signal.alarm(SECONDS)
    try:
        return {"tree": (read if request["standalone"] else parse)(request["text"]).pformat()}
    except (Exception, TooSlow, SystemExit) as error:
        return {"error": f"{type(error).__name__}: {error}"}
    finally:
        signal.alarm(0)


signal.signal(signal.SIGALRM, stop)
for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
