import { Body1, Button, Caption1, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AnswersReading } from "../../../actions/slips/readAnswers";
import type { SlipReminding } from "../../../commands/units/answersSession";
import type { UnitsSessions } from "../../../commands/units/unitsSessions";
import type { WorkSession } from "../../../commands/workSession";
import {
  answerByWords,
  reminderMessage,
  slipsMessage,
  type ReminderFrame,
} from "../../../messages/reminders";
import { answersMessages } from "../../../messages/units/answers";
import type { Language } from "../../../messages/wording";
import { answerDay } from "../../../plan/due/answerDay";
import { isAnsweredInPart, isInTime, type OwedSlip } from "../../../plan/slips/answers";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import { CopyButtons } from "../CopyButtons";
import { AnswerItem } from "./AnswerItem";
import { RemindingNotice } from "./RemindingNotice";

interface AnswerListProps {
  readonly reading: AnswersReading;
  readonly reminding: SlipReminding;
  readonly units: UnitsSessions;
  readonly work: WorkSession;
  readonly language: Language;
}

/** How each agency stands, those that owe a slip first. */
export function AnswerList(props: AnswerListProps): ReactElement {
  const { reading, reminding, units, work, language } = props;
  const { buttons, heading, quiet } = useScreenStyles();
  const words = answersMessages[language];
  const { agencies, today } = reading;
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const owed = agencies.flatMap((each) => each.owed ?? []);
  const answered = agencies.filter((each) => each.owed === null && !isAnsweredInPart(each));
  const frame = { asOf: today, answerBy: answerBy ?? answerByWords(answerDay(today)) };
  if (agencies.length === 0) {
    return <Body1>{words.none}</Body1>;
  }
  return (
    <>
      <h2 className={heading}>{words.summary(answered.length, agencies.length)}</h2>
      <RemindingNotice reminding={reminding} session={units.answers} language={language} />
      {!owed.every(isInTime) && (
        <Field label={words.answerBy}>
          <Input value={frame.answerBy} onChange={(_, { value }) => setAnswerBy(value)} />
        </Field>
      )}
      {owed.length > 0 && <Caption1 className={quiet}>{words.hint}</Caption1>}
      {owed.length > 1 && (
        <CopyButtons
          texts={[
            {
              label: words.remindAll(owed.length),
              name: words.remindAll(owed.length),
              text: slipsMessage(owed, frame),
            },
          ]}
          copied={() => void units.answers.record(owed.map(({ code }) => code))}
          language={language}
        />
      )}
      <LongList label={words.list} items={agencies} keyOf={({ agency }) => agency}>
        {(answers) => (
          <>
            <AnswerItem answers={answers} language={language} />
            {answers.owed && (
              <RemindButtons slip={answers.owed} frame={frame} units={units} language={language} />
            )}
          </>
        )}
      </LongList>
      <div className={buttons}>
        <Button size="small" onClick={() => void work.run({ kind: "openSheet", role: "slips" })}>
          {words.openSheet}
        </Button>
      </div>
    </>
  );
}

interface RemindButtonsProps extends Pick<AnswerListProps, "units" | "language"> {
  readonly slip: OwedSlip;
  readonly frame: ReminderFrame;
}

/** Reminds an agency of the slip that it owes, or sends it another one. */
function RemindButtons({ slip, frame, units, language }: RemindButtonsProps): ReactElement {
  const words = answersMessages[language];
  const { agency, kind, code } = slip;
  const sendAgain = (): void => {
    void units.sending.only(agency);
    units.part.show("send");
  };
  return (
    <CopyButtons
      texts={[
        {
          label: words.remind,
          name: words.remindOf(agency),
          text: reminderMessage({ name: agency, kind }, [], frame, slip),
        },
      ]}
      copied={() => void units.answers.record([code])}
      language={language}
    >
      <Button size="small" aria-label={words.sendAgainOf(agency)} onClick={sendAgain}>
        {words.sendAgain}
      </Button>
    </CopyButtons>
  );
}
