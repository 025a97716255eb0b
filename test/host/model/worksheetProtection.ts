import type { Worksheet } from "@cj-tech-master/excelts";
import { isProtected } from "../cells/guard";
import { HostError, NotModelled } from "../errors";

/** What a protected sheet may still allow: the API's option and the file's attribute. */
const PERMISSIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

type Options = Partial<Record<keyof typeof PERMISSIONS, boolean>>;

export class WorksheetProtection {
  constructor(private readonly sheet: Worksheet) {}

  get protected(): boolean {
    return isProtected(this.sheet);
  }

  get options(): Options {
    const held = this.sheet.sheetProtection;
    const entries = Object.entries(PERMISSIONS).map(([option, attribute]) => [
      option,
      held?.[attribute] === true,
    ]);
    return Object.fromEntries(entries) as Options;
  }

  protect(options: Options = {}, password?: string): void {
    if (password !== undefined) {
      throw new NotModelled("WorksheetProtection.protect() with a password");
    }
    const unknown = Object.keys(options).find((option) => !(option in PERMISSIONS));
    if (unknown) {
      throw new NotModelled(`the protection option ${unknown}`);
    }
    if (this.protected) {
      throw new HostError("AccessDenied", "The worksheet is already protected.");
    }
    const allowed = Object.entries(PERMISSIONS).map(([option, attribute]) => [
      attribute,
      options[option as keyof Options] === true,
    ]);
    this.sheet.sheetProtection = {
      ...Object.fromEntries(allowed),
      sheet: true,
    } as Worksheet["sheetProtection"];
  }

  unprotect(password?: string): void {
    if (password !== undefined) {
      throw new NotModelled("WorksheetProtection.unprotect() with a password");
    }
    if (this.sheet.sheetProtection?.hashValue !== undefined) {
      throw new HostError("AccessDenied", "The worksheet is protected by a password.");
    }
    this.sheet.sheetProtection = null;
  }
}
