import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { memo, type KeyboardEvent, type ReactElement } from "react";
import { clockDay } from "../../../actions/clockDay";
import { fieldText, isDayField, type EnteredField } from "../../../actions/tasks/fieldInput";
import type { HeldUp, TaskSession } from "../../../commands/taskSession";
import { taskFormMessages } from "../../../messages/taskForm";
import type { Language } from "../../../messages/wording";
import { fieldView, taskKey, type FieldView, type FormProps } from "./formProps";
import { heldUpBy, useLedTo } from "./heldUp";

interface TextEntryProps extends FormProps {
  readonly field: EnteredField;
  readonly lines?: "one" | "several";
  readonly hint?: string | undefined;
  /** Offers to enter the day on the clock. */
  readonly offersToday?: boolean;
}

/** A field that is typed into: written once it is left or Enter is pressed, forgotten with Escape. */
export function TextEntry(props: TextEntryProps): ReactElement {
  const { field, lines = "one", hint, offersToday = false, session, state, language } = props;
  const view = fieldView(field, props);
  return (
    <>
      <Entry
        key={taskKey(state)}
        field={field}
        lines={lines}
        hint={hint}
        session={session}
        label={view.label}
        text={view.text}
        isReadOnly={view.isReadOnly}
        problem={view.problem}
        heldUp={heldUpBy(field, state)}
      />
      {offersToday && (
        <Today
          label={view.label}
          language={language}
          choose={() => session.choose(field, fieldText({ day: clockDay() }))}
        />
      )}
    </>
  );
}

interface EntryProps extends FieldView {
  readonly field: EnteredField;
  readonly lines: "one" | "several";
  readonly hint: string | undefined;
  readonly session: TaskSession;
  readonly heldUp: HeldUp | null;
}

/** Drawn anew only when it shows something else, for with every key the whole form is asked. */
const Entry = memo(function Entry(props: EntryProps): ReactElement {
  const { field, lines, hint, session, label, text, isReadOnly, problem, heldUp } = props;
  const control = useLedTo<HTMLInputElement>(heldUp);
  const common = {
    value: text,
    readOnly: isReadOnly,
    onChange: (_: unknown, { value }: { readonly value: string }) => session.type(field, value),
    onBlur: () => void session.leave(field),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        session.drop(field);
      } else if (event.key === "Enter" && (lines === "one" || event.ctrlKey)) {
        session.leave(field);
      }
    },
  };
  return (
    <Field label={label} hint={hint} validationMessage={problem}>
      {lines === "several" ? (
        <Textarea resize="vertical" {...common} />
      ) : (
        <Input ref={control} placeholder={isDayField(field) ? "30/6/2026" : ""} {...common} />
      )}
    </Field>
  );
});

interface TodayProps {
  readonly label: string;
  readonly language: Language;
  readonly choose: () => void;
}

function Today({ label, language, choose }: TodayProps): ReactElement {
  const words = taskFormMessages[language];
  return (
    <div>
      <Button size="small" aria-label={words.todayOf(label)} onClick={choose}>
        {words.today}
      </Button>
    </div>
  );
}
