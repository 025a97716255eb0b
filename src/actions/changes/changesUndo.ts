import type { DirectoryUndo } from "../../plan/changes/directoryAfter";
import type { NewResult, ResultEdit } from "../../plan/changes/yearChanges";
import type { RegisteredSlip } from "../../plan/slips/registeredSlip";
import type { TaskEdit } from "../../plan/taskField";
import type { NumberedEntry } from "../../sheets/changeLog/changeLogSheet";
import type { IssuedWords } from "../../sheets/issuedWords";
import type { RowCells } from "../../sheets/taskRows";

/** The way back from changes that were applied. */
export interface ChangesUndo {
  readonly edits: readonly TaskEdit[];
  /** Tasks that came, with what was written. */
  readonly tasks: readonly { readonly taskId: string; readonly cells: RowCells }[];
  readonly results: readonly NewResult[];
  readonly resultEdits: readonly ResultEdit[];
  /** The lines that came into the log. */
  readonly lines: readonly NumberedEntry[];
  /** Slips whose row says something else since; `before` null where the row came. */
  readonly slips: readonly SlipUndo[];
  /** Codes of the slips that were remembered. */
  readonly sent: readonly string[];
  readonly agencies: readonly DirectoryUndo[];
  /** What an issued plan printed in place of its table before. */
  readonly issuedWords: readonly IssuedWords[];
}

/** A slip in `PhieuGui` before and after. */
export interface SlipUndo {
  readonly before: RegisteredSlip | null;
  readonly after: RegisteredSlip;
}
