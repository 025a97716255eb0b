import { areaAddress } from "../../sheets/address";
import type { AreaFormat, CellFormat, SheetArea } from "../../sheets/blueprint";
import { areasAt, cellsAt } from "../cellsAt";
import { broadcast } from "./broadcast";
import { sharedValues } from "./sharedValues";

/** Bytes that one formatted area costs in a request at most, roughly. */
export const FORMAT_BYTES = 2_500;

/** Excel takes lists of addresses up to 8,192 characters; shorter ones are no dearer to speak of. */
const ADDRESS_LENGTH = 1_000;

/**
 * Queues the formats of areas on a sheet; of areas that overlap the later one wins. Only what a format names is set, and each
 * value of it once for all areas that have it: a call costs more bytes than many an address.
 */
export function drawFormats(sheet: Excel.Worksheet, formats: readonly AreaFormat[]): void {
  const targets = new Targets(sheet);
  // Several areas at once have no number format of their own.
  for (const { value, areas } of sharedValues(given(formats, (format) => format.numberFormat))) {
    areas.forEach((area) => (cellsAt(sheet, area).numberFormat = broadcast(value)));
  }
  for (const part of Object.keys(SETTERS) as (keyof typeof SETTERS)[]) {
    for (const { value, areas } of sharedValues(given(formats, (format) => format[part]))) {
      const set = SETTERS[part] as (target: Excel.RangeFormat, value: unknown) => void;
      targets.of(areas).forEach((target) => set(target, value));
    }
  }
  for (const { value, areas } of sharedValues(given(formats, lineOf))) {
    drawBorders(targets, areas, value);
  }
}

/** The formats of areas on one sheet, the same object for the same areas. */
class Targets {
  private readonly known = new Map<string, Excel.RangeFormat>();

  constructor(private readonly sheet: Excel.Worksheet) {}

  of(areas: readonly SheetArea[]): readonly Excel.RangeFormat[] {
    return addressLists(areas).map((addresses) => {
      const target = this.known.get(addresses) ?? this.formatAt(addresses);
      this.known.set(addresses, target);
      return target;
    });
  }

  private formatAt(addresses: string): Excel.RangeFormat {
    return addresses.includes(",")
      ? areasAt(this.sheet, addresses).format
      : cellsAt(this.sheet, addresses).format;
  }
}

function addressLists(areas: readonly SheetArea[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LENGTH) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
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

function drawBorders(targets: Targets, areas: readonly SheetArea[], line: string): void {
  const [where, color] = line.split(" ");
  const draw = (some: readonly SheetArea[], sides: readonly Side[]) => {
    for (const { borders } of targets.of(some)) {
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
