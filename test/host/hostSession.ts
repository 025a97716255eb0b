import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { Calculator } from "./calc/calculator";
import { RangeObject } from "./model/range";
import { References } from "./richapi/references";
import { usualSettings, type Session } from "./session";
import { shiftArea, type Shift } from "./structure/shifting";

/** The open workbook: what the host's objects share. */
export class HostSession implements Session {
  readonly settings = usualSettings();
  readonly calculator: Calculator;
  readonly references = new References();
  currentYear?: number;
  private readonly ids = new WeakMap<object, string>();
  private idCount = 0;
  private stale = true;

  constructor(readonly file: Workbook) {
    this.calculator = new Calculator(file);
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

  cellsChanged(): void {
    this.stale = true;
  }

  calculate(): void {
    if (this.stale) {
      this.stale = false;
      this.calculator.calculate();
    }
  }

  /** Results depend on something else than cells that has changed: the clock, a function. */
  expire(): void {
    this.stale = true;
  }

  cellsShifted(sheet: Worksheet, shift: Shift): void {
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
