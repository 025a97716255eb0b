import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { formatArea, parseArea, quoteSheet, type Area } from "../area";
import { HostError } from "../errors";
import { sameName } from "./shifting";

/** "'Phụ lục'!A1:C3" in its sheet name (null without) and its cells. */
export function splitAddress(address: string): {
  readonly sheet: string | null;
  readonly cells: string;
} {
  const at = address.lastIndexOf("!");
  if (at < 0) {
    return { sheet: null, cells: address };
  }
  const name = address.slice(0, at);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return {
    sheet: quoted ? name.slice(1, -1).replace(/''/g, "'") : name,
    cells: address.slice(at + 1),
  };
}

export function findSheet(file: Workbook, name: string): Worksheet | null {
  return file.worksheets.find((sheet) => sameName(sheet.name, name)) ?? null;
}

/** The cells of an address on a given sheet. Throws InvalidArgument for another sheet or no address. */
export function areaOn(sheet: Worksheet, address: string): Area {
  const { sheet: name, cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area === null || (name !== null && !sameName(name, sheet.name))) {
    throw new HostError("InvalidArgument", `"${address}" is no address on this worksheet.`);
  }
  return area;
}

/** "'Thiết lập'!$A$2:$A$9" */
export function absoluteReference(sheet: Worksheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
