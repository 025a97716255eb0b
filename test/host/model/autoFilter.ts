import type { Table } from "@cj-tech-master/excelts";
import { NotModelled } from "../errors";
import type { Session } from "../session";
import { isFiltered, showAll } from "../structure/filters";
import { bodyArea, headerArea } from "../structure/tableModel";
import { RangeObject } from "./range";

/** A table's own filter. */
export class AutoFilterObject {
  constructor(
    private readonly session: Session,
    private readonly table: Table
  ) {}

  get enabled(): boolean {
    return this.table.model.columns.some((column) => column.filterButton !== false);
  }

  get isDataFiltered(): boolean {
    return isFiltered(this.table);
  }

  get criteria(): never {
    throw new NotModelled("AutoFilter.criteria");
  }

  clearCriteria(): void {
    showAll(this.table);
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (range === null) {
      throw new NotModelled("AutoFilter.getRange of a table without filter buttons");
    }
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    const header = headerArea(this.table);
    return header && this.enabled
      ? new RangeObject(this.session, this.table.worksheet, {
          ...header,
          bottom: bodyArea(this.table).bottom,
        })
      : null;
  }
}
