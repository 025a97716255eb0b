import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { Calculator } from "./calc/calculator";
import type { Area } from "./area";
import { RangeObject } from "./model/range";
import { supports } from "./richapi/requirements";
import { References } from "./richapi/references";
import { usualSettings, type Session } from "./session";
import { shiftArea, type Shift } from "./structure/shifting";

/** The open workbook: what the host's objects share. */
export class HostSession implements Session {
  readonly settings = usualSettings();
  readonly calculator: Calculator;
  readonly references = new References();
  currentYear?: number;
  /** Workbooks that the add-in opened beside this one, oldest first. */
  readonly openedFiles: Uint8Array[] = [];
  private readonly ids = new WeakMap<object, string>();
  private idCount = 0;
  private touched = false;
  private undoSteps = 0;
  private written: { readonly sheet: Worksheet; readonly area: Area }[] = [];

  constructor(readonly file: Workbook) {
    this.calculator = new Calculator(file, { takesResults: true });
  }

  idOf(thing: object): string {
    const known = this.ids.get(thing);
    if (known !== undefined) {
      return known;
    }
    const id = `{00000000-0001-0000-0000-${String(++this.idCount).padStart(12, "0")}}`;
    this.ids.set(thing, id);
    return id;
  }

  openFile(bytes: Uint8Array): void {
    this.openedFiles.push(bytes);
  }

  cellsChanged(sheet: Worksheet, area: Area): void {
    this.calculator.changed(sheet, area);
    this.touched = true;
  }

  entriesWritten(sheet: Worksheet, area: Area): void {
    this.written.push({ sheet, area });
  }

  /** What the add-in wrote since this was last asked. */
  takeWritten(): readonly { readonly sheet: Worksheet; readonly area: Area }[] {
    const taken = this.written;
    this.written = [];
    return taken;
  }

  /** How many steps the user can undo. */
  get undoable(): number {
    return this.undoSteps;
  }

  /** The user did something that Excel can undo. */
  userDid(): void {
    this.undoSteps += 1;
    this.touched = false;
  }

  /** Somebody else changed cells, which is none of this user's steps. */
  othersDid(): void {
    this.touched = false;
  }

  /**
   * A request of the add-in is done. One that changed cells is a step of its own since ExcelApi 1.19; before that it
   * empties the list of steps (docs: excel-add-ins-undo-capabilities).
   */
  requestDone(): void {
    if (this.touched) {
      this.undoSteps = supports(this.settings.excelApi, "ExcelApi", "1.19")
        ? this.undoSteps + 1
        : 0;
      this.touched = false;
    }
  }

  calculate(sheet?: Worksheet, area?: Area): void {
    this.calculator.calculate(sheet, area);
  }

  cellsShifted(sheet: Worksheet, shift: Shift): void {
    this.calculator.restructured();
    for (const range of this.references.things()) {
      if (range instanceof RangeObject && range.sheet === sheet) {
        const moved = shiftArea(range.area, shift);
        if (moved) {
          range.area = moved;
        } else {
          this.references.lose(range);
        }
      }
    }
  }
}
