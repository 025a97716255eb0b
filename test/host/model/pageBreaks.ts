import type { Worksheet } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { HostError } from "../errors";
import type { Session } from "../session";
import { RangeObject } from "./range";
import { areaOfAddress } from "./rangeGeometry";

/** Manual page breaks above rows, or left of columns. */
export class PageBreakCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
    private readonly axis: "rows" | "columns"
  ) {}

  get items(): readonly PageBreak[] {
    return this.breaks().map(({ id }) => new PageBreak(this.session, this.sheet, this.axis, id));
  }

  getCount(): number {
    return this.breaks().length;
  }

  getItem(index: number): PageBreak {
    const found = this.items[index];
    if (!found) {
      throw new HostError("ItemNotFound", "There is no such page break.");
    }
    return found;
  }

  /** The new page begins with the range's first row or column. */
  add(range: RangeObject | string): PageBreak {
    const area = typeof range === "string" ? areaOfAddress(this.sheet, range) : range.area;
    const id = (this.axis === "rows" ? area.top : area.left) - 1;
    if (id < 1) {
      throw new HostError(
        "InvalidArgument",
        "No page break can stand before the first row or column."
      );
    }
    if (this.axis === "rows") {
      this.sheet.rowBreaks = [...this.sheet.rowBreaks, { id, max: MAX_COLUMNS - 1, man: 1 }];
    } else {
      this.sheet.colBreaks = [...this.sheet.colBreaks, { id, max: MAX_ROWS - 1, man: 1 }];
    }
    return new PageBreak(this.session, this.sheet, this.axis, id);
  }

  removePageBreaks(): void {
    if (this.axis === "rows") {
      this.sheet.rowBreaks = [];
    } else {
      this.sheet.colBreaks = [];
    }
  }

  private breaks(): readonly { readonly id: number }[] {
    return this.axis === "rows" ? this.sheet.rowBreaks : this.sheet.colBreaks;
  }
}

export class PageBreak {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
    private readonly axis: "rows" | "columns",
    private readonly before: number
  ) {}

  get columnIndex(): number {
    return this.axis === "columns" ? this.before : 0;
  }

  get rowIndex(): number {
    return this.axis === "rows" ? this.before : 0;
  }

  getCellAfterBreak(): RangeObject {
    const [row, column] = [this.rowIndex + 1, this.columnIndex + 1];
    return new RangeObject(this.session, this.sheet, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
  }

  delete(): void {
    const stays = ({ id }: { id: number }): boolean => id !== this.before;
    if (this.axis === "rows") {
      this.sheet.rowBreaks = this.sheet.rowBreaks.filter(stays);
    } else {
      this.sheet.colBreaks = this.sheet.colBreaks.filter(stays);
    }
  }
}
