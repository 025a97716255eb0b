import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea, oneCell, type Area } from "../area";
import type { Session } from "../session";
import { RangeObject } from "./range";
import { areaOfAddress } from "./rangeGeometry";
import { askSheet, askWindow } from "./sheetWindow";

export class WorksheetFreezePanes {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet
  ) {}

  /** Freezes everything above and left of the range's last cell, that cell's row and column included. */
  freezeAt(range: RangeObject | string): void {
    const area = typeof range === "string" ? areaOfAddress(this.sheet, range) : range.area;
    this.freeze(area.bottom, area.right);
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  unfreeze(): void {
    askWindow(this.session);
    askSheet(this.sheet);
    const { xSplit: _columns, ySplit: _rows, topLeftCell: _first, ...view } = this.frozenView();
    this.sheet.views = [
      { ...view, state: "normal" } as Worksheet["views"][number],
      ...this.sheet.views.slice(1),
    ];
  }

  getLocation(): RangeObject {
    return (
      this.getLocationOrNullObject() ?? new RangeObject(this.session, this.sheet, oneCell(1, 1))
    );
  }

  /** The frozen cells, or null. */
  getLocationOrNullObject(): RangeObject | null {
    const { state, xSplit = 0, ySplit = 0 } = this.frozenView();
    if (state !== "frozen" || (xSplit === 0 && ySplit === 0)) {
      return null;
    }
    const whole = new RangeObject(this.session, this.sheet, areaOfAddress(this.sheet, undefined))
      .area;
    const area: Area = {
      top: 1,
      left: 1,
      bottom: ySplit || whole.bottom,
      right: xSplit || whole.right,
    };
    return new RangeObject(this.session, this.sheet, area);
  }

  private freeze(ySplit: number, xSplit: number): void {
    askWindow(this.session);
    askSheet(this.sheet);
    const topLeftCell = formatArea(oneCell(ySplit + 1, xSplit + 1));
    const view = { ...this.frozenView(), state: "frozen", xSplit, ySplit, topLeftCell };
    this.sheet.views = [view as Worksheet["views"][number], ...this.sheet.views.slice(1)];
  }

  private frozenView(): { state?: string; xSplit?: number; ySplit?: number; topLeftCell?: string } {
    return { ...this.sheet.views[0] };
  }
}
