import { columnLetters, type Area } from "../../area";
import {
  builtIn,
  cellsIn,
  ofValues,
  sizeOf,
  valueAt,
  type Argument,
  type BuiltIns,
  type Caller,
  type Result,
} from "../builtIn";
import { wildcards } from "../criteria";
import { Reference } from "../reference";
import type { Matrix } from "../values";
import {
  CellError,
  compare,
  integerOf,
  logicalOf,
  matrixOf,
  NA,
  numberOf,
  REF,
  textOf,
  VALUE,
  type Scalar,
} from "../values";

export const LOOKUP: BuiltIns = {
  INDEX: builtIn("cv?vv", ([cells, row, column, area], caller) =>
    area === undefined || integerOf(area as Scalar) === 1
      ? element(cells!, row, column, caller)
      : REF
  ),
  MATCH: builtIn("vr?v", ([value, cells, type]) => {
    const { height, width } = sizeOf(cells!);
    if (height !== 1 && width !== 1) {
      return NA;
    }
    const place = match(value as Scalar, cells!, type === undefined ? 1 : numberOf(type as Scalar));
    return place < 0 ? NA : place + 1;
  }),
  LOOKUP: builtIn("vr?r", ([value, cells, results]) => {
    const { height, width } = sizeOf(cells!);
    const across = width > height;
    const keys = results === undefined ? lineOf(cells!, across, 0) : cells!;
    const last = (across ? height : width) - 1;
    const from = results === undefined ? lineOf(cells!, across, last) : results;
    const place = match(value as Scalar, keys, 1);
    return place < 0 ? NA : along(from, place);
  }),
  VLOOKUP: builtIn("vrv?v", (args) => looked(args, false)),
  HLOOKUP: builtIn("vrv?v", (args) => looked(args, true)),
  ROW: builtIn("?c", ([cells], caller) =>
    cells === undefined
      ? caller.row
      : numbersFrom(cellsIn(cells).area.top, cellsIn(cells).height, false)
  ),
  COLUMN: builtIn("?c", ([cells], caller) =>
    cells === undefined
      ? caller.column
      : numbersFrom(cellsIn(cells).area.left, cellsIn(cells).width, true)
  ),
  ROWS: builtIn("c", ([cells]) => sizeOf(cells!).height),
  COLUMNS: builtIn("c", ([cells]) => sizeOf(cells!).width),
  OFFSET: builtIn("cvv?vv", ([cells, rows, columns, height, width], caller) => {
    const from = cellsIn(cells);
    const size = (given: Argument, usual: number): number =>
      given === undefined || given === null ? usual : integerOf(given as Scalar);
    const top = from.area.top + integerOf(rows as Scalar);
    const left = from.area.left + integerOf(columns as Scalar);
    const area = stretched(top, left, size(height, from.height), size(width, from.width));
    return area === null ? REF : caller.cells(from, area);
  }),
  INDIRECT: builtIn("v?v", ([text, a1], caller) => {
    const address = textOf(text as Scalar);
    const isA1 = a1 === undefined || logicalOf(a1 as Scalar);
    return caller.referenceIn(isA1 ? address : fromR1C1(address, caller)) ?? REF;
  }),
  ADDRESS: ofValues("vv?vvv", ([row, column, kind, , sheet]) => {
    const anchors = kind === undefined || kind === null ? 1 : integerOf(kind);
    const address = `${anchors === 1 || anchors === 3 ? "$" : ""}${columnLetters(integerOf(column))}${anchors <= 2 ? "$" : ""}${integerOf(row)}`;
    return sheet === undefined ? address : `${textOf(sheet)}!${address}`;
  }),
  HYPERLINK: ofValues("v?v", ([link, shown]) => (shown === undefined ? (link ?? null) : shown)),
  FORMULATEXT: builtIn("c", ([cell], caller) => {
    const shown = caller.formulaText(cellsIn(cell));
    return shown === null ? NA : shown;
  }),
};

/** INDEX over cells gives cells: `INDEX(…):INDEX(…)` is a range. Row or column 0 is all of them. */
function element(cells: Result, row: Argument, column: Argument, caller: Caller): Result {
  if (cells instanceof CellError) {
    return cells;
  }
  const { height, width } = sizeOf(cells);
  const first = integerOf(row as Scalar);
  // One row is counted along its columns.
  const alongRow = column === undefined && height === 1;
  const r = alongRow ? 1 : first;
  const c = alongRow
    ? first
    : column === undefined
      ? width === 1
        ? 1
        : 0
      : integerOf(column as Scalar);
  if (r < 0 || c < 0) {
    return VALUE;
  }
  if (
    r > height ||
    c > width ||
    (column === undefined && height > 1 && width > 1 && cells instanceof Reference)
  ) {
    return REF;
  }
  const [top, bottom] = r === 0 ? [1, height] : [r, r];
  const [left, right] = c === 0 ? [1, width] : [c, c];
  if (cells instanceof Reference) {
    const { area } = cells;
    return caller.cells(cells, {
      top: area.top + top - 1,
      bottom: area.top + bottom - 1,
      left: area.left + left - 1,
      right: area.left + right - 1,
    });
  }
  return top === bottom && left === right
    ? valueAt(cells, top - 1, left - 1)
    : matrixOf(bottom - top + 1, right - left + 1, (y, x) =>
        valueAt(cells, top - 1 + y, left - 1 + x)
      );
}

