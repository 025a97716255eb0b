"""
Words of a calculated column for given rows: `command -p python3 words.py workbook.xlsx < rows.json`.

rows.json: {"table": "PhuLuc", "answer": "Tiến độ", "headers": [...], "rows": [[...], ...]}: values for those columns of the
table (text, or a number, for a date too), null for blank. Rows are written over the table's own, a table's length at a time.
Prints a JSON list of words.
"""

import json
import sys

from office import area, document, items


def fill(sheet, table, columns, rows):
    top = table[0] + 1
    for offset, values in enumerate(rows):
        for column, value in zip(columns, values):
            cell = sheet.getCellByPosition(column - 1, top + offset - 1)
            if value is None:
                cell.String = ""
            elif isinstance(value, str):
                cell.String = value
            else:
                cell.Value = value


def words(doc, given):
    database = doc.DatabaseRanges.getByName(given["table"]).DataArea
    sheet = items(doc.Sheets)[database.Sheet]
    table = area(database)
    headers = [sheet.getCellByPosition(column - 1, table[0] - 1).String
               for column in range(table[1], table[3] + 1)]
    columns = [table[1] + headers.index(header) for header in given["headers"]]
    answer = table[1] + headers.index(given["answer"])
    length = table[2] - table[0]
    found = []
    for start in range(0, len(given["rows"]), length):
        part = given["rows"][start:start + length]
        fill(sheet, table, columns, part)
        doc.calculateAll()
        found += [sheet.getCellByPosition(answer - 1, table[0] + offset).String
                  for offset in range(len(part))]
    return found


with document(sys.argv[1]) as opened:
    json.dump(words(opened, json.load(sys.stdin)), sys.stdout, ensure_ascii=False)
