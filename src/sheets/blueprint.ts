import type { CalendarDay } from "../plan/day";
import type { SheetRole } from "../tables/sheetRoles";

/**
 * What a cell holds: null is blank, a string is text and never a formula, `day` a real date, `formula` begins with "=".
 * `time` is the part of the day that somebody typed with the date, 0 to below 1; it is kept and counts for nothing.
 */
export type CellContent =
  | null
  | string
  | number
  | { readonly day: CalendarDay; readonly time?: number }
  | { readonly formula: string };

/** A rectangle of a sheet; row and column are 1-based. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Contents of a rectangle, row by row, all rows of one length. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly content: readonly (readonly CellContent[])[];
  /** Every row holds the formulas of the first one, filled down: a thousand rows go to Excel as one. */
  readonly filledDown?: true;
}

export interface CellFormat {
  /** Excel number format in English notation: "@" text, "dd/mm/yyyy", "0", "0.0%", "General". */
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB". */
  readonly fontColor?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines: around every cell, or below the area only. */
  readonly borders?: "all" | "bottom" | "none";
  readonly borderColor?: string;
}

export interface AreaFormat {
  readonly area: SheetArea;
  readonly format: CellFormat;
}

/** The rule of a data validation; messages are in the sheet's language, within Excel's limits (title 32, text 255 characters). */
export interface Validation {
  readonly rule:
    | { readonly kind: "list"; /** A defined name: "DanhSachDonVi". */ readonly name: string }
    | { readonly kind: "date"; readonly from: CalendarDay; readonly to: CalendarDay }
    | { readonly kind: "wholeNumber" | "decimal"; readonly from: number; readonly to: number }
    /** Takes no entry at all: the cell calculates. Pasting passes every rule. */
    | { readonly kind: "nothing" };
  /** `stop` refuses other values, `warning` lets them in after a question. */
  readonly alert: "stop" | "warning";
  readonly alertTitle: string;
  readonly alertMessage: string;
  readonly promptTitle: string;
  readonly promptMessage: string;
}

/** A highlighting rule over a table's body. */
export interface Highlight {
  /**
   * An A1 formula for the first body row in which "{Header}" stands for that column's cell with a fixed column: `={Tiến độ}="Quá
   * hạn"`.
   */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

export interface TableColumn {
  readonly header: string;
  /**
   * A calculated column: the formula of every body row, in structured references (`PhuLuc[[#This Row],[Trạng thái]]`). Its cells in
   * `rows` are null.
   */
  readonly formula?: string;
  /** Format of the body cells; `numberFormat` says what is typed there later ("@" for free text). */
  readonly format: CellFormat;
  readonly validation?: Validation;
  /** Points. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** Stands in the collapsed group of rarely used columns. */
  readonly grouped?: boolean;
}

/** An Excel table. In a workbook that has it already it is updated in place, its rows found by `keyColumn`. */
export interface TableBlueprint {
  readonly name: string;
  /** 1-based position of the header row's first cell in a fresh sheet. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  /** Body rows in the order of `columns`; at least one (a table with no data has one blank row). */
  readonly rows: readonly (readonly CellContent[])[];
  /** Header of the column whose text identifies a row; rows of the workbook that are not in `rows` stay as they are. */
  readonly keyColumn: string;
  /**
   * Body row (0 is the first) of the workbook's table that each of `rows` stands for, undefined for a new one. Without it
   * the key column tells, which cannot where keys are blank or doubled.
   */
  readonly positions?: readonly (number | undefined)[];
  /**
   * In a workbook that has the table: `update` writes the cells of known rows that differ, `append` only adds unknown rows (users
   * edit the others).
   */
  readonly onRebuild: "update" | "append";
  readonly headerFormat: CellFormat;
  readonly style: string;
  readonly showFilter: boolean;
  readonly highlights: readonly Highlight[];
}

/** How a sheet prints. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Millimetres; paper is always A4. */
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Print at 100 %, or shrink to one page wide or one page in all (working sheets only, never the official print). */
  readonly scale: "actual" | "fitWidth" | "onePage";
  readonly printArea: SheetArea | null;
  /** Rows repeated on every page, first and last. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly centerHorizontally: boolean;
  /** Header codes of Excel, at most 255 characters each; page 1 has none where `firstPageBlank`. */
  readonly centerHeader: string;
  readonly firstPageBlank: boolean;
  /** What stands at the bottom left of every page, with Excel's codes, at most 255 characters; without it the user's own stays. */
  readonly leftFooter?: string;
  /** Rows that begin a new page. */
  readonly breaksBefore: readonly number[];
}

