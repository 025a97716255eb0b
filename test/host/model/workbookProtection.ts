import type { Workbook } from "@cj-tech-master/excelts";
import { HostError, NotModelled } from "../errors";

/** Protection of the workbook's structure: sheets can then not be added, deleted, renamed, moved, shown or hidden. */
export class WorkbookProtection {
  constructor(private readonly file: Workbook) {}

  get protected(): boolean {
    return this.file.protection?.lockStructure === true;
  }

  protect(password?: string): void {
    if (password !== undefined) {
      throw new NotModelled("WorkbookProtection.protect() with a password");
    }
    if (this.protected) {
      throw new HostError("AccessDenied", "The workbook is already protected.");
    }
    this.file.protection = { lockStructure: true };
  }

  unprotect(password?: string): void {
    if (password !== undefined) {
      throw new NotModelled("WorkbookProtection.unprotect() with a password");
    }
    if (
      this.file.protection?.hashValue !== undefined ||
      this.file.protection?.workbookPassword !== undefined
    ) {
      throw new HostError("AccessDenied", "The workbook is protected by a password.");
    }
    delete this.file.protection;
  }
}

/** @throws HostError AccessDenied while the structure is protected */
export function allowStructure(file: Workbook): void {
  if (file.protection?.lockStructure === true) {
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the workbook is protected."
    );
  }
}
