"""One PDF for each visible sheet: `command -p python3 render.py workbook.xlsx folder`; prints {sheet: file} as JSON."""

import json
import os
import sys

import uno

from office import document, items, prop, used_area


def render(doc, folder):
    shown = [sheet for sheet in items(doc.Sheets) if sheet.IsVisible]
    areas = {sheet.Name: sheet.getPrintAreas() for sheet in shown}
    files = {}
    for number, sheet in enumerate(shown, 1):
        # Where any sheet has a print area, sheets without one are not printed.
        for other in shown:
            other.setPrintAreas(())
        sheet.setPrintAreas(areas[sheet.Name] or (used_range(sheet),))
        path = os.path.abspath(os.path.join(folder, "%d.pdf" % number))
        doc.storeToURL(uno.systemPathToFileUrl(path), (prop("FilterName", "calc_pdf_Export"),))
        files[sheet.Name] = path
    return files


def used_range(sheet):
    last_row, last_column = used_area(sheet)
    return sheet.getCellRangeByPosition(0, 0, last_column, last_row).RangeAddress


with document(sys.argv[1], calculate=False) as opened:
    json.dump(render(opened, sys.argv[2]), sys.stdout, ensure_ascii=False)
