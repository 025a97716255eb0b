"""The conditional formats of a sheet and the cells that they colour on the day of the check."""

import re

from office import area
from com.sun.star.sheet.FillDirection import TO_BOTTOM, TO_RIGHT

SCRATCH = "phuluc scratch"
REFERENCE = re.compile(r"(?<![\w.$'\"])(\$?[A-Z]{1,3}\$?[0-9]+)(?![\w(])")
STRING = re.compile(r'("(?:[^"]|"")*")')


def coloured_cells(doc, sheet):
    """One entry a rule, in the order in which they are asked; `cells` are those where the rule holds."""
    return [rule_facts(doc, sheet, conditional.Range, entry)
            for conditional in sheet.ConditionalFormats.getConditionalFormats()
            for entry in items_of(conditional)]


def items_of(conditional):
    return [conditional.getByIndex(index) for index in range(conditional.getCount())]


def rule_facts(doc, sheet, ranges, entry):
    formula = getattr(entry, "Formula1", None)
    style_name = getattr(entry, "StyleName", None)
    facts = {"areas": [area(address) for address in ranges.RangeAddresses],
             "formula": formula, "fill": fill_of(doc, style_name)}
    if formula:
        facts["cells"] = [cell for address in ranges.RangeAddresses
                          for cell in holding_cells(doc, sheet, address, formula)]
    return facts


def fill_of(doc, style_name):
    styles = doc.StyleFamilies.getByName("CellStyles")
    if not style_name or not styles.hasByName(style_name):
        return None
    colour = styles.getByName(style_name).CellBackColor
    return None if colour < 0 else "#%06X" % colour


def holding_cells(doc, sheet, address, formula):
    """The rule's own formula, put into every cell of the same area of an empty sheet and calculated there."""
    doc.Sheets.insertNewByName(SCRATCH, doc.Sheets.Count)
    scratch = doc.Sheets.getByName(SCRATCH)
    # The base of relative references is the first cell of the area.
    scratch.getCellByPosition(address.StartColumn, address.StartRow).Formula = (
        "=" + on_sheet(formula, sheet.Name))
    target = scratch.getCellRangeByPosition(
        address.StartColumn, address.StartRow, address.EndColumn, address.EndRow)
    target.fillAuto(TO_BOTTOM, 1)
    target.fillAuto(TO_RIGHT, 1)
    values = target.getDataArray()
    doc.Sheets.removeByName(SCRATCH)
    return [[address.StartRow + 1 + row, address.StartColumn + 1 + column]
            for row, line in enumerate(values) for column, value in enumerate(line)
            if value == 1]


def on_sheet(formula, name):
    quoted = "$'%s'." % name.replace("'", "''")
    parts = STRING.split(formula)
    # A cell's own formula separates arguments by semicolons, whatever the rule's does.
    return "".join(part if index % 2
                   else REFERENCE.sub(lambda found: quoted + found[0], part).replace(",", ";")
                   for index, part in enumerate(parts))
