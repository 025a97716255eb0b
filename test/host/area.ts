/** A rectangle of cells; rows and columns are 1-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid: 1,048,576 rows by 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

export function oneCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The common part of two areas, or null where they do not touch. */
export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1 for "A", 27 for "aa". */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}

/** The address without sheet or dollars: "A1", "A1:C3", "A:C" and "2:5" for whole columns and rows. */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 1 && bottom === MAX_ROWS) {
    return `${columnLetters(left)}:${columnLetters(right)}`;
  }
  if (left === 1 && right === MAX_COLUMNS) {
    return `${top}:${bottom}`;
  }
  const first = columnLetters(left) + top;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

/** Reads "A1", "$A$1:C3", "A:C", "2:5"; null where the text is no address inside the grid. */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const left = columnNumber(cells[1]!);
    const top = Number(cells[2]);
    const right = cells[3] ? columnNumber(cells[3]) : left;
    const bottom = cells[4] ? Number(cells[4]) : top;
    return inGrid(ordered(top, left, bottom, right));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) {
    return inGrid(ordered(1, columnNumber(columns[1]!), MAX_ROWS, columnNumber(columns[2]!)));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) {
    return inGrid(ordered(Number(rows[1]), 1, Number(rows[2]), MAX_COLUMNS));
  }
  return null;
}

/** "'Phụ lục (2)'" where a sheet name must stand in quotes, else the name itself. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function ordered(top: number, left: number, bottom: number, right: number): Area {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function inGrid(area: Area): Area | null {
  const fits =
    area.top >= 1 && area.left >= 1 && area.bottom <= MAX_ROWS && area.right <= MAX_COLUMNS;
  return fits ? area : null;
}
