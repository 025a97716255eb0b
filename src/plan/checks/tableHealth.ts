/** A table in which staff work: the tasks, their results, the slips that went out, the targets. */
export type WorkTable = "tasks" | "results" | "slips" | "targets";

/** How these tables stand against what is drawn for them. Rows count from 0. */
export interface TableHealth {
  /** `damaged`: a colour is missing, doubled, another one, or stands elsewhere than on all tasks. */
  readonly highlights: "right" | "damaged";
  /** Columns whose input rule is missing or another one, at least in some rows. */
  readonly validation: readonly {
    readonly list: WorkTable;
    /** The column's header. */
    readonly column: string;
  }[];
  /** Rows in which something else stands than the formula of the column. */
  readonly formulas: readonly {
    readonly list: WorkTable;
    readonly column: string;
    readonly rows: readonly number[];
  }[];
  /** Dates that show as numbers. */
  readonly dateFormats: readonly {
    readonly list: WorkTable;
    readonly column: string;
    readonly rows: readonly number[];
  }[];
}

/** Whether everything that can be drawn anew stands as it should. */
export function isSound({ highlights, validation, formulas, dateFormats }: TableHealth): boolean {
  return highlights === "right" && validation.length + formulas.length + dateFormats.length === 0;
}
