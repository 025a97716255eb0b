import type { CellContent } from "./blueprint";
import type { SourceCells } from "./taskCells";

/** What was last written from the source into a row of `PhuLuc`. */
export interface BaseRow {
  readonly id: string;
  readonly cells: SourceCells;
  readonly carried: Readonly<Record<string, CellContent>>;
  /** Somebody decided that the table does without this task, though the source has it. */
  readonly leftOut?: true;
}
