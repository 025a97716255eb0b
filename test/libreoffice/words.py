"""
Words of a calculated column for given rows: {"table": "PhuLuc", "answer": "Tiến độ", "headers": [...], "rows": [[...], ...]},
values for those columns of the table (text, or a number, for a date too), null for blank. Rows are written over the table's
own, a table's length at a time.
"""

from office import area, items


def fill(sheet, table, columns, rows):
    """A column at a time: each writing of a cell would set up the height of its row anew."""
    top = table[0]
    for index, column in enumerate(columns):
        cells = sheet.getCellRangeByPosition(column - 1, top, column - 1, top + len(rows) - 1)
        # An empty text leaves a cell blank.
        cells.setDataArray([("" if row[index] is None else row[index],) for row in rows])


def words(doc, given):
    database = doc.DatabaseRanges.getByName(given["table"]).DataArea
    sheet = items(doc.Sheets)[database.Sheet]
    table = area(database)
    headers = [sheet.getCellByPosition(column - 1, table[0] - 1).String
               for column in range(table[1], table[3] + 1)]
    columns = [table[1] + headers.index(header) for header in given["headers"]]
    answer = table[1] + headers.index(given["answer"])
    length = table[2] - table[0]
    # Otherwise it calculates after each cell.
    doc.enableAutomaticCalculation(False)
    found = []
    for start in range(0, len(given["rows"]), length):
        part = given["rows"][start:start + length]
        fill(sheet, table, columns, part)
        doc.calculateAll()
        found += [sheet.getCellByPosition(answer - 1, table[0] + offset).String
                  for offset in range(len(part))]
    return found
