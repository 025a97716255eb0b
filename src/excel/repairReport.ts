import type { HighlightGroup } from "../sheets/palette";
import type { InspectedTable } from "./inspectTables";
import type { Repair } from "./repairTables";

/** What a repair of formats drew anew. */
export interface RepairReport {
  /** Whether the colours of rows were drawn anew. */
  readonly highlights: boolean;
  /** Headers of the columns whose input rule was drawn anew. */
  readonly validation: readonly string[];
  /** How many dates show as dates again. */
  readonly dates: number;
  /** The calculated cells that have their formula back. */
  readonly formulas: readonly RestoredFormula[];
  /** Headers of the columns whose drop-down has lost its list; a build brings it back. */
  readonly withoutList: readonly string[];
  /** Whether a legend of the colours was drawn. */
  readonly legend: boolean;
  /** Groups whose chosen letters cannot be read on their fill, so that they have the colours of the add-in. */
  readonly illegible: readonly HighlightGroup[];
}

export interface RestoredFormula {
  readonly sheet: string;
  /** The sheet's row, 1-based. */
  readonly row: number;
  /** The column's header. */
  readonly column: string;
  /** What stood there instead of the formula; "" for nothing. */
  readonly held: string;
}

/** The report on a repair, apart from what became of the legends and their colours. */
export function reportOf({
  tables,
  withoutList,
}: Repair): Omit<RepairReport, "legend" | "illegible"> {
  return {
    highlights: tables.some(({ highlights }) => !highlights.areRight),
    validation: tables.flatMap(({ validation }) => validation.map(({ header }) => header)),
    dates: tables.reduce(
      (sum, table) => sum + table.dateFormats.flatMap(({ rows }) => rows).length,
      0
    ),
    formulas: tables.flatMap(restoredFormulas),
    withoutList: withoutList.map(({ header }) => header),
  };
}

function restoredFormulas({ existing, formulas }: InspectedTable): readonly RestoredFormula[] {
  const { state, place } = existing;
  return formulas.flatMap(({ column, rows, held }) =>
    rows.map((row, index) => ({
      sheet: state.sheet,
      row: place.firstRow + row,
      column: column.header,
      held: String(held[index] ?? ""),
    }))
  );
}
