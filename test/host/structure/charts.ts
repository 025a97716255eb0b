import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { AxisDataSource, Chart, ChartModel, SeriesBase } from "@cj-tech-master/excelts/chart";
import { contains, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import { NotModelled } from "../errors";
import type { FormulaRewrite } from "./formulas";
import { refuseProtectedObjects } from "./protectedSheet";
import { shiftArea, shiftedBand, type Shift } from "./shifting";

/** A series of bars or columns, the only ones that the host makes. */
export interface PlottedSeries extends SeriesBase {
  cat?: AxisDataSource;
  val?: { numRef?: { formula: string } };
}

const names = new WeakMap<Chart, string>();

/** The name of a chart; the library keeps none. */
export function chartName(chart: Chart): string {
  return names.get(chart) ?? `Chart ${chart.chartNumber}`;
}

export function nameChart(chart: Chart, name: string): void {
  names.set(chart, name);
}

/** Changes how a chart looks or what it shows. @throws HostError AccessDenied on a sheet that is protected against it */
export function changeChart(chart: Chart, change: (model: ChartModel) => void): void {
  refuseProtectedObjects(chart.worksheet);
  chart.mutate(change);
}

/** The series of a chart, in order. */
export function seriesOf(chart: Chart): PlottedSeries[] {
  return chart.chartTypes.flatMap((group) => group.series as PlottedSeries[]);
}

/** The cells that a chart covers; null where it does not hang on two cells. */
export function placeOf({ range: { tl, br } }: Chart): Area | null {
  return br
    ? {
        top: tl.nativeRow + 1,
        left: tl.nativeCol + 1,
        bottom: Math.max(tl.nativeRow + 1, br.nativeRow),
        right: Math.max(tl.nativeCol + 1, br.nativeCol),
      }
    : null;
}

interface LoadedAnchor {
  chartNumber?: number;
  range: { tl: object; br?: object };
}

/** Lets a chart cover cells, from edge to edge. */
export function placeChart(chart: Chart, { top, left, bottom, right }: Area): void {
  const { tl, br } = chart.range;
  Object.assign(tl, { nativeRow: top - 1, nativeCol: left - 1, nativeRowOff: 0, nativeColOff: 0 });
  if (!br) {
    throw new NotModelled("moving a chart that does not hang on two cells");
  }
  Object.assign(br, { nativeRow: bottom, nativeCol: right, nativeRowOff: 0, nativeColOff: 0 });
  // A chart that came with the file is written back from the drawing it stood in.
  const drawing = chart.worksheet.model.drawing as { anchors?: LoadedAnchor[] } | undefined;
  const anchor = drawing?.anchors?.find((each) => each.chartNumber === chart.chartNumber);
  if (anchor) {
    anchor.range.tl = tl.model;
    anchor.range.br = br.model;
  }
}

/** Applies a rewrite to the ranges that charts show. */
export function rewriteCharts(file: Workbook, rewrite: FormulaRewrite): void {
  for (const sheet of file.worksheets) {
    for (const chart of sheet.getCharts().filter(({ isChartEx }) => !isChartEx)) {
      const sources = seriesOf(chart).flatMap((series) => [
        series.tx?.strRef,
        series.cat?.strRef,
        series.cat?.numRef,
        series.val?.numRef,
      ]);
      const changed = sources.filter(
        (source) => source && rewrite(source.formula, sheet.name) !== source.formula
      );
      if (changed.length > 0) {
        chart.mutate(() =>
          changed.forEach((source) => {
            source!.formula = rewrite(source!.formula, sheet.name);
          })
        );
      }
    }
  }
}

/** Charts move and grow with the cells below them. */
export function shiftCharts(sheet: Worksheet, shift: Shift): void {
  for (const chart of sheet.getCharts()) {
    const place = placeOf(chart);
    const band = shiftedBand(shift);
    if (!place || !intersect(place, band)) {
      continue;
    }
    const whole =
      shift.axis === "rows"
        ? { ...band, left: 1, right: MAX_COLUMNS }
        : { ...band, top: 1, bottom: MAX_ROWS };
    const moved = contains(band, whole) ? shiftArea(place, shift) : null;
    if (!moved) {
      throw new NotModelled("moving or deleting only a part of the cells below a chart");
    }
    placeChart(chart, moved);
  }
}
