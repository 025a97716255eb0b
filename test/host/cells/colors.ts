import type { Color } from "@cj-tech-master/excelts";
import { HostError, NotModelled } from "../errors";

/** The Office theme of new workbooks: light, dark, light 2, dark 2, six accents. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/** "#RRGGBB" from what the file holds. @throws NotModelled for a tinted theme colour */
export function toHex(color: Partial<Color> | undefined, otherwise: string): string {
  if (color?.argb !== undefined) {
    return `#${color.argb.slice(-6).toUpperCase()}`;
  }
  if (color?.theme === undefined) {
    return otherwise;
  }
  const hex = THEME[color.theme];
  if (hex === undefined || "tint" in color) {
    throw new NotModelled("reading a theme colour with a tint");
  }
  return `#${hex}`;
}

/** The file's colour for "#RRGGBB". @throws HostError for no colour, NotModelled for names such as "orange" */
export function fromHex(color: unknown): { readonly argb: string } {
  if (typeof color !== "string") {
    throw new HostError("InvalidArgument", "A colour is a text.");
  }
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1];
  if (!hex) {
    throw new NotModelled(`the colour ${color}`);
  }
  return { argb: `FF${hex.toUpperCase()}` };
}
