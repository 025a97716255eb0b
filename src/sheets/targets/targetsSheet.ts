import { targetMessages } from "../../messages/targets";
import { SENSE_WORDS, type Target } from "../../plan/targets/target";
import type {
  CellContent,
  NameBlueprint,
  SheetBlueprint,
  TableBlueprint,
  TableColumn,
  Validation,
} from "../blueprint";
import { LIST_NAMES } from "../../tables/listNames";
import { BODY, TEXT_FORMAT } from "../styles";
import { textCell } from "../taskCells";
import { fixedList, openList, openNumber } from "../validations";
import {
  TARGETS_COLUMNS,
  TARGETS_TABLE,
  targetsHeaderOf,
  type TargetsColumnId,
} from "./targetsColumns";
import { appendedTable, workingSheet } from "../workingSheet";
import { verdictFormula } from "./verdictFormula";

const HEADER_ROW = 5;

/** The words of "Chiều" stand in a table of one hidden column beside the targets, so that the sheet brings its own list. */
const SENSES = { table: "ChieuChiTieu", list: "DanhSachChieu", header: "Chiều" } as const;
const SENSES_COLUMN = TARGETS_COLUMNS.length + 2;

/** Points. */
const WIDTHS: Readonly<Record<TargetsColumnId, number>> = {
  order: 33,
  text: 231,
  sense: 57,
  plan: 54,
  unit: 54,
  lastYear: 57,
  firstQuarter: 48,
  halfYear: 48,
  nineMonths: 48,
  year: 48,
  verdict: 69,
  agency: 102,
  tasks: 60,
  note: 105,
};

export interface TargetsInput {
  readonly planYear: number;
  /** Those that the table does not have yet. */
  readonly targets: readonly Target[];
  /** How many it has. */
  readonly present: number;
}

/** The sheet `Chỉ tiêu`: the table `ChiTieu`, in which staff keep what was measured; without targets it has one blank row. */
export function targetsSheet({ planYear, targets, present }: TargetsInput): SheetBlueprint {
  const words = targetMessages.vi;
  const rows = targets.map((target, index) => targetRow(target, present + index + 1));
  return workingSheet({
    role: "targets",
    name: words.sheet,
    lines: [words.title(String(planYear)), words.guidance, words.judging],
    tables: [targetsTable(rows), sensesTable()],
    headerHeight: 48,
    frozenColumns: 2,
    tabColor: "#548235",
  });
}

/** The list behind the drop-down of "Chiều", which comes with the sheet. */
export function targetsNames(): readonly NameBlueprint[] {
  const { table, list, header } = SENSES;
  return [{ name: list, target: { kind: "column", table, column: header }, comment: header }];
}

function targetsTable(rows: readonly (readonly CellContent[])[]): TableBlueprint {
  return appendedTable({
    name: TARGETS_TABLE,
    row: HEADER_ROW,
    columns: TARGETS_COLUMNS.map(({ id }) => targetsColumn(id)),
    rows,
    keyColumn: targetsHeaderOf("text"),
    showFilter: false,
  });
}

function sensesTable(): TableBlueprint {
  const column = { header: SENSES.header, format: { ...BODY, numberFormat: TEXT_FORMAT } };
  return appendedTable({
    name: SENSES.table,
    row: HEADER_ROW,
    column: SENSES_COLUMN,
    columns: [{ ...column, hidden: true }],
    rows: Object.values(SENSE_WORDS).map((word) => [word]),
    keyColumn: SENSES.header,
    showFilter: false,
  });
}

function targetRow(target: Target, order: number): readonly CellContent[] {
  const { text, measure, unread, taskNumber, agency } = target;
  const sense = measure?.sense ?? (unread.length === 0 ? "qualitative" : null);
  const cells: Readonly<Partial<Record<TargetsColumnId, CellContent>>> = {
    order,
    text,
    sense: sense && SENSE_WORDS[sense],
    plan: measure?.value ?? null,
    unit: measure?.unit ?? null,
    agency: textCell(agency),
    tasks: textCell(taskNumber),
    note: textCell(noteOn(unread)),
  };
  return TARGETS_COLUMNS.map(({ id }) => cells[id] ?? null);
}

function noteOn(unread: readonly string[]): string {
  const { several, unread: single } = targetMessages.vi;
  if (unread.length === 0) {
    return "";
  }
  return (unread.length === 1 ? single : several)(unread.join("; "));
}

const TEXTS: ReadonlySet<TargetsColumnId> = new Set(["text", "agency", "tasks", "note"]);
const NUMBERS: ReadonlySet<TargetsColumnId> = new Set([
  "order",
  "plan",
  "lastYear",
  "firstQuarter",
  "halfYear",
  "nineMonths",
  "year",
]);

function targetsColumn(id: TargetsColumnId): TableColumn {
  const validation = validationOf(id);
  // Excel shows "92," for a whole number in any format that has decimals only where needed.
  const numberFormat = NUMBERS.has(id) || id === "verdict" ? "General" : TEXT_FORMAT;
  return {
    header: targetsHeaderOf(id),
    format: { ...BODY, numberFormat, horizontal: TEXTS.has(id) ? "Left" : "Center" },
    width: WIDTHS[id],
    ...(validation ? { validation } : {}),
    ...(id === "verdict" ? { formula: verdictFormula() } : {}),
  };
}

function validationOf(id: TargetsColumnId): Validation | null {
  const { prompts, number, agency } = targetMessages.vi;
  const title = targetsHeaderOf(id);
  switch (id) {
    case "sense":
      return fixedList(SENSES.list, { title, message: prompts.sense });
    case "plan":
      return openNumber(number, { title, message: prompts.plan });
    case "lastYear":
    case "firstQuarter":
    case "halfYear":
    case "nineMonths":
    case "year":
      return openNumber(number, { title, message: prompts.figure });
    case "agency":
      return openList(LIST_NAMES.agencies, agency, { title, message: prompts.agency });
    default:
      return null;
  }
}
