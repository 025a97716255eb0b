import { targetMessages } from "../../messages/targets";
import { SENSE_WORDS, type Target } from "../../plan/targets/target";
import type { CellContent, NameBlueprint, SheetBlueprint, TableBlueprint } from "../blueprint";
import { BODY, TEXT_FORMAT } from "../styles";
import { textCell } from "../taskCells";
import { tableColumns } from "../tableColumns";
import { TARGET_HELPERS } from "../../tables/helperColumns";
import {
  SENSES_LIST,
  TARGETS_COLUMNS,
  TARGETS_TABLE,
  targetsHeaderOf,
  type TargetsColumnId,
} from "../../tables/targetsColumns";
import { appendedTable, workingSheet } from "../workingSheet";
import { targetsFormulas } from "./targetsFormulas";

const HEADER_ROW = 5;

/** The words of "Chiều" stand in a table of one hidden column beside the targets, so that the sheet brings its own list. */
const SENSES = { table: "ChieuChiTieu", header: "Chiều" } as const;
const SENSES_COLUMN = TARGETS_COLUMNS.length + TARGET_HELPERS.length + 2;

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
  const { table, header } = SENSES;
  return [
    { name: SENSES_LIST, target: { kind: "column", table, column: header }, comment: header },
  ];
}

/** The table `ChiTieu` with these rows. */
export function targetsTable(rows: readonly (readonly CellContent[])[]): TableBlueprint {
  const { verdict, ...helpers } = targetsFormulas();
  return appendedTable({
    name: TARGETS_TABLE,
    row: HEADER_ROW,
    columns: [
      ...tableColumns(TARGETS_COLUMNS, targetMessages.vi.words, { verdict }),
      ...tableColumns(TARGET_HELPERS, {}, helpers),
    ],
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
  return [...TARGETS_COLUMNS, ...TARGET_HELPERS].map(({ id }) =>
    id in cells ? (cells[id as TargetsColumnId] ?? null) : null
  );
}

function noteOn(unread: readonly string[]): string {
  const { several, unread: single } = targetMessages.vi;
  if (unread.length === 0) {
    return "";
  }
  return (unread.length === 1 ? single : several)(unread.join("; "));
}
