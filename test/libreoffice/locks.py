"""
What of a workbook is locked, and what a calculated cell says once another is filled in, as JSON:
`command -p python3 locks.py workbook.xlsx < typed.json`. typed.json: {"sheet", "cell": [row, column], "value", "answer": [row, column]}.
"""

import json
import sys

from office import document, items, used_area


def sheet_locks(sheet):
    last_row, last_column = used_area(sheet)
    return {
        "name": sheet.Name,
        "locked": sheet.isProtected(),
        "open": [[row + 1, column + 1]
                 for row in range(last_row + 1) for column in range(last_column + 1)
                 if not sheet.getCellByPosition(column, row).CellProtection.IsLocked],
    }


def answer(doc, typed):
    sheet = doc.Sheets.getByName(typed["sheet"])
    row, column = typed["cell"]
    sheet.getCellByPosition(column - 1, row - 1).Value = typed["value"]
    doc.calculateAll()
    row, column = typed["answer"]
    return sheet.getCellByPosition(column - 1, row - 1).String


with document(sys.argv[1]) as opened:
    given = json.load(sys.stdin)
    json.dump({"sheets": [sheet_locks(sheet) for sheet in items(opened.Sheets)],
               "answer": answer(opened, given)}, sys.stdout, ensure_ascii=False)
