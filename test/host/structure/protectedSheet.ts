import type { Worksheet } from "@cj-tech-master/excelts";
import { isProtected } from "../cells/guard";
import { HostError } from "../errors";

/** Tables and validation rules of a protected sheet cannot be changed, whatever the protection allows otherwise. */
export function refuseProtected(sheet: Worksheet): void {
  if (isProtected(sheet)) {
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the worksheet is protected."
    );
  }
}

/** Charts of a protected sheet stay as they are, unless the protection lets objects be edited. */
export function refuseProtectedObjects(sheet: Worksheet): void {
  // The file says `objects="1"` where they are locked, which the library reads as false.
  if (sheet.sheetProtection?.objects === false) {
    refuseProtected(sheet);
  }
}
