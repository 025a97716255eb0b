import type { BuiltAppendix } from "../../src/actions/buildAppendix";
import type { SourceMap } from "../../src/intake/reading";
import { wordFinding } from "../../src/messages/findings";
import { wordUnfinished } from "../../src/messages/finishing";
import { wordRepair } from "../../src/messages/repairs";
import { columnLetters } from "../../src/notation/columnLetters";
import { areaId } from "../../src/plan/areas";
import { toIso, type CalendarDay } from "../../src/plan/day";
import type { Plan, RowSpan, Task } from "../../src/plan/plan";
import type { SummaryRow } from "../../src/plan/summary";

/** What the traffic between add-in and Excel came to. */
export interface TrafficReport {
  readonly syncs: number;
  readonly requests: number;
  /** Both ways, UTF-8. */
  readonly bytes: number;
  readonly ms: number;
}

/** The content of REPORT.json: days as "2026-01-14", rows as [first, last] of the source sheet, areas by their id. */
export function reportOf(built: BuiltAppendix, traffic: TrafficReport) {
  const { sources, plan, repairs, cells } = built.reading;
  const [source] = sources;
  return {
    source: sourceOf(source),
    sources: sources.map(sourceOf),
    cells,
    plan: planOf(plan),
    repairs: repairs.map((repair) => ({
      kind: repair.kind,
      ...sheetOf(repair.rows),
      rows: rowsOf(repair.rows),
      before: repair.before,
      after: repair.after,
      message: wordRepair(repair, "vi"),
    })),
    findings: built.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...sheetOf(finding.rows),
      rows: finding.rows && rowsOf(finding.rows),
      message: wordFinding(finding, "vi"),
    })),
    ...(built.unfinished ? { warnings: [wordUnfinished(built.unfinished, "vi")] } : {}),
    summary: built.summary.map((row) => summaryOf(row, plan)),
    traffic,
  };
}

function sourceOf(source: SourceMap) {
  return { sheet: source.sheet, headerRow: source.headerRow, columns: columnsOf(source) };
}

/** Letters by role; several columns of one role (carried ones) as "G,H". */
function columnsOf({ columns }: SourceMap): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {};
  for (const { role, column } of columns) {
    const before = letters[role];
    letters[role] = (before === undefined ? "" : `${before},`) + columnLetters(column);
  }
  return letters;
}

function planOf({ year, title, authority, areas, agencies, tasks }: Plan) {
  const leading = agencies.filter((agency) => agency.leadSpellings.length > 0);
  return {
    year,
    title,
    authority,
    areas: areas.map(({ id, numeral, name, rows }) => ({ id, numeral, name, rows: rowsOf(rows) })),
    agencies: leading.map(({ name, kind, leadSpellings }) => ({
      name,
      kind,
      spellings: leadSpellings,
    })),
    tasks: tasks.map(taskOf),
  };
}

function taskOf(task: Task) {
  const { kind, start, due, sure } = task.deadline;
  return {
    ...sheetOf(task.rows),
    rows: rowsOf(task.rows),
    number: task.number,
    area: task.areaId,
    text: task.text,
    lead: task.lead,
    supporting: task.supporting,
    deadlineText: task.deadlineText,
    deadline: { kind, start: isoOf(start), due: isoOf(due), sure },
    deliverable: task.deliverable,
  };
}

/** The row of tasks outside every area has an empty id. */
function summaryOf({ group, ...counts }: SummaryRow, plan: Plan) {
  const listed = plan.areas.find((area) => area.name === group);
  const { rateBase: _rateBase, ...classes } = counts;
  return { area: listed?.id ?? (group === "" ? "" : areaId(group)), ...classes };
}

/** The sheet of rows, where the plan was read from several. */
function sheetOf(rows: RowSpan | null): { readonly sheet?: string } {
  return rows?.sheet === undefined ? {} : { sheet: rows.sheet };
}

function rowsOf({ first, last }: RowSpan): readonly [number, number] {
  return [first, last];
}

function isoOf(day: CalendarDay | null): string | null {
  return day === null ? null : toIso(day);
}
