import { Button } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { KIND_CHOICES, RHYTHM_CHOICES } from "../../../actions/tasks/wordChoices";
import { readPhrase } from "../../../actions/tasks/taskSurroundings";
import { describeDeadline } from "../../../messages/deadlines";
import { taskFormMessages } from "../../../messages/taskForm";
import { ChoiceEntry } from "./ChoiceEntry";
import { fieldView, type FormProps } from "./formProps";
import { TextEntry } from "./TextEntry";

/** The deadline phrase with how it is read while somebody types, and the reading itself to be corrected. */
export function DeadlineEntry(props: FormProps): ReactElement {
  const { state, language } = props;
  const { around } = state;
  const words = taskFormMessages[language];
  const [isOpen, setIsOpen] = useState(false);
  const { heldUp } = state;
  const [seen, setSeen] = useState<typeof heldUp>(null);
  if (heldUp !== seen) {
    setSeen(heldUp);
    setIsOpen(isOpen || heldUp?.what === "start" || heldUp?.what === "due");
  }
  const { text } = fieldView("deadlineText", props);
  const reading = useMemo(
    () => (text.trim() === "" ? undefined : describeDeadline(readPhrase(text, around), language)),
    [text, around, language]
  );
  return (
    <>
      <TextEntry {...props} field="deadlineText" lines="several" hint={reading} />
      <div>
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.correctReading}
        </Button>
      </div>
      {isOpen && (
        <>
          <ChoiceEntry {...props} field="kind" words={KIND_CHOICES} />
          <ChoiceEntry {...props} field="rhythm" words={RHYTHM_CHOICES} />
          <TextEntry {...props} field="start" />
          <TextEntry {...props} field="due" />
        </>
      )}
    </>
  );
}
