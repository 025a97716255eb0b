import { Body1, Button, Caption1, Spinner } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import type {
  SnapshotInfo,
  SnapshotsSession,
  SnapshotsState,
} from "../../../commands/snapshotsSession";
import { paneMessages } from "../../../messages/pane";
import { snapshotsMessages, wordSnapshot } from "../../../messages/snapshots";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { useKeptFocus } from "../../keptFocus";
import { LongList } from "../../lists/LongList";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import { useTurnedTo } from "../../turnedTo";
import { useWatched } from "../../watched";
import { RestorePart } from "./RestorePart";
import { SnapshotsNotice } from "./SnapshotsNotice";

interface SnapshotsPartProps {
  readonly session: SnapshotsSession;
  readonly language: Language;
}

/** The copies of what people typed: what each would bring back, and bringing it back. */
export function SnapshotsPart({ session, language }: SnapshotsPartProps): ReactElement {
  const styles = useScreenStyles();
  const words = snapshotsMessages[language];
  const state = useWatched(session);
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const look = useCallback(() => void session.refresh(), [session]);
  useTurnedTo(look, !state.isRestoring);
  return (
    <div className={styles.stack} role="group" aria-label={words.list} {...keptFocus}>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <SnapshotsNotice notice={state.notice} language={language} />
      <Snapshots session={session} state={state} language={language} />
    </div>
  );
}

interface SnapshotsProps extends SnapshotsPartProps {
  readonly state: SnapshotsState;
}

function Snapshots({ session, state, language }: SnapshotsProps): ReactElement {
  const words = snapshotsMessages[language];
  const { list } = state;
  switch (list.kind) {
    case "unread":
      return <Spinner size="tiny" label={words.reading} labelPosition="after" />;
    case "failed": {
      const { unexpectedWork, readAgain } = paneMessages[language];
      const notice = {
        title: words.notRead,
        ...causeInWords(list.cause, unexpectedWork, language),
      };
      return (
        <>
          <NoticeBar notice={notice} intent="error" language={language} />
          <Button onClick={() => void session.refresh()}>{readAgain}</Button>
        </>
      );
    }
    case "read":
      return list.snapshots.length === 0 ? (
        <Body1>{words.none}</Body1>
      ) : (
        <LongList label={words.list} items={list.snapshots} keyOf={({ id }) => id}>
          {(snapshot) => (
            <OneSnapshot session={session} state={state} snapshot={snapshot} language={language} />
          )}
        </LongList>
      );
  }
}

interface OneSnapshotProps extends SnapshotsProps {
  readonly snapshot: SnapshotInfo;
}

function OneSnapshot({ session, state, snapshot, language }: OneSnapshotProps): ReactElement {
  const styles = useScreenStyles();
  const words = snapshotsMessages[language];
  const { opened, isRestoring } = state;
  const name = wordSnapshot(snapshot, language);
  const isOpened = opened?.id === snapshot.id;
  return (
    <div className={styles.part}>
      <Body1>{name}</Body1>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isOpened}
          aria-label={isOpened ? undefined : words.openOf(name)}
          disabledFocusable={isRestoring}
          onClick={() => (isOpened ? session.close() : void session.open(snapshot.id))}
        >
          {isOpened ? words.close : words.open}
        </Button>
      </div>
      {isOpened && opened.kind === "reading" && (
        <Spinner size="tiny" label={words.reading} labelPosition="after" />
      )}
      {isOpened && opened.kind === "shown" && (
        <RestorePart
          preview={opened.preview}
          isRestoring={isRestoring}
          restore={() => void session.restore()}
          language={language}
        />
      )}
    </div>
  );
}
