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
