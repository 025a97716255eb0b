import { registerMessages } from "../../messages/slips/register";
import { SLIP_STATE_WORDS, type RegisteredSlip } from "../../plan/slips/registeredSlip";
import type {
  CellContent,
  Highlight,
  SheetBlueprint,
  TableBlueprint,
  TableColumn,
  Validation,
} from "../blueprint";
import { LIST_NAMES } from "../../tables/listNames";
import { DEFAULT_PALETTE } from "../palette";
import { BODY, DATE_FORMAT, TEXT_FORMAT } from "../styles";
import { dayCell, textCell } from "../taskCells";
import { anyDay, openList, wholeNumber } from "../validations";
import { appendedTable, workingSheet } from "../workingSheet";
import { sheetTexts } from "../../messages/sheets";
import { SLIPS_COLUMNS, SLIPS_TABLE, slipsHeaderOf, type SlipsColumnId } from "./registerColumns";
import { slipStateFormula } from "./slipStateFormula";

const HEADER_ROW = 4;

/** Points. */
const WIDTHS: Readonly<Record<SlipsColumnId, number>> = {
  code: 78,
  agency: 162,
  period: 78,
  sentOn: 72,
  dueBack: 72,
  tasks: 54,
  returnedOn: 72,
  file: 186,
  changes: 54,
  lastReminder: 78,
  reminders: 54,
  state: 78,
  note: 132,
};

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
  return appendedTable({
    name: SLIPS_TABLE,
    row: HEADER_ROW,
    columns: SLIPS_COLUMNS.map(({ id }) => registerColumn(id)),
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

const DAYS: ReadonlySet<SlipsColumnId> = new Set([
  "sentOn",
  "dueBack",
  "returnedOn",
  "lastReminder",
]);
const COUNTS: ReadonlySet<SlipsColumnId> = new Set(["tasks", "changes", "reminders"]);

function registerColumn(id: SlipsColumnId): TableColumn {
  const validation = validationOf(id);
  const isText = !DAYS.has(id) && !COUNTS.has(id) && id !== "state";
  const numberFormat = DAYS.has(id)
    ? DATE_FORMAT
    : COUNTS.has(id)
      ? "0"
      : isText
        ? TEXT_FORMAT
        : "General";
  return {
    header: slipsHeaderOf(id),
    format: { ...BODY, numberFormat, horizontal: isText && id !== "code" ? "Left" : "Center" },
    width: WIDTHS[id],
    ...(validation ? { validation } : {}),
    ...(id === "state" ? { formula: slipStateFormula() } : {}),
  };
}

function validationOf(id: SlipsColumnId): Validation | null {
  const { prompts, count } = registerMessages.vi;
  const title = slipsHeaderOf(id);
  switch (id) {
    case "agency": {
      const { alerts, prompts: common } = sheetTexts.vi;
      return openList(LIST_NAMES.agencies, alerts.agency, { title, message: common.agency });
    }
    case "dueBack":
    case "returnedOn":
    case "lastReminder":
      return anyDay({ title, message: prompts[id] });
    case "reminders":
      return wholeNumber(0, 1_000, count, { title, message: count });
    default:
      return null;
  }
}
