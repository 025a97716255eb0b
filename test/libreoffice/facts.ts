/** Row and column, 1-based. */
export type CellPlace = readonly [row: number, column: number];
/** 1-based, both ends included. */
export type CellArea = readonly [top: number, left: number, bottom: number, right: number];

export interface ValidationFacts {
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly second: string;
  readonly alert: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly cells: readonly CellPlace[];
}

export interface HighlightFacts {
  readonly areas: readonly CellArea[];
  readonly formula: string;
  /** "#RRGGBB". */
  readonly fill: string | null;
  /** The cells for which the formula holds on the day. */
  readonly cells: readonly CellPlace[];
}

export interface SheetFacts {
  readonly name: string;
  readonly visible: boolean;
  /** Every cell's value as text (dates as serial numbers); rows[0] is row 1. */
  readonly rows: readonly (readonly string[])[];
  readonly errors: readonly {
    readonly cell: CellPlace;
    readonly formula: string;
    readonly shown: string;
  }[];
  readonly validations: readonly ValidationFacts[];
  readonly highlights: readonly HighlightFacts[];
  readonly page: {
    readonly printAreas: readonly CellArea[];
    readonly titleRows: readonly [first: number, last: number] | null;
    readonly widthMm: number;
    readonly heightMm: number;
    readonly landscape: boolean;
    readonly pagesWide: number;
    readonly scale: number;
  };
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly hiddenColumns: readonly number[];
  /** Rows with text that needs more height; heights in 1/100 mm. */
  readonly cutRows: readonly {
    readonly row: number;
    readonly height: number;
    readonly needed: number;
  }[];
}

/** A chart as LibreOffice draws it. */
export interface ChartFacts {
  readonly sheet: string;
  readonly title: string;
  /** Bars lie, columns stand. */
  readonly lying: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly range: string;
    readonly values: readonly number[];
    readonly color: string;
    readonly stacked: boolean;
  }[];
}

/** What LibreOffice understands of a workbook. */
export interface WorkbookFacts {
  readonly names: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, { readonly sheet: string; readonly area: CellArea }>>;
  readonly sheets: readonly SheetFacts[];
  readonly charts: readonly ChartFacts[];
}

/** Rows to be typed into a table, and its calculated column that is asked for. */
export interface TypedRows {
  readonly table: string;
  readonly answer: string;
  readonly headers: readonly string[];
  /** Text, numbers (days as Excel serials), or null for a blank, in the order of `headers`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What is locked in a workbook. */
export interface LockFacts {
  readonly sheets: readonly {
    readonly name: string;
    readonly locked: boolean;
    /** The cells that are not locked. */
    readonly open: readonly CellPlace[];
  }[];
  /** What the asked cell shows after the typing. */
  readonly answer: string;
}

/** A number to be typed into a cell, and a calculated cell that is asked for. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: CellPlace;
  readonly value: number;
  readonly answer: CellPlace;
}
