import type { Table, TableStyleProperties, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { intersect } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { areaOn } from "../structure/addresses";
import { showAll } from "../structure/filters";
import { rewriteFormulas } from "../structure/formulas";
import { checkNewName } from "../structure/nameRules";
import { removeTable } from "../structure/removeTable";
import { resizeTable } from "../structure/resizeTable";
import { renameTableIn } from "../structure/structured";
import { bodyArea, headerArea, tableArea, totalsArea } from "../structure/tableModel";
import { setTotals } from "../structure/totals";
import { AutoFilterObject } from "./autoFilter";
import { RangeObject } from "./range";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import { WorksheetObject } from "./worksheet";
import { refuseProtected } from "../structure/protectedSheet";

export class TableObject {
  constructor(
    private readonly session: Session,
    readonly sheet: Worksheet,
    readonly table: Table
  ) {}

  get id(): string {
    return this.session.idOf(this.table);
  }

  get legacyId(): string {
    return this.id;
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: string) {
    const before = this.table.name;
    if (name === before) {
      return;
    }
    refuseProtected(this.sheet);
    if (name.toLocaleUpperCase("vi") !== before.toLocaleUpperCase("vi")) {
      checkNewName(this.session.file, name, null);
    }
    this.table.name = name;
    this.table.model.displayName = name;
    rewriteFormulas(this.session.file, (formula) => renameTableIn(formula, before, name));
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.table);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.session, this.table);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.session, this.table);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  get style(): string {
    return this.table.theme ?? "";
  }

  set style(style: string) {
    if (
      !/^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(
        style
      )
    ) {
      throw new NotModelled(`the table style "${style}"`);
    }
    this.table.theme = style;
  }

  get showHeaders(): boolean {
    return headerArea(this.table) !== null;
  }

  set showHeaders(show: boolean) {
    if (show !== this.showHeaders) {
      throw new NotModelled("hiding or showing the header row of a table");
    }
  }

  get showTotals(): boolean {
    return totalsArea(this.table) !== null;
  }

  set showTotals(show: boolean) {
    setTotals(this.session, this.table, show);
  }

  get showBandedRows(): boolean {
    return this.table.showRowStripes === true;
  }

  set showBandedRows(show: boolean) {
    this.setStyle({ showRowStripes: show });
  }

  get showBandedColumns(): boolean {
    return this.table.showColumnStripes === true;
  }

  set showBandedColumns(show: boolean) {
    this.setStyle({ showColumnStripes: show });
  }

  get highlightFirstColumn(): boolean {
    return this.table.showFirstColumn === true;
  }

  set highlightFirstColumn(highlight: boolean) {
    this.setStyle({ showFirstColumn: highlight });
  }

  get highlightLastColumn(): boolean {
    return this.table.showLastColumn === true;
  }

  set highlightLastColumn(highlight: boolean) {
    this.setStyle({ showLastColumn: highlight });
  }

  get showFilterButton(): boolean {
    return this.table.model.columns.some((column) => column.filterButton !== false);
  }

  set showFilterButton(show: boolean) {
    for (const column of this.table.model.columns) {
      column.filterButton = show ? undefined : false;
    }
    if (!show) {
      showAll(this.table);
    }
  }

  getRange(): RangeObject {
    return this.range(tableArea(this.table));
  }

  getDataBodyRange(): RangeObject {
    return this.range(bodyArea(this.table));
  }

  /** Throws InvalidOperation where the table shows no header row. */
  getHeaderRowRange(): RangeObject {
    return this.range(headerArea(this.table) ?? refuse("The table shows no header row."));
  }

  getTotalRowRange(): RangeObject {
    return this.range(totalsArea(this.table) ?? refuse("The table shows no total row."));
  }

  /** Throws InvalidArgument where the header row would move, or the new range does not overlap the old. */
  resize(newRange: RangeObject | string): void {
    const area = typeof newRange === "string" ? areaOn(this.sheet, newRange) : newRange.area;
    if (typeof newRange !== "string" && newRange.sheet !== this.sheet) {
      throw new HostError("InvalidArgument", "The new range is on another worksheet.");
    }
    if (intersect(area, tableArea(this.table)) === null) {
      throw new HostError("InvalidArgument", "The new range must overlap the table.");
    }
    resizeTable(this.session, this.table, area);
  }

  /** Structured references do not become addresses here: a formula that mentions the table makes this fail loudly. */
  convertToRange(): RangeObject {
    refuseProtected(this.sheet);
    const { name } = this.table;
    rewriteFormulas(this.session.file, (formula) => {
      if (renameTableIn(formula, name, `${name}_`) !== formula) {
        throw new NotModelled("Table.convertToRange for a table that formulas refer to");
      }
      return formula;
    });
    const area = tableArea(this.table);
    showAll(this.table);
    removeTable(this.session, this.table);
    return this.range(area);
  }

  /** The table goes with its contents; the cells keep nothing of it. */
  delete(): void {
    refuseProtected(this.sheet);
    const area = tableArea(this.table);
    showAll(this.table);
    removeTable(this.session, this.table);
    this.range(area).clear();
  }

  clearFilters(): void {
    showAll(this.table);
  }

  private setStyle(style: Partial<TableStyleProperties>): void {
    refuseProtected(this.sheet);
    this.table.model.style = { ...this.table.model.style, ...style };
  }

  private range(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }
}

function refuse(message: string): never {
  throw new HostError("InvalidOperation", message);
}
