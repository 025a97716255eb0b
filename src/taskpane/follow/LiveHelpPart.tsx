import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LiveHelpSession, LiveHelpState } from "../../commands/liveHelpSession";
import { liveHelpWords } from "../../messages/liveHelp";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";
import { causeInWords } from "../causeInWords";
import { useKeptFocus } from "../keptFocus";
import { LongList } from "../lists/LongList";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";
import { DoneLine } from "./help/DoneLine";
import { OfferItem } from "./help/OfferItem";
import { OthersLine } from "./help/OthersLine";

const useStyles = makeStyles({
  part: { outlineStyle: "none" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

interface LiveHelpPartProps {
  readonly session: LiveHelpSession;
  readonly language: Language;
}

/** What follows from changes in the table: what was filled in, what is suggested, and what others did meanwhile. */
export function LiveHelpPart({ session, language }: LiveHelpPartProps): ReactElement {
  const styles = useScreenStyles();
  const own = useStyles();
  const keptFocus = useKeptFocus<HTMLElement>();
  const state = useWatched(session);
  const words = liveHelpWords(language);
  const { busy, fault } = state;
  return (
    <section
      {...keptFocus}
      className={`${styles.part} ${own.part}`}
      aria-label={words.heading}
      aria-busy={busy}
    >
      {fault && (
        <NoticeBar
          notice={{
            title: words.notDone,
            ...causeInWords(fault.cause, paneMessages[language].unexpectedWork, language),
          }}
          intent="error"
          language={language}
        />
      )}
      <DoneLine state={state} session={session} language={language} />
      {state.others.length > 0 && (
        <OthersLine others={state.others} session={session} language={language} />
      )}
      <Offers session={session} state={state} language={language} />
    </section>
  );
}

interface OffersProps extends LiveHelpPartProps {
  readonly state: LiveHelpState;
}

/** How many suggestions there are, in one line that screen readers hear of; the suggestions themselves on demand. */
function Offers({ session, state, language }: OffersProps): ReactElement {
  const styles = useScreenStyles();
  const own = useStyles();
  const words = liveHelpWords(language);
  const { offers, isListed, busy } = state;
  const isAny = offers.length > 0;
  const title = words.offers(offers.length);
  return (
    <>
      <div className={own.line}>
        <div role="status">{isAny && <h3 className={styles.heading}>{title}</h3>}</div>
        {isAny && (
          <Button size="small" aria-expanded={isListed} onClick={() => session.list(!isListed)}>
            {isListed ? words.hide : words.show}
          </Button>
        )}
      </div>
      {isAny && isListed && (
        <>
          {offers.length > 1 && (
            <div className={styles.buttons}>
              <Button size="small" disabledFocusable={busy} onClick={() => void session.takeAll()}>
                {words.takeAll}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                onClick={() => session.skip(offers)}
              >
                {words.skipAll}
              </Button>
            </div>
          )}
          <LongList
            label={title}
            items={offers}
            keyOf={({ taskId, because }) => `${taskId} ${because.field}`}
          >
            {(offer) => (
              <OfferItem offer={offer} session={session} busy={busy} language={language} />
            )}
          </LongList>
        </>
      )}
    </>
  );
}
