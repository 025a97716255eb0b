import { Body1, Button, Field, Input, Select } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type ReactElement } from "react";
import {
  isEdited,
  periodWords,
  RESULT_FIELDS,
  type ResultDraft,
} from "../../../../actions/tasks/resultInput";
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
          {field === "period" ? (
            <PeriodEntry {...{ session, state, draft, language }} onKeyDown={onKeyDown} />
          ) : (
            <Input
              {...(field === "issuedOn" && { ref: day })}
              // The user asked for the line.
              autoFocus={field === "document" && draft.text.period !== ""}
              placeholder={field === "issuedOn" ? "30/6/2026" : ""}
              value={draft.text[field]}
              onChange={(_, { value }) => session.typeResult(field, value)}
              onKeyDown={onKeyDown}
            />
          )}
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

interface PeriodEntryProps extends ResultFormProps {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The period of a line: of a recurring task one of its rhythm, else whatever is typed. */
function PeriodEntry({
  session,
  state,
  draft,
  language,
  onKeyDown,
  ...control
}: PeriodEntryProps): ReactElement {
  const { wide } = useScreenStyles();
  const list = useId();
  const { period } = draft.text;
  const { words, isClosed } = periodWords(state.task);
  const common = {
    ...control,
    // The user asked for the line.
    autoFocus: period === "",
    value: period,
    onKeyDown,
    onChange: (_: unknown, { value }: { readonly value: string }) =>
      session.typeResult("period", value),
  };
  const offered = words.includes(period) || period === "" ? words : [period, ...words];
  return isClosed ? (
    <Select className={wide} {...common}>
      <option value="">{taskFormMessages[language].blank}</option>
      {offered.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </Select>
  ) : (
    <>
      <Input list={list} {...common} />
      <datalist id={list}>
        {words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  );
}
