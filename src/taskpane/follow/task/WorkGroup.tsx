import type { ReactElement } from "react";
import { fieldText } from "../../../actions/tasks/fieldInput";
import { STATUS_CHOICES } from "../../../actions/tasks/wordChoices";
import { taskFormMessages } from "../../../messages/taskForm";
import { ChoiceEntry } from "./ChoiceEntry";
import type { FormProps } from "./formProps";
import { TextEntry } from "./TextEntry";

/** How the work goes. */
export function WorkGroup(props: FormProps): ReactElement {
  const { values } = props.state.task;
  const words = taskFormMessages[props.language];
  const lacksDocument =
    fieldText(values.extendedDue) !== "" && fieldText(values.extensionDocument).trim() === "";
  return (
    <>
      <ChoiceEntry {...props} field="status" words={STATUS_CHOICES} blank={words.notUpdated} />
      <TextEntry {...props} field="doneOn" offersToday />
      <TextEntry {...props} field="outcome" lines="several" />
      <TextEntry {...props} field="delayReason" lines="several" />
      <TextEntry {...props} field="extendedDue" />
      <TextEntry
        {...props}
        field="extensionDocument"
        hint={lacksDocument ? words.extensionNeedsDocument : undefined}
      />
      <TextEntry {...props} field="leader" />
      <TextEntry {...props} field="follower" />
      <TextEntry {...props} field="origin" />
      <TextEntry {...props} field="note" lines="several" />
    </>
  );
}
