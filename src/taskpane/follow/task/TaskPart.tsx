import { Body1, Button, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, type ReactElement } from "react";
import type { Sessions } from "../../../commands/sessions";
import type { TaskSession } from "../../../commands/taskSession";
import { paneMessages } from "../../../messages/pane";
import { taskFormMessages } from "../../../messages/taskForm";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { useLoaded } from "../../loaded";
import { NoticeBar } from "../../NoticeBar";
import { useTurnedTo } from "../../turnedTo";
import { useWatched } from "../../watched";
import { TaskForm } from "./TaskForm";

interface TaskPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The task at hand: the form follows the selection while it is in sight. */
export function TaskPart({ sessions, language }: TaskPartProps): ReactElement {
  const session = useLoaded(sessions.task);
  const words = taskFormMessages[language];
  return session === null ? (
    <Spinner size="tiny" label={words.loading} labelPosition="after" />
  ) : (
    <FollowedTask session={session} sessions={sessions} language={language} />
  );
}

interface FollowedTaskProps extends TaskPartProps {
  readonly session: TaskSession;
}

function FollowedTask({ session, sessions, language }: FollowedTaskProps): ReactElement {
  const words = taskFormMessages[language];
  const state = useWatched(session);
  useEffect(() => {
    void session.open();
    return () => void session.close();
  }, [session]);
  const look = useCallback(() => void session.refresh(), [session]);
  useTurnedTo(look, state.kind === "open");
  const openTable = (
    <Button onClick={() => void sessions.work.run({ kind: "openSheet", role: "tracking" })}>
      {words.openTable}
    </Button>
  );
  switch (state.kind) {
    case "idle":
    case "loading":
      return <Spinner size="tiny" label={words.loading} labelPosition="after" />;
    case "notBuilt":
      return <Body1>{words.notBuilt}</Body1>;
    case "noTask":
      return (
        <>
          <Body1 block>{words.noTask}</Body1>
          {openTable}
        </>
      );
    case "failed": {
      const { readAgain, unexpectedWork } = paneMessages[language];
      const notice = {
        title: words.notRead,
        ...causeInWords(state.cause, unexpectedWork, language),
      };
      return (
        <>
          <NoticeBar notice={notice} intent="error" language={language} />
          <Button onClick={() => void session.open()}>{readAgain}</Button>
        </>
      );
    }
    case "open":
      return <TaskForm session={session} state={state} language={language} />;
  }
}
