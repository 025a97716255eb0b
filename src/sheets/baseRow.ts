import type { CellContent } from "./blueprint";
import type { SourceCells } from "./taskCells";

/** What was last written from the source into a row of `PhuLuc`. */
export interface BaseRow {
  readonly id: string;
  /** A cell is missing where the table and the source differed before anything was remembered, and nobody decided yet. */
  readonly cells: Readonly<Partial<SourceCells>>;
  readonly carried: Readonly<Partial<Record<string, CellContent>>>;
  /** Somebody decided that the table does without this task, though the source has it. */
  readonly leftOut?: true;
}
