import { slipSheetTexts } from "../../messages/slips/slipSheet";
import { columnLetters } from "../../notation/columnLetters";
import type { Slip, SlipTask } from "../../plan/slips/slip";
import { SLIP_SHEET } from "../../plan/slips/slipWords";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../plan/vocabulary";
import type { Column } from "../../tables/column";
import {
  PROPOSED_FIELDS,
  SLIP_COLUMNS,
  SLIP_FIELDS,
  slipColumn,
  type SlipColumnId,
  type SlipField,
} from "../../tables/slipColumns";
import type { AreaFormat, CellContent, CellFormat, SheetArea, SheetLayout } from "../blueprint";
import type { FileSheet } from "../fileBlueprint";
import { WORKING_PAGE } from "../pages";
import { DEFAULT_PALETTE } from "../palette";
import { area, BODY, COLORS } from "../styles";
import { columnFormat, entryRule } from "../tableColumns";
import { dayCell, numberCell } from "../taskCells";
import { ENTRY_FILL, rowsHeights, unlessBlank, valueCell } from "./slipCells";
import { HEAD, headFormats, headHeights, headLines, LAST_PRINTED, widthsOf } from "./slipHead";

/** Rows for tasks that the unit proposes. */
const ADDITIONS = 10;
const FROZEN_COLUMNS = 2;

/** What a unit says of a task that it proposes. */
const PROPOSED = [...PROPOSED_FIELDS, ...SLIP_FIELDS];

const FIRST_ROW = HEAD.header + 1;

/** The first sheet of a slip: what it is, how it is filled in, the tasks, and room for proposed ones. */
export function slipSheet(slip: Slip): FileSheet {
  const rows = slip.tasks.map(taskRow);
  const last = HEAD.header + rows.length;
  const additions = area(last + 2, 1, ADDITIONS, LAST_PRINTED);
  const tasks = area(FIRST_ROW, 1, rows.length, SLIP_COLUMNS.length);
  const lines = headLines(slip);
  return {
    role: "slip",
    name: SLIP_SHEET,
    cells: [
      ...lines.map(({ row, text }) => ({ row, column: 1, content: [[text]] })),
      { row: HEAD.parts, column: 1, content: [[slipSheetTexts.documentPart]] },
      { row: HEAD.parts, column: slipColumn("status"), content: [[slipSheetTexts.entryPart]] },
      { row: HEAD.header, column: 1, content: [SLIP_COLUMNS.map(({ header }) => header)] },
      { row: FIRST_ROW, column: 1, content: rows },
      { row: last + 1, column: 1, content: [[slipSheetTexts.additions]] },
    ],
    tables: [],
    visibility: "visible",
    unlocked: [...columnsOf(tasks, SLIP_FIELDS), ...columnsOf(additions, PROPOSED)],
    filter: area(HEAD.header, 1, rows.length + 1, LAST_PRINTED),
    hiddenColumns: [slipColumn("taskId")],
    growingRows: rowsHeights(rows, FIRST_ROW, widthsOf(SLIP_COLUMNS.length)),
    highlights: highlights(tasks),
    cursor: { row: FIRST_ROW, column: slipColumn("status") },
    layout: {
      columnWidths: SLIP_COLUMNS.map(({ width }, index) => ({ column: index + 1, width })),
      rowHeights: [...headHeights(lines), { row: last + 1, height: 21 }],
      formats: [...headFormats(lines), ...listFormats(tasks), ...additionFormats(additions)],
      merges: [
        ...lines.map(({ row }) => area(row, 1, 1, LAST_PRINTED)),
        area(HEAD.parts, 1, 1, slipColumn("progress")),
        area(HEAD.parts, slipColumn("status"), 1, SLIP_FIELDS.length),
        area(last + 1, 1, 1, LAST_PRINTED),
      ],
      validations: [...entryRules(tasks), ...entryRules(additions)],
      frozen: { rows: HEAD.header, columns: FROZEN_COLUMNS },
      gridlines: false,
      tabColor: COLORS.headerFill,
      page: {
        ...WORKING_PAGE,
        printArea: area(1, 1, last + 1 + ADDITIONS, LAST_PRINTED),
        titleRows: { first: HEAD.parts, last: HEAD.header },
      },
    },
  };
}

