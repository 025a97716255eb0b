import { Body1Strong, Caption1, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldNames } from "../../../messages/columns";
import { receivingMessages } from "../../../messages/units/receiving";
import { fieldText } from "../../../plan/dependents/fieldText";
import type { SlipConflict } from "../../../plan/slips/slipReview";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import type { ReviewProps } from "./ReviewSections";
import { answerWords, cellWords, taskWords, valueWords } from "./reviewWords";

/** Cells of which two say different things, side by side; nothing is chosen beforehand. */
export function ConflictList(props: ReviewProps): ReactElement {
  const { conflicts } = props.reviewed.review;
  const words = receivingMessages[props.language];
  return (
    <LongList
      label={words.sections.conflicts(conflicts.length)}
      items={conflicts}
      keyOf={({ key }) => key}
    >
      {(conflict) => <Conflict {...props} conflict={conflict} />}
    </LongList>
  );
}

interface ConflictProps extends ReviewProps {
  readonly conflict: SlipConflict;
}

function Conflict({ conflict, decisions, session, language }: ConflictProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const { key, task, field, sent, present, answers, reasons } = conflict;
  const values = [present, ...answers.map(({ value }) => value)];
  const givenBy = answerWords(answers, language);
  const chosen = decisions.chosen[key];
  const at =
    chosen === undefined ? -1 : values.findIndex((value) => fieldText(value) === fieldText(chosen));
  return (
    <>
      <Caption1 className={quiet}>{taskWords(task, language)}</Caption1>
      <Caption1>{reasons.map((reason) => words.reasons[reason]).join(" ")}</Caption1>
      <Body1Strong>{fieldNames[language][field]}</Body1Strong>
      <Caption1 className={quiet}>
        {sent === undefined ? words.notRemembered : words.sent(valueWords(sent, language))}
      </Caption1>
      <RadioGroup
        aria-label={cellWords(task, field, language)}
        value={at < 0 ? "" : String(at)}
        onChange={(_, { value }) => session.choose(key, values[Number(value)])}
      >
        <Radio value="0" label={words.keep(valueWords(present, language))} />
        {answers.map(({ value }, index) => (
          <Radio
            key={fieldText(value)}
            value={String(index + 1)}
            label={words.take(valueWords(value, language), givenBy[index]!)}
          />
        ))}
      </RadioGroup>
    </>
  );
}
