import type { ChartBlueprint } from "../sheets/blueprint";
import { CHART_BYTES, drawChart, placeChart, pointChart } from "./draw/charts";
import type { RequestBudget } from "./payload";

/** A chart of a derived sheet that is new, or whose ranges or place moved. */
export interface ChartChange {
  readonly sheet: string;
  /** As it was drawn last; null where nothing is known of an earlier one. */
  readonly before: ChartBlueprint | null;
  readonly after: ChartBlueprint;
}

/** A change, and the chart as it stands in the workbook; null where there is none by that name. */
interface Found<T extends ChartChange> {
  readonly change: T;
  readonly chart: Excel.Chart | null;
}

export type FoundChart = Found<ChartChange>;

/** What was done to a chart; `before` null: there was none. */
export interface ChartStep extends ChartChange {
  readonly kind: "chart";
}

/** What differs of the charts of a sheet. Charts that are not wanted any more stay: somebody may have made them his own. */
export function chartChanges(
  sheet: string,
  before: readonly ChartBlueprint[],
  after: readonly ChartBlueprint[]
): readonly ChartChange[] {
  return after
    .map((chart) => {
      const known = before.find(({ name }) => name === chart.name) ?? null;
      return { sheet, before: known, after: chart };
    })
    .filter((change) => !change.before || isMoved(change.before, change.after));
}

/** Looks for the charts by their names, in one request where any is asked for. */
export async function findCharts<T extends ChartChange>(
  context: Excel.RequestContext,
  changes: readonly T[]
): Promise<readonly Found<T>[]> {
  const charts = changes.map(({ sheet, after }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .charts.getItemOrNullObject(after.name)
      .load("name,series/items/name")
  );
  if (charts.length > 0) {
    await context.sync();
  }
  return changes.map((change, index) => {
    const chart = charts[index]!;
    return { change, chart: chart.isNullObject ? null : chart };
  });
}

/**
 * Steps that take the changes back. None for a chart that stands there though nothing is remembered of it: where it
 * pointed before cannot be asked below ExcelApi 1.15.
 */
export function undoOfCharts(found: readonly FoundChart[]): readonly ChartStep[] {
  return found
    .filter(({ change, chart }) => (change.before === null) === (chart === null))
    .map(({ change }) => ({ ...change, kind: "chart" }));
}

/** Queues the changes. A chart that was drawn once and is not there any more was deleted by somebody, and stays away. */
export async function drawCharts(
  context: Excel.RequestContext,
  found: readonly FoundChart[],
  budget: RequestBudget
): Promise<void> {
  for (const { change, chart } of found) {
    const { before, after } = change;
    const sheet = context.workbook.worksheets.getItem(change.sheet);
    await budget.reserve(CHART_BYTES);
    if (chart) {
      moveChart(sheet, chart, before, after);
    } else if (!before) {
      drawChart(sheet, after);
    }
  }
}

/** Queues putting charts back as they were; those that are gone are passed over. */
export function undoCharts(
  context: Excel.RequestContext,
  found: readonly Found<ChartStep>[]
): void {
  for (const { change, chart } of found) {
    const { before, after } = change;
    if (chart && before) {
      moveChart(context.workbook.worksheets.getItem(change.sheet), chart, after, before);
    } else if (chart) {
      chart.delete();
    }
  }
}

/** Points a chart at its ranges. Where somebody put it himself it stays, unless its own place moved. */
function moveChart(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  before: ChartBlueprint | null,
  after: ChartBlueprint
): void {
  pointChart(sheet, chart.series.items, after);
  if (before && isElsewhere(before, after)) {
    placeChart(chart, after);
  }
}

function isMoved(before: ChartBlueprint, after: ChartBlueprint): boolean {
  return isElsewhere(before, after) || rangesOf(before) !== rangesOf(after);
}

function isElsewhere({ place: before }: ChartBlueprint, { place: after }: ChartBlueprint): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function rangesOf({ categories, series }: ChartBlueprint): string {
  return JSON.stringify([categories, series.map(({ name, values }) => [name, values])]);
}
