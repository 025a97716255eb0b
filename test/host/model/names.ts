import type { Worksheet } from "@cj-tech-master/excelts";
import { quoteSheet } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { absoluteReference, findSheet } from "../structure/addresses";
import type { DefinedName } from "../structure/nameStore";
import { definedNames, findName, removeName, storeName } from "../structure/nameStore";
import { checkNewName } from "../structure/nameRules";
import { rewriteFormula } from "../structure/references";
import { resolveArea } from "../structure/resolve";
import { scanFormula } from "../structure/scanFormula";
import { findTable } from "../structure/tableModel";
import { RangeObject } from "./range";
import { WorksheetObject } from "./worksheet";

/** `workbook.names` (no sheet: the workbook's own) or `worksheet.names` (that sheet's own). */
export class NamedItemCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet | null
  ) {}

  get items(): readonly NamedItemObject[] {
    return definedNames(this.session.file)
      .filter((item) => item.sheet === this.sheet)
      .map((item) => this.wrap(item));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): NamedItemObject {
    const item = this.getItemOrNullObject(name);
    if (item === null) {
      throw new HostError("ItemNotFound", `There is no name "${name}".`);
    }
    return item;
  }

  getItemOrNullObject(name: string): NamedItemObject | null {
    const found = findName(this.session.file, name, this.sheet);
    return found && this.wrap(found);
  }

  /** `reference` is a range, a formula with "=", or (as Excel takes it) a plain text constant. Throws as checkNewName does. */
  add(name: string, reference: RangeObject | string, comment?: string | null): NamedItemObject {
    checkNewName(this.session.file, name, this.sheet);
    const formula =
      typeof reference === "string"
        ? this.formulaOf(reference)
        : absoluteReference(reference.sheet, reference.area);
    const item = this.wrap(storeName(this.session.file, name, this.sheet, formula));
    item.comment = comment ?? "";
    return item;
  }

  addFormulaLocal(): never {
    throw new NotModelled("NamedItemCollection.addFormulaLocal");
  }

  private formulaOf(reference: string): string {
    return checkedFormula(this.session, reference, this.sheet);
  }

  private wrap(item: DefinedName): NamedItemObject {
    return new NamedItemObject(this.session, item.name, item.sheet);
  }
}

export class NamedItemObject {
  constructor(
    private readonly session: Session,
    private readonly known: string,
    private readonly sheet: Worksheet | null
  ) {}

  get name(): string {
    return this.item().name;
  }

  get formula(): string {
    return `=${this.item().formula}`;
  }

  set formula(formula: string) {
    const item = this.item();
    storeName(
      this.session.file,
      item.name,
      this.sheet,
      checkedFormula(this.session, formula, this.sheet)
    );
    this.session.file.worksheets.forEach((sheet) => {
      this.session.cellsChanged(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
    });
  }

  get scope(): "Worksheet" | "Workbook" {
    return this.sheet === null ? "Workbook" : "Worksheet";
  }

  get visible(): boolean {
    return this.session.file.definedNames.hiddenMap[this.item().key] !== true;
  }

  set visible(visible: boolean) {
    const { hiddenMap } = this.session.file.definedNames;
    if (visible) {
      delete hiddenMap[this.item().key];
    } else {
      hiddenMap[this.item().key] = true;
    }
  }

  /** Kept while the workbook is open: the .xlsx library does not write comments of names. */
  get comment(): string {
    return commentsOf(this.session).get(this.item().key) ?? "";
  }

  set comment(comment: string) {
    commentsOf(this.session).set(this.item().key, comment);
  }

  get type(): "Range" | "String" | "Integer" | "Double" | "Boolean" | "Error" {
    const value = this.constant();
    if (value === undefined) {
      return "Range";
    }
    if (typeof value === "number") {
      return Number.isInteger(value) ? "Integer" : "Double";
    }
    return typeof value === "boolean"
      ? "Boolean"
      : this.item().formula.startsWith("#")
        ? "Error"
        : "String";
  }

  /** A range's address with "=", or the constant itself. */
  get value(): string | number | boolean {
    const value = this.constant();
    if (value !== undefined) {
      return value;
    }
    const { sheet, area } = this.getRange();
    return `=${absoluteReference(sheet, area)}`;
  }

  get worksheet(): WorksheetObject {
    if (this.sheet === null) {
      throw new HostError("InvalidArgument", "The name belongs to the whole workbook.");
    }
    return new WorksheetObject(this.session, this.sheet);
  }

  get worksheetOrNullObject(): WorksheetObject | null {
    return this.sheet && new WorksheetObject(this.session, this.sheet);
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (range === null) {
      throw new HostError(
        "InvalidReference",
        `The name "${this.known}" does not refer to a range.`
      );
    }
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    const found = resolveArea(this.session.file, this.item().formula, this.sheet);
    return found && new RangeObject(this.session, found.sheet, found.area);
  }

  delete(): void {
    commentsOf(this.session).delete(this.item().key);
    removeName(this.session.file, this.item().key);
  }

  private item(): DefinedName {
    const item = findName(this.session.file, this.known, this.sheet);
    if (item === null) {
      throw new HostError("InvalidObjectPath", `The name "${this.known}" has been deleted.`);
    }
    return item;
  }

  /** The value of a constant; undefined for a range. Formulas that have to be calculated are not modelled. */
  private constant(): string | number | boolean | undefined {
    const { formula } = this.item();
    if (resolveArea(this.session.file, formula, this.sheet) !== null) {
      return undefined;
    }
    if (/^"(?:[^"]|"")*"$/.test(formula)) {
      return formula.slice(1, -1).replace(/""/g, '"');
    }
    if (/^(?:TRUE|FALSE)$/i.test(formula)) {
      return formula.toUpperCase() === "TRUE";
    }
    if (formula.includes("#REF!")) {
      return "#REF!";
    }
    if (formula.trim() === "" || Number.isNaN(Number(formula))) {
      throw new NotModelled(`the calculated value of the name "${this.known}"`);
    }
    return Number(formula);
  }
}

const COMMENTS = new WeakMap<Session, Map<string, string>>();

function commentsOf(session: Session): Map<string, string> {
  const comments = COMMENTS.get(session) ?? new Map<string, string>();
  COMMENTS.set(session, comments);
  return comments;
}

/**
 * The formula as Excel keeps it: without "=", references with their sheet. Text without "=" is a text constant. Throws
 * InvalidArgument for an unknown sheet or table.
 */
function checkedFormula(session: Session, formula: string, scope: Worksheet | null): string {
  if (!formula.startsWith("=")) {
    return `"${formula.replace(/"/g, '""')}"`;
  }
  const unknown = scanFormula(formula).some(
    (piece) =>
      (piece.kind === "structured" && findTable(session.file, piece.table) === null) ||
      ("sheet" in piece && piece.sheet !== null && findSheet(session.file, piece.sheet) === null)
  );
  if (unknown || formula.length < 2) {
    throw new HostError("InvalidArgument", `"${formula}" is no valid formula for a name.`);
  }
  return rewriteFormula(formula.slice(1), (piece) => {
    if (piece.kind !== "area" || piece.sheet !== null) {
      return null;
    }
    if (scope === null) {
      throw new NotModelled("a workbook name whose formula has a reference without its sheet");
    }
    return `${quoteSheet(scope.name)}!${piece.text}`;
  });
}
