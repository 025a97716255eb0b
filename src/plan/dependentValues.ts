import { DAY_FIELDS } from "../tables/trackingColumns";
import type {
  DependentContext,
  DependentRule,
  DependentValue,
  FieldChange,
} from "./dependents/dependent";
import { leadValues, supportingValues } from "./dependents/agencyValues";
import { deadlineValues } from "./dependents/deadlineValues";
import {
  dayValues,
  doneOnValues,
  kindValues,
  rhythmValues,
  statusValues,
} from "./dependents/statusValues";
import { isDocumentField, type EnteredField, type TaskValues } from "./taskField";

export { alternativeValues } from "./dependents/deadlineValues";
export type { DependentContext, DependentValue, FieldChange } from "./dependents/dependent";

const asDay: DependentRule = (_values, { field, to }) => dayValues(field, to);

const RULES: Readonly<Partial<Record<EnteredField, DependentRule>>> = {
  lead: leadValues,
  supporting: supportingValues,
  deadlineText: deadlineValues,
  kind: kindValues,
  rhythm: rhythmValues,
  status: statusValues,
  doneOn: doneOnValues,
};

function ruleOf(field: EnteredField): DependentRule | undefined {
  return RULES[field] ?? (DAY_FIELDS.some((each) => each === field) ? asDay : undefined);
}

/**
 * What else follows in a task's row when a field gets a value: days out of a phrase, the directory's name for a known
 * spelling, a day for what is done. A field that a person filled in otherwise is never among it. In an issued plan the
 * document's own fields stand as they are.
 * @param values the row before the change
 */
export function dependentValues(
  values: TaskValues,
  change: FieldChange,
  context: DependentContext
): readonly DependentValue[] {
  const followed = ruleOf(change.field)?.(values, change, context) ?? [];
  return context.settings.planState === "issued"
    ? followed.filter(({ field }) => !isDocumentField(field))
    : followed;
}

/**
 * What an issued plan's own fields would say by the directory's names: to be told, not written, for a change asks for an
 * amending document. Nothing in a draft.
 */
export function documentRemarks(
  values: TaskValues,
  change: FieldChange,
  context: DependentContext
): readonly FieldChange[] {
  return context.settings.planState === "issued"
    ? (ruleOf(change.field)?.(values, change, context) ?? [])
        .filter(({ field }) => isDocumentField(field))
        .map(({ field, to }) => ({ field, to }))
    : [];
}
