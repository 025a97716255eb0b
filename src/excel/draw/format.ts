import { areaAddress } from "../../sheets/address";
import type { AreaFormat, CellFormat, SheetArea } from "../../sheets/blueprint";
import { cellsAt } from "../cellsAt";
import { broadcast } from "./broadcast";
import { sharedValues } from "./sharedValues";
import { FormatTargets } from "./formatTargets";

/** Bytes that one formatted area costs in a request at most, roughly. */
export const FORMAT_BYTES = 2_500;

/**
 * Queues the formats of areas on a sheet; of areas that overlap the later one wins. Only what a format names is set, and each
 * value of it once for all areas that have it: a call costs more bytes than many an address.
 */
export function drawFormats(sheet: Excel.Worksheet, formats: readonly AreaFormat[]): void {
  const targets = new FormatTargets(sheet);
  // Several areas at once have no number format of their own.
  for (const { value, areas } of sharedValues(given(formats, (format) => format.numberFormat))) {
    areas.forEach((area) => (cellsAt(sheet, area).numberFormat = broadcast(value)));
  }
  for (const part of Object.keys(SETTERS) as (keyof typeof SETTERS)[]) {
    for (const { value, areas } of sharedValues(given(formats, (format) => format[part]))) {
      const set = SETTERS[part] as (target: Excel.RangeFormat, value: unknown) => void;
      targets.of(areas.map(areaAddress)).forEach((target) => set(target, value));
    }
  }
  for (const { value, areas } of sharedValues(given(formats, lineOf))) {
    drawBorders(targets, areas, value);
  }
}

function given<T>(
  formats: readonly AreaFormat[],
  part: (format: CellFormat) => T | undefined
): readonly { readonly value: T; readonly area: SheetArea }[] {
  return formats.flatMap(({ area, format }) => {
    const value = part(format);
    return value === undefined ? [] : [{ value, area }];
  });
}

type Setters = {
  readonly [Part in keyof CellFormat]-?: (
    target: Excel.RangeFormat,
    value: NonNullable<CellFormat[Part]>
  ) => void;
};

const SETTERS: Omit<Setters, "numberFormat" | "borders" | "borderColor"> = {
  fontName: ({ font }, name) => (font.name = name),
  fontSize: ({ font }, size) => (font.size = size),
  bold: ({ font }, bold) => (font.bold = bold),
  italic: ({ font }, italic) => (font.italic = italic),
  fontColor: ({ font }, color) => (font.color = color),
  fill: ({ fill }, color) => (fill.color = color),
  horizontal: (target, horizontal) => (target.horizontalAlignment = horizontal),
  vertical: (target, vertical) => (target.verticalAlignment = vertical),
  wrap: (target, wrap) => (target.wrapText = wrap),
  indent: (target, indent) => (target.indentLevel = indent),
};

type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Where lines are and their colour, as one value: "all #BFBFBF". */
function lineOf({ borders, borderColor = "" }: CellFormat): string | undefined {
  return borders === undefined ? undefined : `${borders} ${borders === "none" ? "" : borderColor}`;
}

function drawBorders(targets: FormatTargets, areas: readonly SheetArea[], line: string): void {
  const [where, color] = line.split(" ");
  const draw = (some: readonly SheetArea[], sides: readonly Side[]) => {
    for (const { borders } of targets.of(some.map(areaAddress))) {
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = where === "none" ? "None" : "Continuous";
        if (color) {
          border.color = color;
        }
      }
    }
  };
  if (where === "bottom") {
    draw(areas, ["EdgeBottom"]);
    return;
  }
  draw(areas, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
  // Excel may refuse inner lines where there is but one row or column.
  draw(
    areas.filter(({ rows }) => rows > 1),
    ["InsideHorizontal"]
  );
  draw(
    areas.filter(({ columns }) => columns > 1),
    ["InsideVertical"]
  );
}
