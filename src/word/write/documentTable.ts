/** A table as a document shows it, a Word file and the clipboard alike: words only, nothing left to calculate. */
export interface DocumentTable {
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
}

export interface DocumentColumn {
  readonly header: string;
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align: "left" | "center" | "justify";
}

export type DocumentRow =
  /** One cell across the table: `heading` heads the rows below it, `empty` says that there are none. */
  | { readonly kind: "heading" | "empty"; readonly text: string }
  | {
      readonly kind: "body" | "total";
      /** In the order of the columns; lines apart by line breaks. */
      readonly cells: readonly string[];
    };
