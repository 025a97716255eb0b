import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkingMessages } from "../../../messages/checking";
import { wordFinding } from "../../../messages/findings";
import { toVietnamese } from "../../../plan/day";
import { useScreenStyles } from "../../screenStyles";
import { placeOf, type AcceptedFinding } from "./checkView";
import type { FindingSurroundings } from "./FindingItem";

interface AcceptedItemProps {
  readonly item: AcceptedFinding;
  readonly around: FindingSurroundings;
}

/** An accepted finding with its reason, and the way back. */
export function AcceptedItem({ item, around }: AcceptedItemProps): ReactElement {
  const { session, isBusy, language } = around;
  const { buttons, quiet } = useScreenStyles();
  const words = checkingMessages[language];
  const { acceptance, finding } = item;
  const { task, day, reason } = acceptance;
  const where = placeOf(finding?.task ?? task, language);
  const sentence = finding ? wordFinding(finding, language) : acceptance.words;
  return (
    <>
      <Caption1 className={quiet}>{where}</Caption1>
      <Body1>{sentence}</Body1>
      <Caption1 className={quiet}>{words.acceptedOn(toVietnamese(day), reason)}</Caption1>
      {finding === null && <Caption1 className={quiet}>{words.notFoundAnyMore}</Caption1>}
      <div className={buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={words.of(words.withdraw, where, sentence)}
          onClick={() => void session.withdraw(acceptance)}
        >
          {words.withdraw}
        </Button>
      </div>
    </>
  );
}
