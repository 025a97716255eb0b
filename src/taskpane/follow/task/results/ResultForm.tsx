import { Body1, Button, Field, Input } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { isEdited, RESULT_FIELDS, type ResultDraft } from "../../../../actions/tasks/resultInput";
import { taskFormMessages } from "../../../../messages/taskForm";
import { useKeptFocus } from "../../../keptFocus";
import { useScreenStyles } from "../../../screenStyles";
import { heldUpBy, useLedTo } from "../heldUp";
import type { FormProps } from "../formProps";

interface ResultFormProps extends FormProps {
  readonly draft: ResultDraft;
}

/** A line of results that is being filled in. */
export function ResultForm({ session, state, draft, language }: ResultFormProps): ReactElement {
  const { card, buttons } = useScreenStyles();
  const words = taskFormMessages[language];
  const day = useLedTo<HTMLInputElement>(heldUpBy("result", state));
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "Enter") {
      session.writeResult();
    } else if (key === "Escape") {
      // Nothing that was filled in goes away with one key.
      if (!isEdited(draft)) {
        session.dropResult();
      }
    }
  };
  return (
    <div {...keptFocus} className={card} role="group" aria-label={words.resultLine}>
      <div role="status">
        {draft.lost !== null && <Body1>{words.lostResult[draft.lost]}</Body1>}
      </div>
      {RESULT_FIELDS.map((field) => (
        <Field
          key={field}
          label={words.resultFields[field]}
          validationMessage={field === "issuedOn" && draft.isWrong ? words.wrongDay : undefined}
        >
          <Input
            {...(field === "issuedOn" && { ref: day })}
            // The user asked for the line.
            autoFocus={field === (draft.text.period === "" ? "period" : "document")}
            placeholder={field === "issuedOn" ? "30/6/2026" : ""}
            value={draft.text[field]}
            onChange={(_, { value }) => session.typeResult(field, value)}
            onKeyDown={onKeyDown}
          />
        </Field>
      ))}
      <div className={buttons}>
        <Button appearance="primary" onClick={() => session.writeResult()}>
          {words.writeResult}
        </Button>
        <Button onClick={() => session.dropResult()}>{words.dropResult}</Button>
      </div>
    </div>
  );
}
