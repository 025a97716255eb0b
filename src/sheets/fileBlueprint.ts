import type {
  ChartBlueprint,
  Highlight,
  NameBlueprint,
  SheetArea,
  SheetBlueprint,
  TableBlueprint,
} from "./blueprint";
import type { SheetRole } from "../tables/sheetRoles";

/** What a sheet of a file is for: one of the add-in's own, its memory, or one of a slip. */
export type FileSheetRole = SheetRole | "memory" | "slip" | "slipResults" | "slipLists";

/**
 * A sheet of a file that is written without Excel. It may be a blueprint as Excel gets it; what is added here only files
 * have, for in the open workbook nothing is locked or hidden from its owner.
 */
export interface FileSheet extends Pick<
  SheetBlueprint,
  "name" | "marker" | "cells" | "tables" | "layout"
> {
  readonly role: FileSheetRole;
  /** Not written to files: none that we make has any. */
  readonly charts?: readonly ChartBlueprint[];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /**
   * Locks the sheet without a password, but for these cells. Columns and rows may still be sized, the list filtered and
   * sorted (which Excel does only where all its cells are unlocked).
   */
  readonly unlocked?: readonly SheetArea[];
  /** The cells of a list with filter buttons, its header row included. */
  readonly filter?: SheetArea;
  /** Heights of rows that grow with what is typed, as they are until then; in points. */
  readonly growingRows?: readonly { readonly row: number; readonly height: number }[];
  /** 1-based. */
  readonly hiddenColumns?: readonly number[];
  /** Rules over cells outside tables, each formula in A1 for the first cell of its area. */
  readonly highlights?: readonly { readonly area: SheetArea; readonly highlight: Highlight }[];
  /** The cell that is selected when the file is opened. */
  readonly cursor?: { readonly row: number; readonly column: number };
}

export interface FileName {
  readonly name: string;
  readonly target:
    | NameBlueprint["target"]
    | { readonly kind: "area"; readonly role: FileSheetRole; readonly area: SheetArea };
  readonly comment: string;
}

/** What Excel shows of a file under its properties. */
export interface FileProperties {
  readonly title: string;
  /** Who issues it. */
  readonly author: string;
  /** Properties of our own, by name. */
  readonly custom: Readonly<Record<string, string>>;
}

/** A workbook file; a `WorkbookBlueprint` is one. */
export interface FileBlueprint {
  /** In the order of the tabs, at least one visible; names unlike one another and within Excel's limits. */
  readonly sheets: readonly FileSheet[];
  /** Updates of an open workbook; a file has none. */
  readonly tables?: readonly TableBlueprint[];
  readonly names: readonly FileName[];
  readonly properties?: FileProperties;
}
