"""
What of a workbook is locked, and what a calculated cell says once another is filled in, which is given as
{"sheet", "cell": [row, column], "value", "answer": [row, column]}.
"""

from office import formats, items


def workbook_locks(doc, typed):
    return {"sheets": [sheet_locks(sheet) for sheet in items(doc.Sheets)],
            "answer": answer(doc, typed)}


def sheet_locks(sheet):
    return {
        "name": sheet.Name,
        "locked": sheet.isProtected(),
        "open": sorted(cell for alike, cells in formats(sheet)
                       if not alike.CellProtection.IsLocked for cell in cells),
    }


def answer(doc, typed):
    sheet = doc.Sheets.getByName(typed["sheet"])
    row, column = typed["cell"]
    sheet.getCellByPosition(column - 1, row - 1).Value = typed["value"]
    doc.calculateAll()
    row, column = typed["answer"]
    return sheet.getCellByPosition(column - 1, row - 1).String
