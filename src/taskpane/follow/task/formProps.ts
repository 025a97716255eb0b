import { fieldText, isPrinted, type EnteredField } from "../../../actions/tasks/fieldInput";
import type { OpenTask, TaskSession } from "../../../commands/taskSession";
import { taskFormMessages } from "../../../messages/taskForm";
import type { Language } from "../../../messages/wording";

/** What every part of the form is given. */
export interface FormProps {
  readonly session: TaskSession;
  readonly state: OpenTask;
  readonly language: Language;
}

/** Tells the tasks apart, for what is begun in the form of one belongs to no other. */
export function taskKey({ task }: Pick<OpenTask, "task">): string {
  return `${task.id} ${task.row}`;
}

/** What a field of the form shows. */
export interface FieldView {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  /** What is wrong with the text; undefined where nothing is. */
  readonly problem: string | undefined;
}

/** A field as the form shows it: what is being typed, else what the row holds. */
export function fieldView(field: EnteredField, { state, language }: FormProps): FieldView {
  const words = taskFormMessages[language];
  return {
    label: words.fields[field],
    text: state.typed[field] ?? fieldText(state.task.values[field]),
    isReadOnly: isPrinted(field, state.around),
    problem: !state.wrong.includes(field)
      ? undefined
      : field === "supporting"
        ? words.unclearAgency
        : words.wrongDay,
  };
}