/** Everything about a sheet but what its cells and tables hold. */
export interface SheetLayout {
  /** Points, 1-based columns. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** Points (at most 409), 1-based rows. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Applied in order: later ones win. */
  readonly formats: readonly AreaFormat[];
  /** Each row of an area by itself. */
  readonly merges: readonly SheetArea[];
  /** Validations of single cells outside tables. */
  readonly validations: readonly { readonly area: SheetArea; readonly validation: Validation }[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string;
  readonly page: PageSetup;
}

/** A cell of a derived sheet in which users write. */
export interface NoteCell {
  readonly row: number;
  readonly column: number;
  /** What its row is about, whatever its place: "area =cải cách thể chế". No two of a sheet are alike. */
  readonly key: string;
  /** What its row is called, for people. */
  readonly label: string;
}

/** The users' own cells on a derived sheet: what they wrote goes where its row goes. */
export interface SheetNotes {
  readonly cells: readonly NoteCell[];
  /** Column of the labels, by which a note in a drawing without such cells is found. */
  readonly labelColumn: number;
  /** Where notes stand whose row is gone, one below the other; nothing is drawn there or below. */
  readonly foot: { readonly row: number; readonly column: number };
  /** What such a note begins with: "Ghi chú của dòng không còn". */
  readonly lost: string;
}

/**
 * A native chart over ranges of its own sheet: it follows the formulas there. In a workbook that has it only its ranges and
 * place are set anew, where they moved; how it looks is the user's from then on, and one that was deleted stays away.
 */
export interface ChartBlueprint {
  /** By which it is found again: "PhuLuc_TheoLinhVuc". */
  readonly name: string;
  readonly kind: "stackedBars" | "columns";
  readonly title: string;
  /** A column of labels, two rows or more; bars stand in this order from above. */
  readonly categories: SheetArea;
  /** At least one; from the axis outwards where bars are stacked. */
  readonly series: readonly ChartSeriesBlueprint[];
  /** The cells that it covers. */
  readonly place: SheetArea;
  /** Below the chart, or none where one series speaks for itself. */
  readonly legend: "bottom" | "none";
  /** Between two bars, in per cent of a bar's breadth. */
  readonly gap: number;
}

/** The values of a chart that have one colour; each is labelled with its number, but zeros. */
export interface ChartSeriesBlueprint {
  readonly name: string;
  /** A column of numbers beside the categories. */
  readonly values: SheetArea;
  /** "#RRGGBB". */
  readonly fill: string;
  /** Of the number in the middle of a bar or at the end of a column. */
  readonly labelColor: string;
}

export interface SheetBlueprint {
  readonly role: SheetRole;
  /** Wanted name; where it is taken the writer adds "(2)". */
  readonly name: string;
  /** A hidden name for a sheet of which there are several; the others are known by their role. */
  readonly marker?: string;
  /** Cells outside tables. */
  readonly cells: readonly CellBlock[];
  /** `keep`: cells that exist stay as the user left them (settings); `redraw`: the sheet is derived and drawn anew in place. */
  readonly onRebuild: "keep" | "redraw";
  /** The users' cells of a sheet that is drawn anew; absent where it has none. */
  readonly notes?: SheetNotes;
  readonly tables: readonly TableBlueprint[];
  /** Only on sheets that are drawn anew; absent where there are none. */
  readonly charts?: readonly ChartBlueprint[];
  readonly layout: SheetLayout;
}

/**
 * A workbook-wide defined name. Formulas of other sheets reach cells only through names and structured references, for sheets get
 * renamed.
 */
export interface NameBlueprint {
  readonly name: string;
  readonly target:
    | {
        readonly kind: "cell";
        readonly role: SheetRole;
        readonly row: number;
        readonly column: number;
      }
    | { readonly kind: "area"; readonly role: SheetRole; readonly area: SheetArea }
    | { readonly kind: "column"; readonly table: string; readonly column: string };
  readonly comment: string;
}

/** All that a build writes; sheets in tab order, tables that others refer to first. */
export interface WorkbookBlueprint {
  readonly sheets: readonly SheetBlueprint[];
  /** Tables to be updated on sheets that otherwise stay as they are; absent where there are none. */
  readonly tables?: readonly TableBlueprint[];
  readonly names: readonly NameBlueprint[];
}
