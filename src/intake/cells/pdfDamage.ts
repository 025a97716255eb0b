import { mapInSteps, type Steps } from "../../pace/steps";
import { withoutPdfDamage } from "../../text/pdfDamage";
import { cleanText } from "../../text/unicode";
import type { Grid, GridValue } from "../grid";
import type { Repair } from "../reading";

/** A grid without the damage of a PDF, and one repair for each cell that had some. */
export interface MendedGrid {
  readonly grid: Grid;
  readonly repairs: readonly Repair[];
}

/** Mends what copying out of a PDF did to the words of a sheet; cells without such damage stay as they are stored. */
export function* mendPdfDamageInSteps(grid: Grid): Steps<MendedGrid> {
  const repairs: Repair[] = [];
  const known = new Map<string, string | null>();
  const cells = yield* mapInSteps(grid.cells, (row, r) =>
    row.map((value): GridValue => {
      if (value.kind !== "text") {
        return value;
      }
      const mended = known.has(value.text) ? known.get(value.text) : mendedText(value.text);
      known.set(value.text, mended ?? null);
      if (mended == null) {
        return value;
      }
      const line = grid.firstRow + r;
      repairs.push({
        kind: "textMended",
        rows: { first: line, last: line },
        before: value.text,
        after: mended,
      });
      return { kind: "text", text: mended };
    })
  );
  return { grid: repairs.length === 0 ? grid : { ...grid, cells }, repairs };
}

/** Null for text that needs no mending. */
function mendedText(text: string): string | null {
  const clean = cleanText(text);
  const mended = withoutPdfDamage(clean);
  return mended === clean ? null : mended;
}
