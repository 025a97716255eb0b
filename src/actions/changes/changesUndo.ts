import type { DirectoryChange, NewResult } from "../../plan/changes/yearChanges";
import type { RegisteredSlip } from "../../plan/slips/registeredSlip";
import type { TaskEdit } from "../../plan/taskField";
import type { RowCells } from "../../sheets/taskRows";

/** The way back from changes that were applied. */
export interface ChangesUndo {
  readonly edits: readonly TaskEdit[];
  /** Tasks that came, with what was written. */
  readonly tasks: readonly { readonly taskId: string; readonly cells: RowCells }[];
  readonly results: readonly NewResult[];
  /** "TT" of the lines that came into the log. */
  readonly lines: readonly number[];
  /** Slips whose row says something else since; `before` null where the row came. */
  readonly slips: readonly {
    readonly before: RegisteredSlip | null;
    readonly after: RegisteredSlip;
  }[];
  /** Codes of the slips that were remembered. */
  readonly sent: readonly string[];
  readonly agencies: readonly DirectoryChange[];
}
