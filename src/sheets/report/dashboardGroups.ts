import { dashboardTexts } from "../../messages/report/dashboardTexts";
import { OUTSIDE_GROUP, TOTAL_GROUP } from "../../plan/summaryColumns";
import { cellAddress } from "../address";
import type { CellContent, ChartBlueprint } from "../blueprint";
import { area, COLORS } from "../styles";
import { ALL_TASKS, countFormula, type Counted } from "../summary/formulas";
import { DASHBOARD_CLASSES } from "./dashboardClasses";
import {
  ASIDE,
  ASIDE_COLUMN,
  CHART_COLUMNS,
  COUNTED,
  HEADING,
  LINE_HEIGHT,
  LISTED,
  TABLE_COLUMN,
  type DashboardPart,
} from "./dashboardGrid";

/** A group of tasks with the label that fits beside a bar. */
export interface LabelledGroup {
  readonly label: string;
  readonly name: string;
  /** Its tasks, given the address of the cell with its name. */
  readonly tasks: (nameCell: string) => Counted;
}

export interface DashboardGroups {
  /** Name of the chart. */
  readonly chart: string;
  readonly title: string;
  readonly header: string;
  readonly groups: readonly LabelledGroup[];
}

/** Where the counts of a block stand, for the check. */
export interface DashboardSums {
  readonly outsideRow: number;
  readonly totalRow: number;
}

const TOTAL_COLUMN = TABLE_COLUMN + 1;
const FIRST_CLASS = TABLE_COLUMN + 2;
const WIDTH = 2 + DASHBOARD_CLASSES.length;
const HEADING_HEIGHT = 49.5;

/** Lines below the heading that a chart needs to be read. */
const LEAST_LINES = 8;

/** Rows that a block takes. */
export function groupLines(groups: readonly LabelledGroup[]): number {
  return 1 + Math.max(groups.length + 2, LEAST_LINES);
}

/**
 * A chart of stacked bars, and beside it the counts that it shows: a row for each group, what is in no group (the total less
 * the listed) and the total. The full name of a group stands beyond the page, where the formulas look for it.
 */
export function groupsPart(by: DashboardGroups, row: number): DashboardPart & DashboardSums {
  const first = row + 1;
  const outsideRow = first + by.groups.length;
  const totalRow = outsideRow + 1;
  const counts = (tasks: Counted, label: string): readonly CellContent[] => [
    label,
    { formula: `=${countFormula("total", tasks)}` },
    ...DASHBOARD_CLASSES.map(({ ids }) => ({
      formula: `=${ids.map((id) => countFormula(id, tasks)).join("+")}`,
    })),
  ];
  const content = [
    [by.header, dashboardTexts.total, ...DASHBOARD_CLASSES.map(({ name }) => name)],
    ...by.groups.map((group, index) => counts(group.tasks(nameCell(first + index)), group.label)),
    outside(first, outsideRow, totalRow),
    counts(ALL_TASKS, TOTAL_GROUP),
  ];
  const names = by.groups.map(({ name }) => [name]);
  return {
    cells: [
      { row, column: TABLE_COLUMN, content },
      { row, column: ASIDE_COLUMN, content: [[dashboardTexts.aside], ...names] },
    ],
    formats: [
      { area: area(row, TABLE_COLUMN, 1, WIDTH), format: HEADING },
      ...DASHBOARD_CLASSES.map(({ fill, letters }, index) => ({
        area: area(row, FIRST_CLASS + index, 1, 1),
        format: { fill, fontColor: letters, fontSize: 8 },
      })),
      { area: area(first, TABLE_COLUMN, content.length - 1, 1), format: LISTED },
      { area: area(first, TOTAL_COLUMN, content.length - 1, WIDTH - 1), format: COUNTED },
      { area: area(outsideRow, TABLE_COLUMN, 1, WIDTH), format: { italic: true } },
      {
        area: area(totalRow, TABLE_COLUMN, 1, WIDTH),
        format: { bold: true, fill: COLORS.totalFill },
      },
      { area: area(row, ASIDE_COLUMN, names.length + 1, 1), format: ASIDE },
    ],
    merges: [],
    rowHeights: [
      { row, height: HEADING_HEIGHT },
      ...Array.from({ length: groupLines(by.groups) - 1 }, (_, index) => ({
        row: first + index,
        height: LINE_HEIGHT,
      })),
    ],
    charts: [chart(by, row)],
    outsideRow,
    totalRow,
  };
}

/** A formula, true where the classes of a block's total make up the total, and no group was counted twice. */
export function sumsClose({ outsideRow, totalRow }: DashboardSums): string {
  const classes = (row: number) =>
    `${cellAddress(row, FIRST_CLASS)}:${cellAddress(row, FIRST_CLASS + DASHBOARD_CLASSES.length - 1)}`;
  const total = cellAddress(totalRow, TOTAL_COLUMN);
  return `SUM(${classes(totalRow)})=${total},MIN(${classes(outsideRow)})>=0`;
}

/** The address of a block's total. */
export function totalCell({ totalRow }: DashboardSums): string {
  return cellAddress(totalRow, TOTAL_COLUMN);
}

function outside(first: number, outsideRow: number, totalRow: number): readonly CellContent[] {
  return Array.from({ length: WIDTH }, (_, index) => {
    const column = TABLE_COLUMN + index;
    const listed = `${cellAddress(first, column)}:${cellAddress(outsideRow - 1, column)}`;
    const less = outsideRow > first ? `-SUM(${listed})` : "";
    return index === 0 ? OUTSIDE_GROUP : { formula: `=${cellAddress(totalRow, column)}${less}` };
  });
}

function nameCell(row: number): string {
  return `$${cellAddress(row, ASIDE_COLUMN)}`;
}

/** Without groups the line of the total stands in: a chart is made over two rows or more. */
function chart(by: DashboardGroups, row: number): ChartBlueprint {
  const lines = Math.max(2, by.groups.length + 1);
  const column = (at: number) => area(row + 1, at, lines, 1);
  return {
    name: by.chart,
    kind: "stackedBars",
    title: by.title,
    categories: column(TABLE_COLUMN),
    series: DASHBOARD_CLASSES.map(({ name, fill, letters }, index) => ({
      name,
      values: column(FIRST_CLASS + index),
      fill,
      labelColor: letters,
    })),
    place: { row, rows: groupLines(by.groups), ...CHART_COLUMNS },
    legend: "bottom",
    gap: 35,
  };
}
