import { dependentValues, type DependentValue } from "../../plan/dependentValues";
import { fieldText } from "../../plan/dependents/fieldText";
import {
  isDocumentField,
  type EnteredField,
  type FieldValue,
  type TaskValues,
} from "../../plan/taskField";
import { typedDay } from "../../plan/typedDay";
import { PLAIN_INTEGER } from "../../sheets/taskCells";
import { trackingColumn } from "../../tables/trackingColumns";
import type { FieldEdit } from "./editRow";
import { dependentContext, type TaskSurroundings } from "./taskSurroundings";

export type { EnteredField };
export { fieldText };

/** Whether a field holds days. */
export function isDayField(field: EnteredField): boolean {
  return trackingColumn(field).holds === "day";
}

/** A typed text as its field holds it, undefined where it is no day though the field takes only days; blank gives null. */
export function fieldInput(field: EnteredField, text: string): FieldValue | undefined {
  if (isDayField(field)) {
    const day = typedDay(text);
    return day !== null ? { day } : text.trim() === "" ? null : undefined;
  }
  const { holds } = trackingColumn(field);
  if ((holds === "ordinal" || holds === "count") && PLAIN_INTEGER.test(text.trim())) {
    return Number(text.trim());
  }
  return text === "" ? null : text;
}

/** Whether a field is the document's own in an issued plan: it stays as it is printed. */
export function isPrinted(field: EnteredField, { settings }: TaskSurroundings): boolean {
  return settings.planState === "issued" && isDocumentField(field);
}

/** A change of a field with all that certainly follows from it in the row, and what may. */
export interface FollowedChange {
  readonly edits: readonly FieldEdit[];
  readonly offers: readonly DependentValue[];
}

/** What is to be written when a field gets a value; no edits where it has that value already. */
export function changeOf(
  field: EnteredField,
  to: FieldValue,
  values: TaskValues,
  around: TaskSurroundings
): FollowedChange {
  if (fieldText(to) === fieldText(values[field])) {
    return { edits: [], offers: [] };
  }
  const dependents = dependentValues(values, { field, to }, dependentContext(around));
  const edits = new Map<EnteredField, FieldEdit>([[field, { field, from: values[field], to }]]);
  dependents
    .filter(({ certain }) => certain)
    .forEach((each) =>
      edits.set(each.field, { field: each.field, from: values[each.field], to: each.to })
    );
  return { edits: [...edits.values()], offers: dependents.filter(({ certain }) => !certain) };
}

/** The row's values with edits made. */
export function withEdits(values: TaskValues, edits: readonly FieldEdit[]): TaskValues {
  return edits.reduce((changed, { field, to }) => ({ ...changed, [field]: to }), values);
}
