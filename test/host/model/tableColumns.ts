import type { Table, TableColumnProperties } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { columnsOf, rowsOf } from "../area";
import { HostError } from "../errors";
import type { Session } from "../session";
import { deleteCells, insertCells } from "../structure/shift";
import { sameName } from "../structure/shifting";
import { resizeTable } from "../structure/resizeTable";
import { renameColumn } from "../structure/tableHeaders";
import { bodyArea, headerArea, tableArea, totalsArea } from "../structure/tableModel";
import type { CellInput } from "./cellInput";
import { asGrid } from "./cellInput";
import { RangeObject } from "./range";
import { refuseProtected } from "../structure/protectedSheet";

export class TableColumnCollection {
  constructor(
    private readonly session: Session,
    private readonly table: Table
  ) {}

  get items(): readonly TableColumnObject[] {
    return this.table.model.columns.map(
      (column) => new TableColumnObject(this.session, this.table, column)
    );
  }

  get count(): number {
    return this.table.model.columns.length;
  }

  getCount(): number {
    return this.count;
  }

  /** Throws ItemNotFound. `key` is a name (in any case) or an id. */
  getItem(key: string | number): TableColumnObject {
    const column = this.getItemOrNullObject(key);
    if (column === null) {
      throw new HostError("ItemNotFound", `The table ${this.table.name} has no column "${key}".`);
    }
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumnObject | null {
    return (
      this.items.find((column) =>
        typeof key === "number"
          ? column.id === key
          : sameName(column.name, key) || String(column.id) === key
      ) ?? null
    );
  }

  getItemAt(index: number): TableColumnObject {
    const column = this.items[index];
    if (!column) {
      throw new HostError("InvalidArgument", `There is no column at position ${index}.`);
    }
    return column;
  }

  /** Adds a column at `index` (none or null: at the right end); `values` are one column, with or without its header. */
  add(
    index?: number | null,
    values?: CellInput | readonly (readonly CellInput[])[] | null,
    name?: string | null
  ): TableColumnObject {
    refuseProtected(this.table.worksheet);
    const area = tableArea(this.table);
    const at = index ?? this.count;
    if (at < 0 || at > this.count) {
      throw new HostError("InvalidArgument", `There is no place ${at} for a column.`);
    }
    const sheet = this.table.worksheet;
    const place = { ...area, left: area.left + at, right: area.left + at };
    insertCells(this.session, sheet, place, "Right");
    if (at === 0 || at === this.count) {
      const left = at === 0 ? place.left : area.left;
      resizeTable(this.session, this.table, { ...area, left, right: left + columnsOf(area) });
    }
    const column = this.getItemAt(at);
    if (values !== undefined && values !== null) {
      column.fill(values);
    }
    if (name !== undefined && name !== null) {
      column.name = name;
    }
    return column;
  }
}

export class TableColumnObject {
  constructor(
    private readonly session: Session,
    private readonly table: Table,
    private readonly column: TableColumnProperties
  ) {}

  /** Lasting within the table, whatever its position. */
  get id(): number {
    return columnId(this.table, this.column);
  }

  get index(): number {
    const index = this.table.model.columns.indexOf(this.column);
    if (index < 0) {
      throw new HostError("InvalidObjectPath", "The column has been deleted.");
    }
    return index;
  }

  get name(): string {
    return this.column.name;
  }

  set name(name: string) {
    refuseProtected(this.table.worksheet);
    renameColumn(this.session, this.table, this.index, name);
  }

  get values(): readonly (readonly unknown[])[] {
    return this.getRange().values;
  }

  set values(values: CellInput | readonly (readonly CellInput[])[]) {
    this.fill(values);
  }

  getRange(): RangeObject {
    return this.range(tableArea(this.table));
  }

  getDataBodyRange(): RangeObject {
    return this.range(bodyArea(this.table));
  }

  getHeaderRowRange(): RangeObject {
    return this.range(headerArea(this.table) ?? missing("header"));
  }

  getTotalRowRange(): RangeObject {
    return this.range(totalsArea(this.table) ?? missing("total"));
  }

  /** Deletes the column's cells; what stands right of the table moves left. The last column cannot go. */
  delete(): void {
    refuseProtected(this.table.worksheet);
    if (this.table.model.columns.length === 1) {
      throw new HostError("InvalidOperation", "The only column of a table cannot be deleted.");
    }
    const { area } = this.getRange();
    deleteCells(this.session, this.table.worksheet, area, "Left");
  }

  /** Writes one value to all, one per data row, or one per row of the whole column. */
  fill(values: CellInput | readonly (readonly CellInput[])[]): void {
    const body = this.getDataBodyRange();
    const grid = asGrid(values, rowsOf(body.area), 1);
    const target = grid.length === rowsOf(body.area) ? body : this.getRange();
    target.values = grid;
  }

  private range(rows: Area): RangeObject {
    const column = tableArea(this.table).left + this.index;
    return new RangeObject(this.session, this.table.worksheet, {
      ...rows,
      left: column,
      right: column,
    });
  }
}

const IDS = new WeakMap<Table, Map<TableColumnProperties, number>>();

function columnId(table: Table, column: TableColumnProperties): number {
  const ids = IDS.get(table) ?? new Map<TableColumnProperties, number>();
  IDS.set(table, ids);
  for (const each of table.model.columns) {
    if (!ids.has(each)) {
      ids.set(each, ids.size + 1);
    }
  }
  return ids.get(column) ?? 0;
}

function missing(row: string): never {
  throw new HostError("InvalidOperation", `The table shows no ${row} row.`);
}