function taskRow(task: SlipTask): readonly CellContent[] {
  const entries = Object.fromEntries(
    SLIP_FIELDS.map((field) => [field, valueCell(task.values[field])])
  );
  const cells: Readonly<Record<SlipColumnId, CellContent>> = {
    number: numberCell(task.number),
    text: unlessBlank(task.text),
    supporting: unlessBlank(task.supporting),
    deadlineText: unlessBlank(task.deadlineText),
    due: dayCell(task.due),
    deliverable: unlessBlank(task.deliverable),
    progress: unlessBlank(task.progress),
    ...(entries as Readonly<Record<SlipField, CellContent>>),
    taskId: task.taskId,
  };
  return SLIP_COLUMNS.map(({ id }) => cells[id]);
}

function listFormats(tasks: SheetArea): readonly AreaFormat[] {
  return [
    { area: tasks, format: BODY },
    ...SLIP_COLUMNS.map((column, index) => ({
      area: { ...tasks, column: index + 1, columns: 1 },
      format: cellFormat(column),
    })),
    ...columnsOf(tasks, SLIP_FIELDS).map((each) => ({ area: each, format: { fill: ENTRY_FILL } })),
  ];
}

function additionFormats(additions: SheetArea): readonly AreaFormat[] {
  const heading = area(additions.row - 1, 1, 1, LAST_PRINTED);
  return [
    {
      area: heading,
      format: { ...BODY, bold: true, vertical: "Center", fill: COLORS.paleFill },
    },
    { area: additions, format: BODY },
    ...SLIP_COLUMNS.slice(0, LAST_PRINTED).map((column, index) => ({
      area: { ...additions, column: index + 1, columns: 1 },
      format: cellFormat(column),
    })),
    ...columnsOf(additions, PROPOSED).map((each) => ({
      area: each,
      format: { fill: ENTRY_FILL },
    })),
  ];
}

function cellFormat(column: Column): CellFormat {
  return { ...columnFormat(column), bold: column.bold ?? false };
}

function entryRules(rows: SheetArea): SheetLayout["validations"] {
  const prompts: Readonly<Partial<Record<SlipColumnId, string>>> = slipSheetTexts.prompts;
  return SLIP_COLUMNS.flatMap((column) => {
    const prompt = prompts[column.id];
    const [area] = columnsOf(rows, [column.id]);
    return prompt ? [{ area: area!, validation: entryRule(column, { prompt }) }] : [];
  });
}

/** Late tasks stand out beside their word; a finished one asks for its day. */
function highlights(tasks: SheetArea): NonNullable<FileSheet["highlights"]> {
  const cell = (id: SlipColumnId) => `$${columnLetters(slipColumn(id))}${tasks.row}`;
  const { overdue, dueSoon } = DEFAULT_PALETTE;
  const late = [PROGRESS_WORDS.overdue, PROGRESS_WORDS.periodMissed].map(
    (word) => `${cell("progress")}="${word}"`
  );
  return [
    {
      area: { ...tasks, columns: slipColumn("progress") },
      highlight: {
        formula: `=OR(${late.join(",")})`,
        fill: overdue.fill,
        fontColor: overdue.letters,
        bold: false,
      },
    },
    {
      area: columnsOf(tasks, ["doneOn"])[0]!,
      highlight: {
        formula: `=AND(${cell("status")}="${STATUS_WORDS.done}",${cell("doneOn")}="")`,
        fill: dueSoon.fill,
        fontColor: dueSoon.letters,
        bold: false,
      },
    },
  ];
}

function columnsOf(rows: SheetArea, ids: readonly SlipColumnId[]): readonly SheetArea[] {
  return ids.map((id) => ({ ...rows, column: slipColumn(id), columns: 1 }));
}
