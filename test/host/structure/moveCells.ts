import type { Cell, Column, Row, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "../area";
import { relocateFormula } from "./references";
import type { Shift } from "./shifting";

/*
 * The library can splice rows, but copies every cell and loses what it does not know. Here the cells themselves move, with
 * style, comment and link, which is also fast enough for 10,000 rows. The price: these members are private there.
 */
interface SheetInside {
  _rows: (Row | undefined)[];
  _columns: Column[];
}
interface RowInside {
  _number: number;
  _cells: (Cell | undefined)[];
}
interface CellInside {
  _row: Row;
  _column: Column;
  _address: string;
}

/** Moves the cells of a shift; cells that a deletion covers are gone. Whole lines take their height or width along. */
export function moveCells(sheet: Worksheet, shift: Shift): void {
  if (shift.axis === "rows") {
    if (shift.first === 1 && shift.last === MAX_COLUMNS) {
      moveRows(sheet, shift);
    } else {
      moveCellsDown(sheet, shift);
    }
    return;
  }
  if (shift.first === 1 && shift.last === MAX_ROWS) {
    moveColumnDefinitions(sheet, shift);
  }
  moveCellsRight(sheet, shift);
}

/** The last line of the moved band that holds a cell with contents; 0 where there is none. */
export function lastFilledLine(sheet: Worksheet, shift: Shift): number {
  let last = 0;
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((_cell, column) => {
      const [line, across] = shift.axis === "rows" ? [rowNumber, column] : [column, rowNumber];
      if (line >= shift.at && across >= shift.first && across <= shift.last) {
        last = Math.max(last, line);
      }
    });
  });
  return last;
}

/** Inserted cells look like their neighbours above or to the left, as Excel inserts them by default. */
export function styleInserted(sheet: Worksheet, shift: Shift): void {
  if (shift.count < 0 || shift.at === 1) {
    return;
  }
  const rows = shift.axis === "rows";
  if (rows) {
    styleInsertedRows(sheet, shift);
    return;
  }
  for (const row of inside(sheet)._rows) {
    const model =
      row && row.number >= shift.first && row.number <= shift.last
        ? row.findCell(shift.at - 1)
        : undefined;
    for (let n = 0; row && model && n < shift.count; n += 1) {
      row.getCell(shift.at + n).style = { ...model.style };
    }
  }
}

function styleInsertedRows(sheet: Worksheet, shift: Shift): void {
  const above = sheet.findRow(shift.at - 1);
  if (!above) {
    return;
  }
  const whole = shift.first === 1 && shift.last === MAX_COLUMNS;
  for (let n = 0; n < shift.count; n += 1) {
    const row = sheet.getRow(shift.at + n);
    if (whole) {
      row.height = above.height;
      row.customHeight = above.customHeight;
      row.style = { ...above.style };
    }
    insideRow(above)._cells.forEach((cell, index) => {
      if (cell && index + 1 >= shift.first && index + 1 <= shift.last) {
        row.getCell(index + 1).style = { ...cell.style };
      }
    });
  }
}

function moveRows(sheet: Worksheet, { at, count }: Shift): void {
  const rows = inside(sheet)._rows;
  const from = count > 0 ? at : at - count;
  const moved = rows.slice(from - 1);
  rows.length = Math.min(rows.length, at - 1);
  moved.forEach((row, index) => {
    if (row) {
      const number = from + index + count;
      rows[number - 1] = row;
      insideRow(row)._number = number;
      renumberCells(row, 1);
    }
  });
}

function moveColumnDefinitions(sheet: Worksheet, { at, count }: Shift): void {
  const columns = inside(sheet)._columns;
  if (count > 0) {
    const left = at > 1 ? sheet.getColumn(at - 1) : null;
    if (columns.length < at) {
      return;
    }
    sheet.getColumn(columns.length + count);
    const fresh = columns.splice(columns.length - count, count);
    fresh.forEach((column) => {
      column.width = left?.width;
      column.style = { ...left?.style };
    });
    columns.splice(at - 1, 0, ...fresh);
  } else {
    columns.splice(at - 1, -count);
  }
  columns.forEach((column, index) => {
    (column as unknown as { _number: number })._number = index + 1;
  });
}

function moveCellsRight(sheet: Worksheet, { at, count, first, last }: Shift): void {
  for (const row of inside(sheet)._rows) {
    if (!row || row.number < first || row.number > last) {
      continue;
    }
    const cells = insideRow(row)._cells;
    const from = count > 0 ? at : at - count;
    const moved = cells.slice(from - 1);
    cells.length = Math.min(cells.length, at - 1);
    moved.forEach((cell, index) => {
      if (cell) {
        cells[from + index + count - 1] = cell;
      }
    });
    renumberCells(row, at);
  }
}

function moveCellsDown(sheet: Worksheet, { at, count, first, last }: Shift): void {
  const rows = inside(sheet)._rows;
  const from = count > 0 ? at : at - count;
  const taken: { row: number; column: number; cell: Cell }[] = [];
  rows.forEach((row) => {
    if (!row || row.number < at) {
      return;
    }
    const cells = insideRow(row)._cells;
    for (let column = first; column <= Math.min(last, cells.length); column += 1) {
      const cell = cells[column - 1];
      if (cell && row.number >= from) {
        taken.push({ row: row.number + count, column, cell });
      }
      delete cells[column - 1];
    }
  });
  for (const { row, column, cell } of taken) {
    const target = sheet.getRow(row);
    insideRow(target)._cells[column - 1] = cell;
    place(cell, target, column, sheet);
  }
}

function renumberCells(row: Row, from: number): void {
  const { worksheet } = row;
  insideRow(row)._cells.forEach((cell, index) => {
    if (cell && index + 1 >= from) {
      place(cell, row, index + 1, worksheet);
    }
  });
}

function place(cell: Cell, row: Row, column: number, sheet: Worksheet): void {
  const address = letters(column) + String(row.number);
  const own = cell as unknown as CellInside;
  const { model } = cell;
  if (model.ref !== undefined) {
    model.ref = movedRef(model.ref, row.number - own._row.number, column - cell.col);
  }
  own._row = row;
  own._column = sheet.getColumn(column);
  own._address = address;
  model.address = address;
}

/** The range of an array formula moves with its first cell. */
function movedRef(ref: string, rows: number, columns: number): string {
  return relocateFormula(ref, rows, columns);
}

const LETTERS: string[] = [];

function letters(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}

function inside(sheet: Worksheet): SheetInside {
  return sheet as unknown as SheetInside;
}

function insideRow(row: Row): RowInside {
  return row as unknown as RowInside;
}
