import { columnLetters } from "../host/area";
import { LIST_NAMES } from "../../src/tables/listNames";
import {
  TRACKING_COLUMNS,
  TRACKING_TABLE,
  headerOf,
  type TrackingColumnId,
} from "../../src/tables/trackingColumns";
import { TRACKING_HIGHLIGHTS } from "../../src/sheets/trackingHighlights";
import type { CellArea, HighlightFacts, SheetFacts, WorkbookFacts } from "./facts";

/** The rule that every body cell of a column must have. */
const RULES: Partial<Record<TrackingColumnId, string>> = {
  area: `LIST ${LIST_NAMES.areas}`,
  lead: `LIST ${LIST_NAMES.agencies}`,
  kind: `LIST ${LIST_NAMES.kinds}`,
  rhythm: `LIST ${LIST_NAMES.rhythms}`,
  status: `LIST ${LIST_NAMES.statuses}`,
  start: "DATE",
  due: "DATE",
  extendedDue: "DATE",
  doneOn: "DATE",
  lastReminder: "DATE",
  reminders: "WHOLE",
};

/** What staff read and fill in every day; a collapsed group must not swallow it. */
const ALWAYS_SHOWN: readonly TrackingColumnId[] = [
  "number",
  "text",
  "lead",
  "due",
  "status",
  "doneOn",
  "progress",
  "outcome",
  "delayReason",
  "note",
];

/** What is not needed while filling in, and the id. */
const FOLDED: readonly TrackingColumnId[] = [
  "area",
  "supporting",
  "deadlineText",
  "deliverable",
  "kind",
  "id",
];

/** The table `PhuLuc` as LibreOffice shows it. */
export class TrackingTable {
  constructor(
    readonly sheet: SheetFacts,
    readonly area: CellArea
  ) {}

  get headers(): readonly string[] {
    return this.cells(this.area[0]);
  }

  /** The body rows' numbers in the sheet. */
  get bodyRows(): readonly number[] {
    const [top, , bottom] = this.area;
    return Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
  }

  /** The sheet column of a table column; 0 where the table has none. */
  columnOf(id: TrackingColumnId): number {
    const index = this.headers.indexOf(headerOf(id));
    return index < 0 ? 0 : this.area[1] + index;
  }

  text(row: number, id: TrackingColumnId): string {
    return this.sheet.rows[row - 1]?.[this.columnOf(id) - 1] ?? "";
  }

  private cells(row: number): readonly string[] {
    return (this.sheet.rows[row - 1] ?? []).slice(this.area[1] - 1, this.area[3]);
  }
}

/** Finds `PhuLuc`; null where LibreOffice knows no such table. */
export function trackingTable(facts: WorkbookFacts): TrackingTable | null {
  const table = facts.tables[TRACKING_TABLE];
  const sheet = table && facts.sheets.find((candidate) => candidate.name === table.sheet);
  return table && sheet ? new TrackingTable(sheet, table.area) : null;
}

/** Columns, drop-downs, date rules, colours and frozen panes of the working table; one sentence for each thing wrong. */
export function trackingProblems(table: TrackingTable, tasks: number): string[] {
  return [
    ...headerProblems(table),
    ...expectEqual("rows of PhuLuc", table.bodyRows.length, tasks),
    ...validationProblems(table),
    ...highlightProblems(table),
    ...frozenProblems(table),
    ...visibilityProblems(table),
  ];
}

function headerProblems(table: TrackingTable): string[] {
  return TRACKING_COLUMNS.filter(({ header }) => !table.headers.includes(header)).map(
    ({ header }) => `PhuLuc has no column "${header}".`
  );
}

function validationProblems(table: TrackingTable): string[] {
  const found = new Map<string, string>();
  for (const rule of table.sheet.validations) {
    const text = rule.type === "LIST" ? `LIST ${rule.first}` : rule.type;
    for (const [row, column] of rule.cells) {
      found.set(`${row},${column}`, text);
    }
  }
  return Object.entries(RULES).flatMap(([id, wanted]) => {
    const column = table.columnOf(id as TrackingColumnId);
    const wrong = table.bodyRows.filter((row) => found.get(`${row},${column}`) !== wanted);
    const first = wrong[0];
    return first === undefined
      ? []
      : [
          `"${headerOf(id as TrackingColumnId)}": ${wrong.length} cells without the rule ${wanted}, ` +
            `the first in row ${first} has ${found.get(`${first},${column}`) ?? "none"}.`,
        ];
  });
}

function highlightProblems(table: TrackingTable): string[] {
  const [top, left, bottom, right] = table.area;
  const body = [top + 1, left, bottom, right];
  const rules = table.sheet.highlights;
  return [
    ...expectEqual("rules of colour", rules.length, TRACKING_HIGHLIGHTS.length),
    ...rules.flatMap((rule) => expectEqual("area of a rule of colour", rule.areas, [body])),
    ...TRACKING_HIGHLIGHTS.flatMap(({ formula }) =>
      rules.some((rule) => plainFormula(rule.formula) === placed(formula, table))
        ? []
        : [`No rule of colour with the formula ${placed(formula, table)}.`]
    ),
    ...table.bodyRows.flatMap((row) => colourProblems(table, rules, row)),
  ];
}

/** A row has the one colour that belongs to its word, in every cell, or none. */
function colourProblems(
  table: TrackingTable,
  rules: readonly HighlightFacts[],
  row: number
): string[] {
  const word = table.text(row, "progress");
  const wanted = TRACKING_HIGHLIGHTS.find(({ formula }) => formula.includes(`"${word}"`));
  const width = table.area[3] - table.area[1] + 1;
  const coloured = rules
    .map((rule) => ({
      fill: rule.fill,
      cells: rule.cells.filter(([cellRow]) => cellRow === row).length,
    }))
    .filter(({ cells }) => cells > 0);
  const expected = wanted ? [{ fill: wanted.fill.toUpperCase(), cells: width }] : [];
  return expectEqual(`colours of row ${row} ("${word}")`, coloured, expected);
}

function frozenProblems(table: TrackingTable): string[] {
  const { frozen } = table.sheet;
  return [
    ...expectEqual("frozen rows", frozen?.rows, table.area[0]),
    ...((frozen?.columns ?? 0) >= table.columnOf("text")
      ? []
      : [`The task text is not frozen (${frozen?.columns ?? 0} columns are).`]),
  ];
}

function visibilityProblems(table: TrackingTable): string[] {
  const hidden = (id: TrackingColumnId): boolean =>
    table.sheet.hiddenColumns.includes(table.columnOf(id));
  return [
    ...ALWAYS_SHOWN.filter(hidden).map((id) => `The column "${headerOf(id)}" is hidden.`),
    ...FOLDED.filter((id) => !hidden(id)).map((id) => `The column "${headerOf(id)}" is shown.`),
  ];
}

/** The blueprint's formula for the first body row: "{Tiến độ}" becomes "$P5". */
function placed(formula: string, table: TrackingTable): string {
  const cells = formula.replace(/\{([^}]+)\}/g, (_, header: string) => {
    const column = table.area[1] + table.headers.indexOf(header);
    return `$${columnLetters(column)}${table.area[0] + 1}`;
  });
  return plainFormula(cells);
}

function plainFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(/;/g, ",").replace(/\s/g, "");
}

/** One sentence where what was found is not what was wanted. */
export function expectEqual(what: string, found: unknown, wanted: unknown): string[] {
  const [foundText, wantedText] = [JSON.stringify(found), JSON.stringify(wanted)];
  return foundText === wantedText ? [] : [`${what}: ${foundText} instead of ${wantedText}.`];
}
