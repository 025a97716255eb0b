import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Debian's own Python: the one that has LibreOffice's `uno` module. */
const PYTHON = "/usr/bin/python3";
const TOOLS = ["soffice", "faketime", "pdftotext", "pdftoppm", "pdfinfo", PYTHON] as const;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

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

/** What LibreOffice understands of a workbook. */
export interface WorkbookFacts {
  readonly names: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, { readonly sheet: string; readonly area: CellArea }>>;
  readonly sheets: readonly SheetFacts[];
}

/** Programs of the check that this machine lacks. */
export function missingTools(): string[] {
  return TOOLS.filter((tool) => {
    try {
      execFileSync("sh", ["-c", `command -v ${tool}`]);
      return false;
    } catch {
      return true;
    }
  });
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

/** Opens a workbook in LibreOffice as on a day and tells what its charts show. */
export function readCharts(workbook: string, day: string): readonly ChartFacts[] {
  return JSON.parse(python(day, "charts.py", [workbook])) as readonly ChartFacts[];
}

/** Opens a workbook in LibreOffice as on a day ("2026-06-10") and tells what it sees. */
export function readFacts(workbook: string, day: string): WorkbookFacts {
  return JSON.parse(python(day, "facts.py", [workbook])) as WorkbookFacts;
}

/** Prints every visible sheet into a PDF of its own; the files by sheet name. */
export function printSheets(workbook: string, day: string, folder: string): Map<string, string> {
  const files = JSON.parse(python(day, "render.py", [workbook, folder])) as Record<string, string>;
  return new Map(Object.entries(files));
}

/** Rows to be typed into a table, and its calculated column that is asked for. */
export interface TypedRows {
  readonly table: string;
  readonly answer: string;
  readonly headers: readonly string[];
  /** Text, numbers (days as Excel serials), or null for a blank, in the order of `headers`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Types rows into a table and gives back the words of a calculated column, as LibreOffice calculates them on the day. */
export function calculatedWords(workbook: string, day: string, typed: TypedRows): string[] {
  const input = JSON.stringify(typed);
  return JSON.parse(python(day, "words.py", [workbook], input)) as string[];
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

/** Opens a workbook in LibreOffice as on a day and tells what is locked, and what comes of typing into a cell. */
export function readLocks(workbook: string, day: string, typed: TypedCell): LockFacts {
  return JSON.parse(python(day, "locks.py", [workbook], JSON.stringify(typed))) as LockFacts;
}

/** Runs one of poppler's programs and gives what it prints. */
export function poppler(
  program: "pdftotext" | "pdftoppm" | "pdfinfo",
  args: readonly string[]
): string {
  return execFileSync(program, args, { encoding: "utf8", maxBuffer: MAX_OUTPUT_BYTES });
}

function python(day: string, script: string, args: readonly string[], input = ""): string {
  return execFileSync("faketime", [`${day} 08:00:00`, PYTHON, join(__dirname, script), ...args], {
    encoding: "utf8",
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    input,
    maxBuffer: MAX_OUTPUT_BYTES,
  });
}
