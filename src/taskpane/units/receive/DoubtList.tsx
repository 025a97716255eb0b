import { Body1, Caption1, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { STATUS_CHOICES } from "../../../actions/tasks/wordChoices";
import { fieldNames } from "../../../messages/columns";
import { receivingMessages } from "../../../messages/units/receiving";
import { fieldText } from "../../../plan/dependents/fieldText";
import type { SlipDoubt } from "../../../plan/slips/slipReview";
import type { FieldValue } from "../../../plan/taskField";
import { typedDay } from "../../../plan/typedDay";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import type { ReviewProps } from "./ReviewSections";
import { cellWords, placeWords, taskWords, valueWords } from "./reviewWords";

/** Entries that their columns cannot hold, with what each probably means; nothing is chosen beforehand. */
export function DoubtList(props: ReviewProps): ReactElement {
  const { doubts } = props.reviewed.review;
  const words = receivingMessages[props.language];
  return (
    <LongList label={words.sections.doubts(doubts.length)} items={doubts} keyOf={({ key }) => key}>
      {(doubt) => <Doubt {...props} doubt={doubt} />}
    </LongList>
  );
}

interface DoubtProps extends ReviewProps {
  readonly doubt: SlipDoubt;
}

function Doubt(props: DoubtProps): ReactElement {
  const { doubt, decisions, session, language } = props;
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const { key, task, field, present, entry, sources } = doubt;
  const values = [present, ...readingsOf(doubt)];
  const chosen = decisions.chosen[key];
  const at =
    chosen === undefined ? -1 : values.findIndex((value) => fieldText(value) === fieldText(chosen));
  return (
    <>
      <Caption1 className={quiet}>{taskWords(task, language)}</Caption1>
      <Body1>{words.typed(fieldNames[language][field], entry.typed, words.why[entry.why])}</Body1>
      {sources.map(({ file, place }) => (
        <Caption1 key={file} className={quiet}>
          {placeWords(file, place, language)}
        </Caption1>
      ))}
      <RadioGroup
        aria-label={cellWords(task, field, language)}
        value={at < 0 ? "" : String(at)}
        onChange={(_, { value }) => session.choose(key, values[Number(value)])}
      >
        {values.map((value, index) => (
          <Radio
            key={fieldText(value)}
            value={String(index)}
            label={
              index === 0
                ? words.keep(valueWords(value, language))
                : words.takeReading(valueWords(value, language))
            }
          />
        ))}
      </RadioGroup>
      {field === "doneOn" && <OtherDay {...props} />}
    </>
  );
}

/** A day that nobody proposes, typed by the clerk. */
function OtherDay({ doubt, session, language }: DoubtProps): ReactElement {
  const words = receivingMessages[language];
  const [typed, setTyped] = useState("");
  const isWrong = typed.trim() !== "" && typedDay(typed) === null;
  const take = (text: string): void => {
    setTyped(text);
    const day = typedDay(text);
    if (day !== null) {
      session.choose(doubt.key, { day });
    }
  };
  return (
    <Field label={words.otherDay} validationMessage={isWrong ? words.wrongDay : undefined}>
      <Input value={typed} onChange={(_, { value }) => take(value)} />
    </Field>
  );
}

/** What may be meant: the proposal first, of a status then every other word of the list. */
function readingsOf({ field, entry, present }: SlipDoubt): readonly FieldValue[] {
  const proposed = entry.reading === undefined ? [] : [entry.reading];
  const others = field === "status" ? STATUS_CHOICES : [];
  const known = new Set([present, ...proposed].map(fieldText));
  return [...proposed, ...others.filter((word) => !known.has(word))];
}
