import {
  alternativeValues,
  dependentValues,
  documentRemarks,
  type DependentContext,
  type DependentValue,
  type FieldChange,
} from "../../plan/dependentValues";
import { READ_FIELDS } from "../../plan/dependents/deadlineValues";
import { fieldText, isBlank } from "../../plan/dependents/fieldText";
import type { Proposal, ProposedValue } from "../../plan/proposal";
import type { EnteredField, FieldValue, TaskValues } from "../../plan/taskField";

/** A task's row as it stands, in which a field changed. */
export interface ChangedTask {
  readonly taskId: string;
  readonly values: TaskValues;
  readonly field: EnteredField;
  /** What the field held before; undefined where nobody knows. */
  readonly former: FieldValue | undefined;
}

/** What follows from a change, apart by whether a person is asked. */
export interface Consequences {
  readonly certain: Proposal | null;
  readonly offered: Proposal | null;
  readonly remark: Proposal | null;
}

/** What follows in the row of a task from a change that stands there already. */
export function consequencesOf(task: ChangedTask, context: DependentContext): Consequences {
  const change = { field: task.field, to: task.values[task.field] };
  const before = { ...task.values, [task.field]: task.former ?? null };
  const followed = isGuesswork(task) ? [] : dependentValues(before, change, context);
  const certain = followed.filter((value) => value.certain);
  const offered = followed.filter((value) => !value.certain);
  const others = offered.length === 0 ? [] : alternativeValues(before, change, context);
  const proposal = proposalOf(task, change);
  return {
    certain: proposal(certain, [], false),
    offered: proposal(offered, others, false),
    remark: proposal(documentRemarks(before, change, context), [], true),
  };
}

/** Days beside a phrase whose former words nobody knows may be somebody's decision as well as what those words said. */
function isGuesswork({ field, former, values }: ChangedTask): boolean {
  return (
    field === "deadlineText" &&
    former === undefined &&
    READ_FIELDS.some((each) => !isBlank(values[each]))
  );
}

type Following = readonly (FieldChange | DependentValue)[];

function proposalOf(
  { taskId, values }: ChangedTask,
  because: FieldChange
): (followed: Following, others: readonly Following[], isRemark: boolean) => Proposal | null {
  const proposed = (followed: Following): readonly ProposedValue[] =>
    followed.map(({ field, to }) => ({ field, from: values[field], to }));
  return (followed, others, isRemark) =>
    followed.length === 0
      ? null
      : {
          taskId,
          number: fieldText(values.number),
          because,
          values: proposed(followed),
          others: others.map(proposed),
          isRemark,
        };
}

/** Both kinds of consequences as one question, for where nothing is written unasked. */
export function asOffer({ certain, offered }: Consequences): Proposal | null {
  if (certain === null || offered === null) {
    return certain ?? offered;
  }
  return { ...offered, values: [...certain.values, ...offered.values] };
}
