import type { Alignment, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import {
  columnPoints,
  isStandardWidth,
  rowPoints,
  setColumnPoints,
  setRowPoints,
  setStandardWidth,
} from "../cells/sizes";
import { allow } from "../cells/guard";
import { restyle } from "../cells/restyle";
import { commonStyle } from "../cells/styles";
import { HostError } from "../errors";
import { FormatProtection } from "./formatProtection";
import { RangeBorderCollection } from "./rangeBorders";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Justify: "justify",
  Distributed: "distributed",
};

/** How a range or several areas look; what differs between its cells reads as null. */
export class RangeFormat {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {}

  get font(): RangeFont {
    return new RangeFont(this.sheet, this.areas);
  }

  get fill(): RangeFill {
    return new RangeFill(this.sheet, this.areas);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.areas);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.areas);
  }

  get horizontalAlignment(): string | null {
    return this.common(({ horizontal }) => named(HORIZONTAL, horizontal) ?? "General");
  }

  set horizontalAlignment(name: string) {
    const horizontal = name === "General" ? undefined : known(HORIZONTAL, name);
    this.align(({ horizontal: _former, ...rest }) => (horizontal ? { ...rest, horizontal } : rest));
  }

  get verticalAlignment(): string | null {
    return this.common(({ vertical }) => named(VERTICAL, vertical) ?? "Bottom");
  }

  set verticalAlignment(name: string) {
    const vertical = name === "Bottom" ? undefined : known(VERTICAL, name);
    this.align(({ vertical: _former, ...rest }) => (vertical ? { ...rest, vertical } : rest));
  }

  get wrapText(): boolean | null {
    return this.common((alignment) => alignment.wrapText === true);
  }

  set wrapText(wrapText: boolean) {
    this.align((alignment) => ({ ...alignment, wrapText }));
  }

  get shrinkToFit(): boolean | null {
    return this.common((alignment) => alignment.shrinkToFit === true);
  }

  set shrinkToFit(shrinkToFit: boolean) {
    this.align((alignment) => ({ ...alignment, shrinkToFit }));
  }

  get indentLevel(): number | null {
    return this.common((alignment) => alignment.indent ?? 0);
  }

  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) {
      throw new HostError("InvalidArgument", "An indent is between 0 and 250.");
    }
    this.align((alignment) => ({ ...alignment, indent }));
  }

  get textOrientation(): number | null {
    return this.common(({ textRotation = 0 }) =>
      textRotation === "vertical" ? 180 : textRotation
    );
  }

  set textOrientation(degrees: number) {
    this.align((alignment) => ({
      ...alignment,
      textRotation: degrees === 180 ? "vertical" : degrees,
    }));
  }

  /** In points, as everything in Office.js. */
  get columnWidth(): number | null {
    return same(columnsIn(this.areas), (column) => columnPoints(this.sheet, column));
  }

  set columnWidth(points: number) {
    allow(this.sheet, "formatColumns");
    for (const column of columnsIn(this.areas)) {
      setColumnPoints(this.sheet, column, points);
    }
  }

  get rowHeight(): number | null {
    return same(this.usedRows(), (row) => rowPoints(this.sheet, row));
  }

  set rowHeight(points: number) {
    allow(this.sheet, "formatRows");
    for (const row of rowsIn(this.areas)) {
      setRowPoints(this.sheet, row, points);
    }
  }

  get useStandardHeight(): boolean | null {
    return same(this.usedRows(), (row) => this.sheet.findRow(row)?.height === undefined);
  }

  /** Setting false changes nothing: a height is taken away only by giving another one. */
  set useStandardHeight(standard: boolean) {
    allow(this.sheet, "formatRows");
    for (const row of standard ? rowsIn(this.areas) : []) {
      this.sheet.getRow(row).height = undefined;
    }
  }

  get useStandardWidth(): boolean | null {
    return same(columnsIn(this.areas), (column) => isStandardWidth(this.sheet, column));
  }

  /** Setting false changes nothing, as with heights. */
  set useStandardWidth(standard: boolean) {
    allow(this.sheet, "formatColumns");
    for (const column of standard ? columnsIn(this.areas) : []) {
      setStandardWidth(this.sheet, column);
    }
  }

  /** Widths by the library's estimate of text widths: near Excel's, not equal. */
  autofitColumns(): void {
    for (const { left, right } of this.areas) {
      this.sheet.autoFitColumns(left, Math.min(right, this.sheet.columnCount));
    }
  }

  /** Heights by the library's estimate; Excel leaves rows alone that hold only merged cells. */
  autofitRows(): void {
    for (const { top, bottom } of this.areas) {
      this.sheet.autoFitRows(top, Math.min(bottom, this.sheet.rowCount));
    }
  }

  /** Below the used cells one row stands for all. */
  private usedRows(): readonly number[] {
    const used = this.sheet.rowCount + 1;
    return rowsIn(
      this.areas.map((area) => ({
        ...area,
        bottom: Math.min(area.bottom, Math.max(used, area.top)),
      }))
    );
  }

  private common<T>(read: (alignment: Partial<Alignment>) => T): T | null {
    return commonStyle(this.sheet, this.areas, (style) => read(style.alignment ?? {}));
  }

  private align(edit: (alignment: Partial<Alignment>) => Partial<Alignment>): void {
    restyle(this.sheet, this.areas, (style) => ({
      ...style,
      alignment: edit(style.alignment ?? {}),
    }));
  }
}

function named<T>(names: Readonly<Record<string, T>>, value: T | undefined): string | undefined {
  return value === undefined ? undefined : Object.keys(names).find((name) => names[name] === value);
}

function known<T>(names: Readonly<Record<string, T>>, name: string): T {
  const value = names[name];
  if (value === undefined) {
    throw new HostError("InvalidArgument", `${name} is no alignment.`);
  }
  return value;
}

function columnsIn(areas: readonly Area[]): readonly number[] {
  return areas.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index)
  );
}

function rowsIn(areas: readonly Area[]): readonly number[] {
  return areas.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
  );
}

/** What is the same for all rows or columns, else null. */
function same<T>(lines: readonly number[], read: (line: number) => T): T | null {
  const value = read(lines[0]!);
  return lines.every((line) => read(line) === value) ? value : null;
}

/** Whether one of two things holds; null where that is true of some cells only. */
export function either(one: boolean | null, other: boolean | null): boolean | null {
  return one === true || other === true ? true : one === null || other === null ? null : false;
}

/** What is the same for every row or column from the first to the last, else null. */
export function uniform<T>(first: number, last: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) {
    if (read(index) !== value) {
      return null;
    }
  }
  return value;
}
