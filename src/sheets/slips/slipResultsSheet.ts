import { slipSheetTexts } from "../../messages/slips/slipSheet";
import type { TaskResult } from "../../plan/followedTask";
import type { Slip, SlipTask } from "../../plan/slips/slip";
import {
  SLIP_RESULT_COLUMNS,
  SLIP_RESULTS_SHEET,
  type SlipResultColumnId,
} from "../../plan/slips/slipWords";
import { cellAddress } from "../address";
import type { CellContent, CellFormat, SheetArea, Validation } from "../blueprint";
import type { FileSheet } from "../fileBlueprint";
import { WORKING_PAGE } from "../pages";
import { area, BODY, DATE_FORMAT, HEADER, TEXT_FORMAT } from "../styles";
import { dayCell, numberCell } from "../taskCells";
import { anyDay, fixedList, openList } from "../validations";
import { ENTRY_FILL, HEAD_FORMATS, linesHeight, rowsHeights, unlessBlank } from "./slipCells";
import { SLIP_LISTS, slipResultColumn, slipResultHeaderOf } from "./slipColumns";

/** Rows for what the unit adds. */
const BLANK_ROWS = 30;
const HOW_TO_ROW = 2;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

/** Points. */
const WIDTHS: Readonly<Record<SlipResultColumnId, number>> = {
  number: 36,
  period: 90,
  deliverable: 225,
  document: 120,
  issuedOn: 78,
  criterion: 66,
  link: 195,
  taskId: 90,
};
const LAST_PRINTED = slipResultColumn("link");
const CENTERED: ReadonlySet<SlipResultColumnId> = new Set(["number", "issuedOn"]);

/** The second sheet of a slip: the results that are recorded, locked, and lines for new ones below. */
export function slipResultsSheet({ tasks }: Slip): FileSheet {
  const texts = slipSheetTexts.results;
  const known = tasks.flatMap((task) => task.results.map((result) => resultRow(task, result)));
  const blank = area(FIRST_ROW + known.length, 1, BLANK_ROWS, LAST_PRINTED);
  const all = area(FIRST_ROW, 1, known.length + BLANK_ROWS, SLIP_RESULT_COLUMNS.length);
  const printed = widthsOf(LAST_PRINTED);
  const breadth = printed.reduce((sum, width) => sum + width, 0);
  return {
    role: "slipResults",
    name: SLIP_RESULTS_SHEET,
    cells: [
      { row: 1, column: 1, content: [[texts.title], [texts.howTo]] },
      { row: HEADER_ROW, column: 1, content: [SLIP_RESULT_COLUMNS.map(({ header }) => header)] },
      ...(known.length > 0 ? [{ row: FIRST_ROW, column: 1, content: known }] : []),
      { row: blank.row, column: slipResultColumn("taskId"), content: idFormulas(blank) },
    ],
    tables: [],
    visibility: "visible",
    unlocked: [blank],
    hiddenColumns: [slipResultColumn("taskId")],
    growingRows: rowsHeights(known, FIRST_ROW, widthsOf(SLIP_RESULT_COLUMNS.length)),
    cursor: { row: blank.row, column: 1 },
    layout: {
      columnWidths: SLIP_RESULT_COLUMNS.map(({ id }, index) => ({
        column: index + 1,
        width: WIDTHS[id],
      })),
      rowHeights: [
        { row: 1, height: 24 },
        { row: HOW_TO_ROW, height: linesHeight([texts.howTo], [breadth]) },
        { row: HEADER_ROW, height: 33 },
      ],
      formats: [
        { area: area(1, 1, 1, LAST_PRINTED), format: HEAD_FORMATS.title },
        { area: area(HOW_TO_ROW, 1, 1, LAST_PRINTED), format: HEAD_FORMATS.howTo },
        { area: area(HEADER_ROW, 1, 1, SLIP_RESULT_COLUMNS.length), format: HEADER },
        { area: all, format: BODY },
        ...SLIP_RESULT_COLUMNS.map(({ id }, index) => ({
          area: { ...all, column: index + 1, columns: 1 },
          format: cellFormat(id),
        })),
        { area: blank, format: { fill: ENTRY_FILL } },
      ],
      merges: [area(1, 1, 1, LAST_PRINTED), area(HOW_TO_ROW, 1, 1, LAST_PRINTED)],
      validations: entryRules(blank),
      frozen: { rows: HEADER_ROW, columns: 1 },
      gridlines: false,
      tabColor: "#2E75B6",
      page: {
        ...WORKING_PAGE,
        printArea: area(1, 1, HEADER_ROW + known.length + BLANK_ROWS, LAST_PRINTED),
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      },
    },
  };
}

function resultRow({ number, taskId }: SlipTask, result: TaskResult): readonly CellContent[] {
  const cells: Readonly<Record<SlipResultColumnId, CellContent>> = {
    number: numberCell(number),
    period: unlessBlank(result.period),
    deliverable: unlessBlank(result.deliverable),
    document: unlessBlank(result.document),
    issuedOn: dayCell(result.issuedOn),
    criterion: unlessBlank(result.criterion),
    link: unlessBlank(result.link),
    taskId,
  };
  return SLIP_RESULT_COLUMNS.map(({ id }) => cells[id]);
}

/** The id of the task that each line's STT names; nothing where it names none. */
function idFormulas(blank: SheetArea): readonly (readonly CellContent[])[] {
  const { numbers, ids } = SLIP_LISTS;
  return Array.from({ length: blank.rows }, (_, index) => {
    const cell = cellAddress(blank.row + index, slipResultColumn("number"));
    return [
      { formula: `=IF(${cell}="","",IFERROR(INDEX(${ids},MATCH(${cell},${numbers},0)),""))` },
    ];
  });
}

function cellFormat(id: SlipResultColumnId): CellFormat {
  const numberFormat =
    id === "issuedOn"
      ? DATE_FORMAT
      : id === "number"
        ? "0"
        : id === "taskId"
          ? "General"
          : TEXT_FORMAT;
  return { numberFormat, horizontal: CENTERED.has(id) ? "Center" : "Left" };
}

function entryRules(blank: SheetArea): readonly { area: SheetArea; validation: Validation }[] {
  const { prompts, unlistedPeriod } = slipSheetTexts;
  const column = (id: SlipResultColumnId) => ({
    ...blank,
    column: slipResultColumn(id),
    columns: 1,
  });
  const prompt = (id: "number" | "period" | "issuedOn") => ({
    title: slipResultHeaderOf(id),
    message: prompts[id],
  });
  return [
    { area: column("number"), validation: fixedList(SLIP_LISTS.numbers, prompt("number")) },
    {
      area: column("period"),
      validation: openList(SLIP_LISTS.periods, unlistedPeriod, prompt("period")),
    },
    { area: column("issuedOn"), validation: anyDay(prompt("issuedOn")) },
  ];
}

function widthsOf(columns: number): readonly number[] {
  return SLIP_RESULT_COLUMNS.slice(0, columns).map(({ id }) => WIDTHS[id]);
}
