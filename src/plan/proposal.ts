import type { FieldChange } from "./dependentValues";
import type { EnteredField, FieldValue, TaskEdit } from "./taskField";

/** What a field of a task might hold instead. */
export interface ProposedValue {
  readonly field: EnteredField;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** What follows from one field of a task, for a person to decide on. */
export interface Proposal {
  readonly taskId: string;
  /** STT. */
  readonly number: string;
  /** What it follows from, as it stands in the row. */
  readonly because: FieldChange;
  readonly values: readonly ProposedValue[];
  /** What other readings of a doubtful phrase would give, the likeliest first. */
  readonly others: readonly (readonly ProposedValue[])[];
  /** Only told: the words of an issued plan stay, and changing them asks for an amending document. */
  readonly isRemark: boolean;
}

/** The edits that take a proposal, or one of its other readings. */
export function editsOf({ taskId }: Proposal, values: readonly ProposedValue[]): TaskEdit[] {
  return values.map((value) => ({ taskId, ...value }));
}
