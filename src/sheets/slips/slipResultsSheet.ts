import { slipSheetTexts } from "../../messages/slips/slipSheet";
import type { TaskResult } from "../../plan/followedTask";
import type { Slip, SlipTask } from "../../plan/slips/slip";
import { SLIP_RESULTS_SHEET } from "../../plan/slips/slipWords";
import {
  SLIP_RESULT_COLUMNS,
  type SlipResultColumnId,
  SLIP_LISTS,
  slipResultColumn,
} from "../../tables/slipColumns";
import { cellAddress } from "../address";
import type { CellContent, SheetArea, SheetLayout } from "../blueprint";
import type { FileSheet } from "../fileBlueprint";
import { WORKING_PAGE } from "../pages";
import { area, BODY, HEADER } from "../styles";
import { columnFormat, entryRule } from "../tableColumns";
import { dayCell, numberCell } from "../taskCells";
import { fixedList } from "../validations";
import { ENTRY_FILL, HEAD_FORMATS, linesHeight, rowsHeights, unlessBlank } from "./slipCells";

/** Rows for what the unit adds. */
const BLANK_ROWS = 30;
const HOW_TO_ROW = 2;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

const LAST_PRINTED = slipResultColumn("link");

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
      columnWidths: SLIP_RESULT_COLUMNS.map(({ width }, index) => ({ column: index + 1, width })),
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
        ...SLIP_RESULT_COLUMNS.map((column, index) => ({
          area: { ...all, column: index + 1, columns: 1 },
          format: columnFormat(column),
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

function entryRules(blank: SheetArea): SheetLayout["validations"] {
  const { resultPrompts: prompts, unlistedPeriod: refusal } = slipSheetTexts;
  return SLIP_RESULT_COLUMNS.flatMap((column, index) => {
    const area = { ...blank, column: index + 1, columns: 1 };
    switch (column.id) {
      case "number": {
        const said = { title: column.header, message: prompts.number };
        return [{ area, validation: fixedList(SLIP_LISTS.numbers, said) }];
      }
      case "period":
      case "issuedOn":
        return [{ area, validation: entryRule(column, { prompt: prompts[column.id], refusal }) }];
      default:
        return [];
    }
  });
}

function widthsOf(columns: number): readonly number[] {
  return SLIP_RESULT_COLUMNS.slice(0, columns).map(({ width }) => width);
}
