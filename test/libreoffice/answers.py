"""
Answers questions about files by one LibreOffice: for each line of JSON that comes in, one goes out, until no more come.
`command -p python3 answers.py`; a question: {"file", "look": a key of LOOKS, "given": what that look takes}.
"""

import json
import sys
import time
import traceback

from facts import workbook_facts
from locks import workbook_locks
from office import document, running_office
from prints import print_sheets, print_text
from words import words

# The look, and whether the file is calculated afresh before it.
LOOKS = {
    "facts": (lambda doc, given: workbook_facts(doc), True),
    "locks": (workbook_locks, True),
    "words": (words, True),
    "sheets": (print_sheets, False),
    "text": (print_text, False),
}


def answer(desktop, asked):
    look, calculate = LOOKS[asked["look"]]
    start = time.monotonic()
    with document(desktop, asked["file"], calculate) as doc:
        found = look(doc, asked.get("given"))
    return {"answer": found, "seconds": time.monotonic() - start}


def answer_or_error(desktop, asked):
    try:
        return answer(desktop, asked)
    except Exception:
        return {"error": traceback.format_exc()}


with running_office() as running:
    for line in sys.stdin:
        json.dump(answer_or_error(running, json.loads(line)), sys.stdout, ensure_ascii=False)
        print(flush=True)
