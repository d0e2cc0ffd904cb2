#!/usr/bin/env python3
"""check_xml.py junit|checkstyle FILE...: well-formed, of the documented layout, and every count is true."""
import sys
import xml.etree.ElementTree as ElementTree


def need(condition, message):
    if not condition:
        sys.exit(message)


def counts(element):
    return [int(element.get(name)) for name in ("tests", "failures", "errors")]


def junit(root):
    need(root.tag == "testsuites" and root.get("name") == "rstgsoc", "testsuites of rstgsoc")
    for suite in root:
        need(suite.tag == "testsuite" and suite.get("name"), "testsuite with a name")
        for case in suite:
            need(case.tag == "testcase" and case.get("name") and case.get("classname"), "testcase with name and classname")
            for failure in case:
                need(failure.tag == "failure" and failure.get("type") in ("error", "warning", "info") and failure.get("message"), "failure with type and message")
        need(counts(suite) == [len(suite), len(suite.findall("testcase/failure")), 0], f"counts of {suite.get('name')}")
    need(counts(root) == [sum(values) for values in zip(*map(counts, root))], "counts of all")
    return len(root.findall("testsuite/testcase/failure"))


def checkstyle(root):
    need(root.tag == "checkstyle" and root.get("version"), "checkstyle with a version")
    for file in root:
        need(file.tag == "file" and file.get("name"), "file with a name")
        for error in file:
            need(error.tag == "error" and error.get("message") and error.get("source", "").startswith("rstgsoc."), "error with message and source")
            need(error.get("severity") in ("error", "warning", "info") and int(error.get("line")) > 0 and int(error.get("column")) > 0, "error with severity and place")
    return len(root.findall("file/error"))


for path in sys.argv[2:]:
    print(f"{path.rsplit('/', 1)[-1]}: {({'junit': junit, 'checkstyle': checkstyle}[sys.argv[1]])(ElementTree.parse(path).getroot())} findings")
