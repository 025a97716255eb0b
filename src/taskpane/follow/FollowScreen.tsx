import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FollowPart } from "../../commands/followSession";
import type { Sessions } from "../../commands/sessions";
import { followMessages } from "../../messages/follow";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
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

const useStyles = makeStyles({ parts: { flexWrap: "wrap", marginInline: "-4px" } });

interface FollowScreenProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The work of the year: the task at hand, what is due, what is wrong, what a document changes, and the way back. */
export function FollowScreen({ sessions, language }: FollowScreenProps): ReactElement {
  const styles = useStyles();
  const { screen, tab } = useScreenStyles();
  const words = followMessages[language];
  const shown = useWatched(sessions.follow);
  const isWorking = useWatched(sessions.work).kind === "running";
  return (
    <div className={screen}>
      <LiveHelpPart session={sessions.liveHelp} language={language} />
      <TabList
        className={styles.parts}
        size="small"
        aria-label={words.partsLabel}
        selectedValue={shown}
        selectTabOnFocus={false}
        onTabSelect={(_, { value }) => sessions.follow.show(value as FollowPart)}
      >
        {PARTS.map((part) => (
          <Tab key={part} className={tab} id={`part-${part}`} aria-controls="part" value={part}>
            {words.parts[part]}
          </Tab>
        ))}
      </TabList>
      <div id="part" role="tabpanel" aria-labelledby={`part-${shown}`}>
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
      </div>
      <LiveHelpSwitch session={sessions.liveHelp} language={language} />
    </div>
  );
}
