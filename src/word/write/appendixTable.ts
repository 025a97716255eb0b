import { PRINT_WIDTH } from "../../sheets/printColumns";
import { type PrintInput, appendixRows, printColumns } from "../../sheets/printRows";
import type { DocumentTable } from "./documentTable";

const ALIGN = { Center: "center", Justify: "justify", Left: "left" } as const;

/** The table of the appendix, in the columns and words of the sheet `Bản in phụ lục`. */
export function appendixTable(input: PrintInput): DocumentTable {
  return {
    columns: printColumns(input).map(({ header, width, horizontal }) => ({
      header,
      share: width / PRINT_WIDTH,
      align: ALIGN[horizontal],
    })),
    rows: appendixRows(input).map((row) =>
      row.kind === "area" ? { kind: "heading", text: row.text } : { kind: "body", cells: row.cells }
    ),
  };
}
