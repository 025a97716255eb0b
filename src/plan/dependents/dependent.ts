import type { Agency } from "../plan";
import type { CalendarDay } from "../day";
import type { Deadline } from "../deadline/deadline";
import type { PlanSettings } from "../settings";
import type { EnteredField, FieldValue, TaskValues } from "../taskField";

/** A field of a task that gets a value. */
export interface FieldChange {
  readonly field: EnteredField;
  readonly to: FieldValue;
}

/** What follows from a change in the same row. */
export interface DependentValue extends FieldChange {
  /** Whether nobody needs to be asked: nothing but what the change says can be meant, and nothing a person decided goes. */
  readonly certain: boolean;
}

/** What the workbook says beside the row. */
export interface DependentContext {
  readonly settings: PlanSettings;
  /** The workbook's directory. */
  readonly agencies: readonly Agency[];
  /** The calendar's day, on which somebody says that a task is done, whatever day the figures count to. */
  readonly today: CalendarDay;
  /** What the user said a phrase means; undefined where nothing was said. */
  readonly chosenFor?: (phrase: string) => Deadline | undefined;
}

/** A rule: what follows in a row from a change; the row is as it was before. */
export type DependentRule = (
  values: TaskValues,
  change: FieldChange,
  context: DependentContext
) => readonly DependentValue[];
