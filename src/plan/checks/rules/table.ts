import { flatMapInSteps } from "../../../pace/steps";
import { HELPER_HEADERS } from "../../../tables/helperColumns";
import { CALCULATED_FIELDS, headerOf } from "../../../tables/trackingColumns";
import { type FollowedRule, aboutFollowed, aboutPlan } from "../rule";

/** Colours of the table that are missing, doubled or stand elsewhere, as copied and pasted rows leave them. */
export const highlightsDamaged: FollowedRule = (_followed, { table }) =>
  flatMapInSteps(table?.health.highlights === "damaged" ? [table] : [], () => [
    aboutPlan("highlights-damaged", {}),
  ]);

/** Columns that let any value in, as cells pasted over them make them do. */
export const validationDamaged: FollowedRule = (_followed, { table }) =>
  flatMapInSteps(table?.health.validation ?? [], ({ list, column }) => [
    aboutPlan("validation-damaged", { list, column }),
  ]);

/** Days that show as numbers because the cell lost its format. */
export const datesShownAsNumbers: FollowedRule = (_followed, { table }) =>
  flatMapInSteps(table?.health.dateFormats ?? [], ({ list, column }) => [
    aboutPlan("dates-shown-as-numbers", { list, column }),
  ]);

/** A word typed over the formula that calculates it: it no longer follows the task. */
export const formulaOverwritten: FollowedRule = ({ tasks }, { table }) => {
  const byRow = new Map(tasks.map((task) => [task.task.rows.first, task]));
  const ofTasks = (table?.health.formulas ?? []).filter(({ list }) => list === "tasks");
  const overwritten = ofTasks.flatMap(({ column, rows }) => {
    const field = CALCULATED_FIELDS.find((each) => headerOf(each) === column);
    return field ? rows.map((row) => ({ field, task: byRow.get(table!.firstRow + row) })) : [];
  });
  return flatMapInSteps(overwritten, ({ field, task }) =>
    task ? [aboutFollowed("formula-overwritten", task, { field }, { field })] : []
  );
};

/** Calculated columns other than the tasks' own in which something was typed or pasted; most are hidden. */
export const helperOverwritten: FollowedRule = (_followed, { table }) =>
  flatMapInSteps(
    (table?.health.formulas ?? []).filter(
      ({ list, column }) => list !== "tasks" || HELPER_HEADERS.has(column)
    ),
    ({ list, column, rows }) => [
      aboutPlan("helper-overwritten", { list, column, count: String(rows.length) }),
    ]
  );
