import { areaAddress } from "../../sheets/address";
import type { ChartBlueprint, ChartSeriesBlueprint } from "../../sheets/blueprint";
import { COLORS, FONT_NAME } from "../../sheets/styles";
import { cellsAt } from "../cellsAt";

/** Bytes that a chart costs in a request, roughly. */
export const CHART_BYTES = 40_000;

const TYPES = { stackedBars: "BarStacked", columns: "ColumnClustered" } as const;
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;

/** Shows the number but for zero, in every language of Excel. */
const LABEL_FORMAT = "0;;";

/**
 * Queues a new chart. It is made over one column of numbers, of which Excel makes one series whatever stands around, and
 * told everything else: what it guesses of headers and labels is not documented.
 */
export function drawChart(sheet: Excel.Worksheet, blueprint: ChartBlueprint): void {
  const [first, ...others] = blueprint.series;
  const source = cellsAt(sheet, first!.values);
  const chart = sheet.charts.add(TYPES[blueprint.kind], source, "Columns");
  chart.name = blueprint.name;
  drawFrame(chart, blueprint);
  drawSeries(sheet, chart.series.getItemAt(0), first!, blueprint);
  for (const each of others) {
    drawSeries(sheet, chart.series.add(each.name), each, blueprint);
  }
  placeChart(chart, blueprint);
}

/** Queues pointing the series of a chart, found by their names, at where their values stand now. */
export function pointChart(
  sheet: Excel.Worksheet,
  series: readonly Excel.ChartSeries[],
  blueprint: ChartBlueprint
): void {
  for (const item of series) {
    const wanted = blueprint.series.find(({ name }) => name === item.name);
    if (wanted) {
      item.setValues(cellsAt(sheet, wanted.values));
      item.setXAxisValues(cellsAt(sheet, blueprint.categories));
    }
  }
}

/** Queues letting a chart cover its cells. */
export function placeChart(chart: Excel.Chart, { place }: ChartBlueprint): void {
  const { row, column, rows, columns } = place;
  chart.setPosition(
    areaAddress({ row, column, rows: 1, columns: 1 }),
    areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 })
  );
}

function drawFrame(chart: Excel.Chart, { title, legend, kind }: ChartBlueprint): void {
  drawFont(chart.format.font, TEXT_SIZE, COLORS.black);
  chart.format.border.color = COLORS.line;
  chart.title.text = title;
  drawFont(chart.title.format.font, TITLE_SIZE, COLORS.headerFill);
  chart.title.format.font.bold = true;
  if (legend === "bottom") {
    chart.legend.position = "Bottom";
    drawFont(chart.legend.format.font, TEXT_SIZE, COLORS.black);
  } else {
    chart.legend.visible = false;
  }
  const { categoryAxis, valueAxis } = chart.axes;
  // Excel leaves labels out where it finds them too close together.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.line.color = COLORS.line;
  drawFont(categoryAxis.format.font, TEXT_SIZE, COLORS.black);
  if (kind === "stackedBars") {
    // Bars count from below otherwise.
    categoryAxis.reversePlotOrder = true;
  }
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  // Every bar says its number.
  valueAxis.visible = false;
}

function drawSeries(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  series: ChartSeriesBlueprint,
  { categories, gap, kind }: ChartBlueprint
): void {
  target.name = series.name;
  target.setValues(cellsAt(sheet, series.values));
  target.setXAxisValues(cellsAt(sheet, categories));
  target.gapWidth = gap;
  target.format.fill.setSolidColor(series.fill);
  target.format.line.color = SEPARATOR;
  target.format.line.weight = 1;
  target.hasDataLabels = true;
  target.dataLabels.numberFormat = LABEL_FORMAT;
  target.dataLabels.position = kind === "stackedBars" ? "Center" : "InsideEnd";
  drawFont(target.dataLabels.format.font, TEXT_SIZE, series.labelColor);
  target.dataLabels.format.font.bold = true;
}

/** White between neighbours keeps them apart in black and white print too. */
const SEPARATOR = "#FFFFFF";

function drawFont(font: Excel.ChartFont, size: number, color: string): void {
  font.name = FONT_NAME;
  font.size = size;
  font.color = color;
}
