import type { ReactElement } from "react";
import type { FollowPart } from "../../commands/followSession";
import type { Sessions } from "../../commands/sessions";
import { followMessages } from "../../messages/follow";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
import { PartTabs } from "../PartTabs";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";
import { FormatPart } from "./FormatPart";
import { LiveHelpPart } from "./LiveHelpPart";
import { LiveHelpSwitch } from "./LiveHelpSwitch";
import { TaskPart } from "./task/TaskPart";

const DuePart = lazily(async () => (await import("./due/DuePart")).DuePart);
const SnapshotsPart = lazily(async () => (await import("./snapshots/SnapshotsPart")).SnapshotsPart);
const ChangesPart = lazily(async () => (await import("./changes/ChangesPart")).ChangesPart);
const CheckPart = lazily(async () => (await import("./check/CheckPart")).CheckPart);

/** In the order of their tabs. */
const PARTS: readonly FollowPart[] = ["task", "due", "check", "year", "snapshots"];

interface FollowScreenProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The work of the year: the task at hand, what is due, what is wrong, what a document changes, and the way back. */
export function FollowScreen({ sessions, language }: FollowScreenProps): ReactElement {
  const { screen } = useScreenStyles();
  const words = followMessages[language];
  const shown = useWatched(sessions.follow);
  const isWorking = useWatched(sessions.work).kind === "running";
  return (
    <div className={screen}>
      <LiveHelpPart session={sessions.liveHelp} language={language} />
      <PartTabs
        screen="follow"
        label={words.partsLabel}
        parts={PARTS}
        words={words.parts}
        shown={shown}
        show={(part) => sessions.follow.show(part)}
      >
        {shown === "task" && <TaskPart sessions={sessions} language={language} />}
        {shown === "due" && (
          <DuePart session={sessions.due} work={sessions.work} language={language} />
        )}
        {shown === "check" && (
          <>
            <CheckPart session={sessions.check} work={sessions.work} language={language} />
            <FormatPart work={sessions.work} isWorking={isWorking} language={language} />
          </>
        )}
        {shown === "year" && <ChangesPart sessions={sessions} language={language} />}
        {shown === "snapshots" && (
          <SnapshotsPart session={sessions.snapshots} language={language} />
        )}
      </PartTabs>
      <LiveHelpSwitch session={sessions.liveHelp} language={language} />
    </div>
  );
}
