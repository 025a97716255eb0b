import type { Grid, GridValue } from "../intake/grid";
import plan from "./plan.json";

/** A real plan's appendix as it was printed, oddities included. */
export interface SamplePlan {
  readonly titles: readonly string[];
  readonly headers: readonly string[];
  /** A row of one cell is an area; it stands across all columns. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sample plan as a clerk's sheet holds it: its titles, an empty row, the header, areas across the sheet.
 * @param name what the list is to be called
 */
export function sampleGrid(name: string): Grid {
  const { titles, headers, rows }: SamplePlan = plan;
  const lines = [...titles.map((title) => [title]), [], headers, ...rows];
  const right = headers.length - 1;
  return {
    name,
    firstRow: 1,
    firstColumn: 1,
    cells: lines.map((line) => headers.map((_, index) => valueOf(line[index] ?? ""))),
    merges: lines.flatMap((line, row) =>
      line.length === 1 ? [{ top: row, left: 0, bottom: row, right }] : []
    ),
  };
}

function valueOf(text: string): GridValue {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}
