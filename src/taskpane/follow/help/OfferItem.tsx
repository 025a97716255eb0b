import { Body1, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Proposal } from "../../../actions/liveHelp/offers";
import type { LiveHelpSession } from "../../../commands/liveHelpSession";
import {
  liveHelpWords,
  wordProposal,
  wordReason,
  wordTask,
  wordValues,
} from "../../../messages/liveHelp";
import type { Language } from "../../../messages/wording";
import { useScreenStyles } from "../../screenStyles";

interface OfferItemProps {
  readonly offer: Proposal;
  readonly session: LiveHelpSession;
  readonly busy: boolean;
  readonly language: Language;
}

/** One question: what would be written, why, and what else the words may mean. */
export function OfferItem({ offer, session, busy, language }: OfferItemProps): ReactElement {
  const styles = useScreenStyles();
  const words = liveHelpWords(language);
  const what = wordProposal(offer, language);
  return (
    <div className={styles.part}>
      <Body1Strong>{wordTask(offer.number, language)}</Body1Strong>
      <Body1>
        {offer.isRemark
          ? words.remark(wordValues(offer.values, language))
          : wordValues(offer.values, language)}
      </Body1>
      <Caption1 className={styles.quiet}>{wordReason(offer, language)}</Caption1>
      <div className={styles.buttons}>
        {!offer.isRemark && (
          <Button
            size="small"
            aria-label={words.takeOf(what)}
            disabledFocusable={busy}
            onClick={() => void session.take(offer)}
          >
            {words.take}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.skipOf(what)}
          disabledFocusable={busy}
          onClick={() => session.skip([offer])}
        >
          {offer.isRemark ? words.understood : words.skip}
        </Button>
      </div>
      {offer.others.length > 0 && (
        <>
          <Caption1 className={styles.quiet}>{words.otherReadings}</Caption1>
          {offer.others.map((values, index) => (
            <OtherReading
              key={index}
              words={wordValues(values, language)}
              name={words.takeOf(wordProposal(offer, language, values))}
              busy={busy}
              take={() => void session.take(offer, values)}
            />
          ))}
        </>
      )}
    </div>
  );
}

interface OtherReadingProps {
  readonly words: string;
  /** For screen readers. */
  readonly name: string;
  readonly busy: boolean;
  readonly take: () => void;
}

function OtherReading({ words, name, busy, take }: OtherReadingProps): ReactElement {
  return (
    <Button size="small" aria-label={name} disabledFocusable={busy} onClick={take}>
      {words}
    </Button>
  );
}
