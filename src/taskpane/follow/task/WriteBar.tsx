import { Button, Caption1, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { EnteredField } from "../../../actions/tasks/fieldInput";
import type { ChangeLabel } from "../../../commands/taskQueue";
import { paneMessages } from "../../../messages/pane";
import { taskFormMessages } from "../../../messages/taskForm";
import { causeInWords } from "../../causeInWords";
import { useKeptFocus } from "../../keptFocus";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import type { FormProps } from "./formProps";

/** Says what is on the way into the table, and takes changes back. */
export function WriteBar({ session, state, language }: FormProps): ReactElement {
  const { kept, part, buttons } = useScreenStyles();
  const words = taskFormMessages[language];
  const { jobs, fault, hasWritten, undo, redo } = state.queue;
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const named = ({ number, what }: ChangeLabel): string =>
    words.change(
      number,
      what in words.fields
        ? words.fields[what as EnteredField]
        : words.changes[what as keyof typeof words.changes]
    );
  return (
    <div {...keptFocus} className={mergeClasses(part, kept)}>
      {fault !== null && (
        <>
          <NoticeBar
            notice={{
              title: words.notWritten,
              ...causeInWords(fault.cause, paneMessages[language].unexpectedWork, language),
            }}
            intent="error"
            language={language}
          />
          <div className={buttons}>
            <Button appearance="primary" onClick={() => session.retry()}>
              {words.retry}
            </Button>
            <Button onClick={() => void session.giveUp()}>{words.giveUp}</Button>
          </div>
        </>
      )}
      <div role="status">
        {fault === null && jobs.length > 0 && <Caption1>{words.writing}</Caption1>}
        {fault === null && jobs.length === 0 && hasWritten && <Caption1>{words.written}</Caption1>}
      </div>
      <div className={buttons}>
        {undo !== null && (
          <Button size="small" onClick={() => session.reverse("undo")}>
            {words.undo(named(undo))}
          </Button>
        )}
        {redo !== null && (
          <Button size="small" onClick={() => session.reverse("redo")}>
            {words.redo(named(redo))}
          </Button>
        )}
      </div>
    </div>
  );
}
