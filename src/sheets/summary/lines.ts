import { sheetTexts } from "../../messages/sheets";
import { knownDay } from "../../plan/day";
import { directoryNames } from "../../plan/agencies/directoryNames";
import type { Agency, Area } from "../../plan/plan";
import { monthName, quarterName } from "../../plan/periods";
import { OUTSIDE_GROUP } from "../../plan/summaryColumns";
import type { CellContent } from "../blueprint";
import { cellText } from "../cellText";
import type { TrackedTask } from "../tracking";
import { headerOf } from "../../tables/trackingColumns";
import {
  ADDED_TASKS,
  EXTENDED_TASKS,
  quoted,
  tasksDueIn,
  tasksOf,
  UNDATED_TASKS,
  type Counted,
} from "./formulas";

/** A row of a block. */
export interface SummaryLine {
  /** What the row is about, whatever its place. */
  readonly key: string;
  readonly name: CellContent;
  /** The name as a person reads it. */
  readonly label: string;
  /** Stands aside from the others: what is in no list, what is counted elsewhere already. */
  readonly isAside: boolean;
  /** The tasks of the row, given the address of the cell with its name; null: what the other rows leave of the total. */
  readonly tasks: ((nameCell: string) => Counted) | null;
}

/** What a block counts the tasks by; exactly one line takes the rest. */
export interface SummaryGroups {
  readonly id: string;
  readonly title: string;
  /** Header of the first column. */
  readonly header: string;
  readonly lines: readonly SummaryLine[];
  /** Lines below the total that count part of it. */
  readonly ofWhich: readonly SummaryLine[];
}

const { summary: texts } = sheetTexts.vi;
const QUARTERS = [1, 4, 7, 10];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** By area, in the plan's order. */
export function byArea(areas: readonly Pick<Area, "name">[]): SummaryGroups {
  const lines = areas.map(({ name }) => namedLine("area", name));
  const header = headerOf("area");
  return { id: "area", title: texts.byArea, header, lines: [...lines, OUTSIDE], ofWhich: [] };
}

/** By lead agency: every agency that may lead, and the groups that do. */
export function byLead(
  agencies: readonly Agency[],
  tracked: readonly TrackedTask[]
): SummaryGroups {
  const nameOf = directoryNames(agencies);
  const leading = new Set(tracked.map(({ cells }) => nameOf(cellText(cells.lead))));
  const lines = agencies
    .filter(({ kind, name }) => kind === "agency" || leading.has(name))
    .map(({ name }) => namedLine("lead", name));
  const header = headerOf("lead");
  return { id: "lead", title: texts.byLead, header, lines: [...lines, OUTSIDE], ofWhich: [] };
}

/** By quarter of the deadline in force. */
export function byQuarter(): SummaryGroups {
  const lines = QUARTERS.map((month) => periodLine(quarterName, month, 3));
  return byPeriod("quarter", texts.byQuarter, texts.quarter, lines, texts.otherQuarters);
}

/** By month of the deadline in force. */
export function byMonth(): SummaryGroups {
  const lines = MONTHS.map((month) => periodLine(monthName, month, 1));
  return byPeriod("month", texts.byMonth, texts.month, lines, texts.otherMonths);
}

/** Tasks of the plan beside those that came during the year; how many of all have an extension that counts. */
export function byOrigin(): SummaryGroups {
  return {
    id: "origin",
    title: texts.byOrigin,
    header: headerOf("origin"),
    lines: [
      { ...restLine("original", texts.original), isAside: false },
      { ...plainLine("added", texts.added), tasks: () => ADDED_TASKS },
    ],
    ofWhich: [
      { ...plainLine("extended", texts.extended), isAside: true, tasks: () => EXTENDED_TASKS },
    ],
  };
}

function byPeriod(
  id: string,
  title: string,
  header: string,
  periods: readonly SummaryLine[],
  others: string
): SummaryGroups {
  const without = { ...plainLine("none", texts.withoutDue), tasks: () => UNDATED_TASKS };
  return {
    id,
    title,
    header,
    lines: [...periods, restLine("other", others), without],
    ofWhich: [],
  };
}

/** "Quý I/2026", with the year of the settings. */
function periodLine(
  nameOf: (day: ReturnType<typeof knownDay>) => string,
  month: number,
  months: number
): SummaryLine {
  const [word] = nameOf(knownDay(2000, month, 1)).split("/");
  return {
    key: String(month),
    name: { formula: `=${quoted(`${word}/`)}&NamKeHoach` },
    label: word!,
    isAside: false,
    tasks: () => tasksDueIn(month, months),
  };
}

function namedLine(column: "area" | "lead", name: string): SummaryLine {
  const tasks = (nameCell: string): Counted => tasksOf(column, nameCell);
  return { ...plainLine(`=${name.toLowerCase()}`, name), tasks };
}

function restLine(key: string, name: string): SummaryLine {
  return { ...plainLine(key, name), isAside: true, tasks: null };
}

function plainLine(key: string, name: string): Omit<SummaryLine, "tasks"> {
  return { key, name, label: name, isAside: false };
}

/** Tasks of no listed group, so that pasted-in values cannot make totals lie. */
const OUTSIDE = restLine("outside", OUTSIDE_GROUP);
