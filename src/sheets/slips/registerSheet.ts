import { resultWords } from "../../messages/columns";
import { registerMessages } from "../../messages/slips/register";
import { SLIP_STATE_WORDS, type RegisteredSlip } from "../../plan/slips/registeredSlip";
import {
  SLIPS_COLUMNS,
  SLIPS_TABLE,
  slipsHeaderOf,
  type SlipsColumnId,
} from "../../tables/registerColumns";
import type { CellContent, Highlight, SheetBlueprint, TableBlueprint } from "../blueprint";
import { DEFAULT_PALETTE } from "../palette";
import { tableColumns } from "../tableColumns";
import { dayCell, textCell } from "../taskCells";
import { appendedTable, workingSheet } from "../workingSheet";
import { slipStateFormula } from "./slipStateFormula";

const HEADER_ROW = 4;

/** The sheet `Theo dõi phiếu`: the table `PhieuGui`, a row per slip; without slips it has one blank row. */
export function registerSheet(
  planYear: number,
  slips: readonly RegisteredSlip[] = []
): SheetBlueprint {
  const words = registerMessages.vi;
  return workingSheet({
    role: "slips",
    name: words.sheet,
    lines: [words.title(String(planYear)), words.guidance],
    tables: [registerTable(slips)],
    headerHeight: 48,
    frozenColumns: 2,
    tabColor: "#BF8F00",
  });
}

/** The table `PhieuGui` with these slips. */
export function registerTable(slips: readonly RegisteredSlip[] = []): TableBlueprint {
  const words = { ...registerMessages.vi.words, agency: resultWords.vi.agency };
  return appendedTable({
    name: SLIPS_TABLE,
    row: HEADER_ROW,
    columns: tableColumns(SLIPS_COLUMNS, words, { state: slipStateFormula() }),
    rows: slips.map((slip) => SLIPS_COLUMNS.map(({ id }) => slipContent(slip, id))),
    keyColumn: slipsHeaderOf("code"),
    highlights: HIGHLIGHTS,
  });
}

/** What a slip's cell holds; nothing where it calculates or is people's own. */
export function slipContent(slip: RegisteredSlip, id: SlipsColumnId): CellContent {
  switch (id) {
    case "state":
    case "note":
      return null;
    case "sentOn":
    case "dueBack":
    case "returnedOn":
    case "lastReminder":
      return dayCell(slip[id]);
    case "file":
      return textCell(slip.files.join("\n"));
    case "reminders":
      return slip.reminders === 0 ? null : slip.reminders;
    case "changes":
      return slip.returnedOn === null ? null : slip.changes;
    case "tasks":
      return slip.tasks;
    default:
      return textCell(slip[id]);
  }
}

const { overdue, done, doneLate } = DEFAULT_PALETTE;

const HIGHLIGHTS: readonly Highlight[] = (
  [
    ["overdue", overdue],
    ["returned", done],
    ["returnedLate", doneLate],
  ] as const
).map(([state, { fill, letters }]) => ({
  formula: `={${slipsHeaderOf("state")}}="${SLIP_STATE_WORDS[state]}"`,
  fill,
  fontColor: letters,
  bold: false,
}));
