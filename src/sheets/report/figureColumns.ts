import type { SummaryCounts } from "../../plan/summary";
import { SUMMARY_COLUMNS } from "../../plan/summaryColumns";
import type { Column } from "../../tables/column";

/**
 * A column of `KyBaoCao` that holds what was reported; blank until the period is closed or somebody types an earlier year's
 * figures.
 */
export type FigureColumn = Column & { readonly id: keyof SummaryCounts };

/** More tasks no plan has. */
const FIGURE = { holds: "count", most: 100_000, width: 60 } as const;

/** The figures in the order of the summaries, then what the rate is taken of. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  ...SUMMARY_COLUMNS.flatMap(({ id, header }) =>
    id === "group" || id === "rate" || id === "ratio" ? [] : [{ id, header, ...FIGURE }]
  ),
  { id: "rateBase", header: "Số phải thực hiện (N)", ...FIGURE },
];
