import type { Table } from "@cj-tech-master/excelts";
import { columnsOf, rowsOf } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { isFiltered } from "../structure/filters";
import { resizeTable } from "../structure/resizeTable";
import { deleteCells, insertCells } from "../structure/shift";
import { bodyArea, tableArea } from "../structure/tableModel";
import type { CellInput } from "./cellInput";
import { asGrid } from "./cellInput";
import { RangeObject } from "./range";
import { refuseProtected } from "../structure/protectedSheet";

export class TableRowCollection {
  constructor(
    private readonly session: Session,
    private readonly table: Table
  ) {}

  get items(): readonly TableRowObject[] {
    return Array.from(
      { length: this.count },
      (_, index) => new TableRowObject(this.session, this.table, index)
    );
  }

  get count(): number {
    return rowsOf(bodyArea(this.table));
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRowObject {
    if (index < 0 || index >= this.count) {
      throw new HostError("InvalidArgument", `There is no row at position ${index}.`);
    }
    return new TableRowObject(this.session, this.table, index);
  }

  /** Adds rows before `index` (none, null or -1: at the end); cells below the table move down. */
  add(
    index?: number | null,
    values?: CellInput | readonly (readonly CellInput[])[] | null
  ): TableRowObject {
    refuseProtected(this.table.worksheet);
    const at = index === undefined || index === null || index === -1 ? this.count : index;
    if (at < 0 || at > this.count) {
      throw new HostError("InvalidArgument", `There is no place ${at} for a row.`);
    }
    const area = tableArea(this.table);
    const grid =
      values === undefined || values === null ? null : asGrid(values, 1, columnsOf(area));
    const height = grid?.length ?? 1;
    const top = bodyArea(this.table).top + at;
    insertCells(
      this.session,
      this.table.worksheet,
      { ...area, top, bottom: top + height - 1 },
      "Down"
    );
    if (tableArea(this.table).bottom === area.bottom) {
      resizeTable(this.session, this.table, { ...area, bottom: area.bottom + height });
    }
    if (grid) {
      const rows = { ...area, top, bottom: top + height - 1 };
      new RangeObject(this.session, this.table.worksheet, rows).values = grid;
    }
    return this.getItemAt(at);
  }

  deleteRows(): never {
    throw new NotModelled("TableRowCollection.deleteRows (ExcelApi 1.18)");
  }

  deleteRowsAt(): never {
    throw new NotModelled("TableRowCollection.deleteRowsAt (ExcelApi 1.18)");
  }
}

export class TableRowObject {
  constructor(
    private readonly session: Session,
    private readonly table: Table,
    readonly index: number
  ) {}

  get values(): readonly (readonly unknown[])[] {
    return this.getRange().values;
  }

  set values(values: readonly (readonly CellInput[])[]) {
    this.getRange().values = asGrid(values, 1, this.table.model.columns.length);
  }

  getRange(): RangeObject {
    const body = bodyArea(this.table);
    const row = body.top + this.index;
    if (row > body.bottom) {
      throw new HostError("InvalidObjectPath", "The row has been deleted.");
    }
    return new RangeObject(this.session, this.table.worksheet, { ...body, top: row, bottom: row });
  }

  /** Throws InvalidOperation while the table is filtered; the only row of a table is emptied, not deleted. */
  delete(): void {
    refuseProtected(this.table.worksheet);
    if (isFiltered(this.table)) {
      throw new HostError("InvalidOperation", "Rows of a filtered table cannot be deleted.");
    }
    const range = this.getRange();
    if (rowsOf(bodyArea(this.table)) === 1) {
      range.clear("Contents");
      return;
    }
    deleteCells(this.session, this.table.worksheet, range.area, "Up");
  }
}
