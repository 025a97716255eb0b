"""What LibreOffice understands of a workbook."""

from charts import workbook_charts
from colours import coloured_cells
from office import area, formats, items, used_area, used_range
from com.sun.star.sheet.FormulaResult import ERROR


def workbook_facts(doc):
    return {
        "names": {name.Name: name.Content for name in items(doc.NamedRanges)},
        "tables": {table.Name: {"sheet": items(doc.Sheets)[table.DataArea.Sheet].Name,
                                "area": area(table.DataArea)}
                   for table in items(doc.DatabaseRanges)},
        "sheets": [sheet_facts(doc, sheet) for sheet in items(doc.Sheets)],
        "charts": workbook_charts(doc),
    }


def sheet_facts(doc, sheet):
    return {
        "name": sheet.Name,
        "visible": sheet.IsVisible,
        "rows": cell_texts(sheet),
        "errors": formula_errors(sheet),
        "validations": validations(sheet),
        "highlights": coloured_cells(doc, sheet),
        "page": page_facts(doc, sheet),
        "frozen": frozen(doc, sheet) if sheet.IsVisible else None,
        "hiddenColumns": [index + 1 for index in range(used_area(sheet)[1] + 1)
                          if not sheet.Columns.getByIndex(index).IsVisible],
        "cutRows": cut_rows(sheet),
    }


def cell_texts(sheet):
    """Every cell's value as text; dates are serial numbers."""
    return [[text_of(value) for value in line] for line in used_range(sheet).getDataArray()]


def text_of(value):
    if isinstance(value, float):
        return "%d" % value if value.is_integer() else repr(value)
    return value or ""


def formula_errors(sheet):
    return [{"cell": [row + 1, column + 1], "formula": cell.Formula, "shown": cell.String}
            for address in sheet.queryFormulaCells(ERROR).RangeAddresses
            for row in range(address.StartRow, address.EndRow + 1)
            for column in range(address.StartColumn, address.EndColumn + 1)
            for cell in [sheet.getCellByPosition(column, row)]]


def validations(sheet):
    """Each rule once, with all its cells."""
    rules = {}
    for alike, cells in formats(sheet):
        rule = alike.Validation
        if rule.Type.value != "ANY":
            facts = (rule.Type.value, rule.getOperator().value, rule.getFormula1(),
                     rule.getFormula2(), rule.ErrorAlertStyle.value, rule.InputTitle,
                     rule.InputMessage, rule.ErrorTitle, rule.ErrorMessage)
            rules.setdefault(facts, []).extend(cells)
    keys = ("type", "operator", "first", "second", "alert", "promptTitle", "prompt",
            "alertTitle", "alertMessage")
    return [dict(zip(keys, facts), cells=sorted(where)) for facts, where in rules.items()]


def page_facts(doc, sheet):
    style = doc.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
    titles = sheet.getTitleRows()
    return {
        "printAreas": [area(address) for address in sheet.getPrintAreas()],
        "titleRows": [titles.StartRow + 1, titles.EndRow + 1] if sheet.getPrintTitleRows() else None,
        "widthMm": round(style.Width / 100),
        "heightMm": round(style.Height / 100),
        "landscape": style.IsLandscape,
        "pagesWide": style.ScaleToPagesX,
        "pagesTall": style.ScaleToPagesY,
        "scale": style.PageScale,
    }


def frozen(doc, sheet):
    """Rows and columns that stay in view, in a workbook that nobody has scrolled."""
    controller = doc.CurrentController
    controller.setActiveSheet(sheet)
    if not controller.hasFrozenPanes():
        return {"rows": 0, "columns": 0}
    # SplitRow is worked out from pixels and may be one off; the moving pane knows its first row.
    moving = controller.getByIndex(controller.Count - 1)
    return {"rows": moving.FirstVisibleRow, "columns": moving.FirstVisibleColumn}


def cut_rows(sheet):
    """Rows whose text needs more height than the row has, by what LibreOffice itself would choose."""
    cut = []
    for index, texts in enumerate(cell_texts(sheet)):
        row = sheet.Rows.getByIndex(index)
        stored = row.Height
        if any(texts) and row.IsVisible and not row.OptimalHeight:
            row.OptimalHeight = True
            if row.Height > stored + 20:
                cut.append({"row": index + 1, "height": stored, "needed": row.Height})
            row.Height = stored
    return cut
