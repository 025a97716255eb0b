import { toIso } from "../../src/plan/day";
import type { ReportFigures } from "../../src/plan/report/reportFigures";
import type { SummaryRow } from "../../src/plan/summary";
import { DASHBOARD_CLASSES } from "../../src/sheets/report/dashboardClasses";
import { progressResults } from "../samples/progress2026";
import type { DrawnDay } from "./drawnDays";
import type { ChartFacts } from "./facts";

/** A chart as it must be drawn. */
interface WantedChart {
  readonly title: string;
  readonly lying: boolean;
  readonly stacked: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
}

/** The charts of the dashboard as LibreOffice draws them, against a count of the rows; every difference as one sentence. */
export async function chartProblems({ figures, facts }: DrawnDay): Promise<readonly string[]> {
  const { charts } = await facts;
  return wantedCharts(figures).flatMap((chart) => differences(chart, charts));
}

function wantedCharts(figures: ReportFigures): readonly WantedChart[] {
  const bars = (title: string, rows: readonly SummaryRow[]): WantedChart => ({
    title,
    lying: true,
    stacked: true,
    series: DASHBOARD_CLASSES.map(({ name, fill, ids }) => ({
      name,
      color: fill,
      values: outsideLast(rows).map((row) =>
        row === null ? 0 : ids.reduce((sum, id) => sum + row[id], 0)
      ),
    })),
  });
  return [
    bars("Nhiệm vụ theo lĩnh vực", figures.byArea),
    bars("Nhiệm vụ theo cơ quan chủ trì", figures.byLead),
    {
      title: "Kết quả đã ban hành theo quý",
      lying: false,
      stacked: false,
      series: [{ name: "Số kết quả", color: "#94BCE6", values: resultsByQuarter(figures) }],
    },
  ];
}

/** The groups in order, and the row of what is in none, null where there is nothing. */
function outsideLast(rows: readonly SummaryRow[]): readonly (SummaryRow | null)[] {
  const outside = rows.find(({ group }) => group === "") ?? null;
  return [...rows.filter(({ group }) => group !== ""), outside];
}

function resultsByQuarter({ asOf, planYear }: ReportFigures): readonly number[] {
  const months = progressResults(asOf).flatMap(({ issuedOn }) =>
    issuedOn !== null && toIso(issuedOn).startsWith(String(planYear))
      ? [Number(toIso(issuedOn).slice(5, 7))]
      : []
  );
  return [1, 2, 3, 4].map(
    (quarter) => months.filter((month) => Math.ceil(month / 3) === quarter).length
  );
}

function differences(wanted: WantedChart, drawn: readonly ChartFacts[]): readonly string[] {
  const chart = drawn.find(({ title }) => title === wanted.title);
  if (!chart) {
    return [`There is no chart "${wanted.title}".`];
  }
  const { series, lying } = chart;
  const shown = {
    title: chart.title,
    lying,
    stacked: series.every(({ stacked }) => stacked),
    series: series.map(({ name, color, values }) => ({ name, color, values })),
  };
  const labels = new Set(chart.categories.filter((label) => label !== ""));
  return [
    ...(JSON.stringify(shown) === JSON.stringify(wanted)
      ? []
      : [`"${wanted.title}" is ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}.`]),
    ...(labels.size === wanted.series[0]!.values.length
      ? []
      : [`"${wanted.title}" has the labels ${[...labels].join(", ")}.`]),
  ];
}
