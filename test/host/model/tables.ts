import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { createTable } from "../structure/newTable";
import { findSheet, splitAddress } from "../structure/addresses";
import { sameName } from "../structure/shifting";
import { tablesOf } from "../structure/tableModel";
import type { RangeObject } from "./range";
import { TableObject } from "./table";

/** `workbook.tables` (no sheet) or `worksheet.tables`. */
export class TableCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet | null
  ) {}

  get items(): readonly TableObject[] {
    return this.tables().map((table) => this.wrap(table));
  }

  get count(): number {
    return this.tables().length;
  }

  getCount(): number {
    return this.count;
  }

  /** Throws ItemNotFound. `key` is a table's name (in any case) or its id. */
  getItem(key: string): TableObject {
    const table = this.getItemOrNullObject(key);
    if (table === null) {
      throw new HostError("ItemNotFound", `There is no table "${key}".`);
    }
    return table;
  }

  getItemOrNullObject(key: string): TableObject | null {
    const found = this.tables().find(
      (table) => sameName(table.name, key) || this.session.idOf(table) === key
    );
    return found ? this.wrap(found) : null;
  }

  getItemAt(index: number): TableObject {
    const table = this.tables()[index];
    if (!table) {
      throw new HostError("InvalidArgument", `There is no table at position ${index}.`);
    }
    return this.wrap(table);
  }

  add(address: RangeObject | string, hasHeaders: boolean): TableObject {
    const { sheet, area } = typeof address === "string" ? this.locate(address) : address;
    return this.wrap(createTable(this.session, sheet, area, hasHeaders));
  }

  private locate(address: string): Pick<RangeObject, "sheet" | "area"> {
    const { sheet: name, cells } = splitAddress(address);
    const sheet = name === null ? this.sheet : findSheet(this.session.file, name);
    const area = parseArea(cells);
    if (sheet === null && name === null) {
      throw new NotModelled("workbook.tables.add with an address that names no sheet");
    }
    if (!sheet || !area) {
      throw new HostError("InvalidArgument", `"${address}" is no address.`);
    }
    return { sheet, area };
  }

  private tables(): readonly Table[] {
    return this.sheet === null ? tablesOf(this.session.file) : this.sheet.getTables();
  }

  private wrap(table: Table): TableObject {
    return new TableObject(this.session, table.worksheet, table);
  }
}
