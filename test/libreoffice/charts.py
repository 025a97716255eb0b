"""What LibreOffice draws of the charts of a workbook."""

from office import items


def workbook_charts(doc):
    return [dict(chart_facts(sheet.Charts.getByName(name)), sheet=sheet.Name)
            for sheet in items(doc.Sheets) for name in sheet.Charts.ElementNames]


def chart_facts(chart):
    drawn = chart.EmbeddedObject
    [system] = drawn.getFirstDiagram().getCoordinateSystems()
    [kind] = system.getChartTypes()
    categories = system.getAxisByDimension(0, 0).getScaleData().Categories
    return {
        "title": title_of(drawn),
        "kind": kind.getChartType(),
        "lying": system.getPropertyValue("SwapXAndYAxis"),
        "series": [series_facts(series) for series in kind.getDataSeries()],
        "categories": list(categories.getValues().getTextualData()),
    }


def title_of(drawn):
    title = drawn.getTitleObject()
    return "".join(part.getString() for part in title.getText()) if title else ""


def series_facts(series):
    [values] = [each.getValues() for each in series.getDataSequences()
                if each.getValues().getPropertyValue("Role") in ("values-y", "values")]
    [label] = [each.getLabel() for each in series.getDataSequences() if each.getLabel()] or [None]
    return {
        "name": " ".join(label.getTextualData()) if label else "",
        "range": values.getSourceRangeRepresentation(),
        "values": [float(value) for value in values.getData()],
        "color": "#%06X" % series.getPropertyValue("Color"),
        "stacked": series.getPropertyValue("StackingDirection").value == "Y_STACKING",
    }