/** The place (from 0) of a value in a row or column: 0 the very value, 1 the last not above it, -1 the last not below it. */
function match(value: Scalar, cells: Result, type: number): number {
  if (value instanceof CellError) {
    throw value;
  }
  const wanted = value ?? 0;
  if (type === 0) {
    return exactly(wanted, cells);
  }
  return nearest(wanted, cells, type > 0 ? 1 : -1);
}

function exactly(wanted: number | string | boolean, cells: Result): number {
  if (typeof wanted === "string" && /[*?~]/.test(wanted)) {
    const pattern = wildcards(wanted);
    return firstPlace(cells, (cell) => typeof cell === "string" && pattern.test(cell));
  }
  const indexed = cells instanceof Reference ? cells.range?.index.first(wanted) : null;
  return (
    indexed ??
    firstPlace(cells, (cell) => typeof cell === typeof wanted && compare(cell, wanted) === 0)
  );
}

function firstPlace(cells: Result, is: (cell: Scalar) => boolean): number {
  const length = lengthOf(cells);
  for (let place = 0; place < length; place += 1) {
    if (is(along(cells, place))) {
      return place;
    }
  }
  return -1;
}

/** By halves, as Excel looks through values that it takes for sorted; values of another type are passed over. */
function nearest(wanted: number | string | boolean, cells: Result, direction: 1 | -1): number {
  const places: number[] = [];
  const length = lengthOf(cells);
  for (let place = 0; place < length; place += 1) {
    if (typeof along(cells, place) === typeof wanted) {
      places.push(place);
    }
  }
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(along(cells, places[middle]!), wanted) * direction <= 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return places[low - 1] ?? -1;
}

/** Below and beside what a sheet uses there is nothing to find. */
function lengthOf(cells: Result): number {
  const { height, width } = sizeOf(cells);
  if (!(cells instanceof Reference)) {
    return Math.max(height, width);
  }
  const { sheet, area } = cells;
  return width === 1 ? sheet.lastRow(area) - area.top + 1 : sheet.lastColumn(area) - area.left + 1;
}

/** The value at a place of a row or a column. */
function along(cells: Result, place: number): Scalar {
  return sizeOf(cells).width === 1 ? valueAt(cells, place, 0) : valueAt(cells, 0, place);
}

function lineOf(cells: Result, across: boolean, index: number): Matrix {
  const { height, width } = sizeOf(cells);
  return across
    ? matrixOf(1, width, (_, column) => valueAt(cells, index, column))
    : matrixOf(height, 1, (row) => valueAt(cells, row, index));
}

function looked([value, cells, which, sorted]: readonly Argument[], across: boolean): Result {
  const { height, width } = sizeOf(cells!);
  const index = integerOf(which as Scalar);
  if (index < 1) {
    return VALUE;
  }
  if (index > (across ? height : width)) {
    return REF;
  }
  const near = sorted === undefined || logicalOf(sorted as Scalar);
  const place = match(value as Scalar, lineOf(cells!, across, 0), near ? 1 : 0);
  if (place < 0) {
    return NA;
  }
  return across ? valueAt(cells!, index - 1, place) : valueAt(cells!, place, index - 1);
}

function numbersFrom(first: number, count: number, across: boolean): Scalar | Matrix {
  if (count === 1) {
    return first;
  }
  return across
    ? matrixOf(1, count, (_, column) => first + column)
    : matrixOf(count, 1, (row) => first + row);
}

/** An area of a height and width, which count backwards where they are negative; null outside the grid or without cells. */
function stretched(top: number, left: number, height: number, width: number): Area | null {
  if (height === 0 || width === 0) {
    return null;
  }
  const [bottom, right] = [top + height - Math.sign(height), left + width - Math.sign(width)];
  const area = {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
  return area.top >= 1 && area.left >= 1 ? area : null;
}

/** "R2C3" and "R[-1]C[0]" as an A1 address. */
function fromR1C1(text: string, caller: Caller): string {
  const parts = /^(.*!)?R(\d*|\[-?\d+\])C(\d*|\[-?\d+\])$/i.exec(text);
  if (!parts) {
    return "#";
  }
  const axis = (part: string, own: number): number =>
    part === "" ? own : part.startsWith("[") ? own + Number(part.slice(1, -1)) : Number(part);
  return `${parts[1] ?? ""}${columnLetters(axis(parts[3]!, caller.column))}${axis(parts[2]!, caller.row)}`;
}
