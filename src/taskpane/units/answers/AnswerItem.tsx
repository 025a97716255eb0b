import { Badge, Body1Strong, Caption1, type BadgeProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { answersMessages } from "../../../messages/units/answers";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import { isAnsweredInPart, type AgencyAnswers, type OwedSlip } from "../../../plan/slips/answers";
import { nearnessWords } from "../../follow/due/dueLine";
import { useScreenStyles } from "../../screenStyles";

type Standing = keyof (typeof answersMessages)["vi"]["states"];

const COLOR: Readonly<Record<Standing, BadgeProps["color"]>> = {
  answered: "success",
  inPart: "warning",
  overdue: "danger",
  awaited: "informative",
};

interface AnswerItemProps {
  readonly answers: AgencyAnswers;
  readonly language: Language;
}

/** How it stands with the slips of an agency, as a word and a colour. */
export function AnswerItem({ answers, language }: AnswerItemProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = answersMessages[language];
  const { agency, sent, returned, late, owed, reminders, lastReminder, ofGroup } = answers;
  const standing = standingOf(answers);
  return (
    <>
      <Caption1>
        <Badge appearance="tint" color={COLOR[standing]} size="medium">
          {words.states[standing]}
        </Badge>
      </Caption1>
      <Body1Strong>{agency}</Body1Strong>
      {owed && <Caption1>{owedWords(owed, language)}</Caption1>}
      <Caption1 className={quiet}>{words.counts(sent, returned, late)}</Caption1>
      {ofGroup && (
        <Caption1 className={quiet}>{words.ofGroup(ofGroup.files, ofGroup.members)}</Caption1>
      )}
      {lastReminder !== null && (
        <Caption1 className={quiet}>
          {words.reminded(reminders, toVietnamese(lastReminder))}
        </Caption1>
      )}
    </>
  );
}

function standingOf(answers: AgencyAnswers): Standing {
  const { owed } = answers;
  if (owed === null) {
    return isAnsweredInPart(answers) ? "inPart" : "answered";
  }
  return owed.daysLeft !== null && owed.daysLeft < 0 ? "overdue" : "awaited";
}

/** "Chưa gửi lại P-2026-0007 (kỳ Quý II), hạn 05/6/2026, quá 2 ngày". */
function owedWords(
  { code, period, dueBack, daysLeft, sentTo }: OwedSlip,
  language: Language
): string {
  const words = answersMessages[language];
  const owed = `${words.owed(code, period)}${sentTo === undefined ? "" : words.sentTo(sentTo)}`;
  return dueBack === null || daysLeft === null
    ? owed
    : `${owed}, ${words.dueBack(toVietnamese(dueBack), nearnessWords(daysLeft, language))}`;
}
