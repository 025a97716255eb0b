"""What LibreOffice prints of a file, as PDFs."""

import os

import uno

from office import items, prop, used_range


def print_sheets(doc, folder):
    """One PDF for each visible sheet of a workbook; the files by sheet."""
    shown = [sheet for sheet in items(doc.Sheets) if sheet.IsVisible]
    areas = {sheet.Name: sheet.getPrintAreas() for sheet in shown}
    files = {}
    for number, sheet in enumerate(shown, 1):
        # Where any sheet has a print area, sheets without one are not printed.
        for other in shown:
            other.setPrintAreas(())
        sheet.setPrintAreas(areas[sheet.Name] or (used_range(sheet).RangeAddress,))
        path = os.path.join(folder, "%d.pdf" % number)
        files[sheet.Name] = store(doc, path, "calc_pdf_Export")
    return files


def print_text(doc, path):
    """A text document into one PDF."""
    return store(doc, path, "writer_pdf_Export")


def store(doc, path, form):
    whole = os.path.abspath(path)
    doc.storeToURL(uno.systemPathToFileUrl(whole), (prop("FilterName", form),))
    return whole
