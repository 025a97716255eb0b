import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../errors";
import { sameName } from "../structure/shifting";

/** What a new sheet is called in Vietnamese Excel, before its number. */
const NEW_SHEET = "Trang_tính";

/**
 * Refuses a name that Excel refuses: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not "History",
 * no other sheet of that name in any case.
 */
export function checkSheetName(file: Workbook, name: string, renamed: Worksheet | null): void {
  const wellFormed = name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!wellFormed || sameName(name, "History")) {
    throw new HostError("InvalidArgument", `${name} is no valid name for a worksheet.`);
  }
  if (file.worksheets.some((sheet) => sheet !== renamed && sameName(sheet.name, name))) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists."
    );
  }
}

export function freeSheetName(file: Workbook): string {
  for (let number = file.worksheets.length + 1; ; number++) {
    const name = `${NEW_SHEET}${number}`;
    if (!file.worksheets.some((sheet) => sameName(sheet.name, name))) {
      return name;
    }
  }
}
