import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { HostError } from "../errors";
import { commonStyle } from "./styles";

/** What a protected sheet may still allow, as the file names it. */
export type SheetPermission =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "deleteColumns"
  | "deleteRows";

/** @throws HostError AccessDenied for a change to locked cells of a protected sheet */
export function allowWriting(sheet: Worksheet, area: Area): void {
  if (
    isProtected(sheet) &&
    commonStyle(sheet, [area], (style) => style.protection?.locked !== false) !== false
  ) {
    throw denied();
  }
}

/** @throws HostError AccessDenied where the sheet is protected and does not allow it */
export function allow(sheet: Worksheet, permission: SheetPermission): void {
  if (isProtected(sheet) && sheet.sheetProtection?.[permission] !== true) {
    throw denied();
  }
}

export function isProtected(sheet: Worksheet): boolean {
  const protection: Worksheet["sheetProtection"] | undefined = sheet.sheetProtection;
  return protection != null && protection.sheet !== false;
}

function denied(): HostError {
  return new HostError(
    "AccessDenied",
    "You cannot perform the requested operation: the worksheet is protected."
  );
}
