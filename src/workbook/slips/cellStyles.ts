import { attributeIn, tagsOf } from "../tags";

/** What a cell's style says of its content. */
export interface CellStyle {
  readonly format: string;
  readonly font: string;
}

const FALLBACK: CellStyle = { format: "General", font: "" };

/** Number formats that files name by number only (ECMA-376, 18.8.30), as far as they tell a day or a share. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
};

/**
 * The styles of a workbook's cells.
 * @returns by the number that a cell names; what the workbook does not have is General
 */
export function cellStyles(xml: string | null): (index: number) => CellStyle {
  const styles = xml ?? "";
  const formats = new Map(
    tagsOf(partOf(styles, "numFmts"), "numFmt").map((tag) => [
      Number(attributeIn(tag, "numFmtId")),
      attributeIn(tag, "formatCode"),
    ])
  );
  const fonts = partOf(styles, "fonts")
    .split(/<\/(?:\w+:)?font>/u)
    .map((font) => attributeIn(tagsOf(font, "name")[0] ?? "", "val"));
  const found = tagsOf(partOf(styles, "cellXfs"), "xf").map((tag): CellStyle => {
    const format = Number(attributeIn(tag, "numFmtId"));
    return {
      format: formats.get(format) ?? BUILT_IN[format] ?? FALLBACK.format,
      font: fonts[Number(attributeIn(tag, "fontId"))] ?? "",
    };
  });
  return (index) => found[index] ?? found[0] ?? FALLBACK;
}

function partOf(xml: string, name: string): string {
  const open = new RegExp(`<(\\w+:)?${name}(?:\\s[^<>]*)?>`, "u").exec(xml);
  const close = open ? xml.indexOf(`</${open[1] ?? ""}${name}>`, open.index) : -1;
  return open && close >= 0 ? xml.slice(open.index, close) : "";
}
