import { Body1, Button, Spinner } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import type { FiguresState } from "../../commands/figuresSession";
import type { Sessions } from "../../commands/sessions";
import { wordNotBuilt } from "../../messages/ownSheets";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";
import { useTurnedTo } from "../turnedTo";
import { useWatched } from "../watched";
import { changesFigures } from "./changesFigures";
import { Groups, WholePlan } from "./Figures";
import { FreezePart } from "./FreezePart";
import { NotRead } from "./NotRead";

interface FiguresPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** How far the tasks are. */
export function FiguresPart({ sessions, language }: FiguresPartProps): ReactElement {
  const styles = useScreenStyles();
  const { build, figures, work } = sessions;
  const state = useWatched(figures);
  const worked = useWatched(work);
  const words = summaryMessages[language];
  const isWorking = worked.kind === "running";
  const isBuilding = useWatched(build).kind === "running";
  const look = useCallback(() => void figures.refresh(), [figures]);
  useTurnedTo(look, !isBuilding && !changesFigures(worked));
  if (state.kind !== "read") {
    return <NoFigures state={state} readAgain={look} language={language} />;
  }
  const { summary } = state;
  if (!summary.ok) {
    return <Body1>{wordNotBuilt(language)}</Body1>;
  }
  return (
    <div className={styles.screen}>
      <WholePlan summary={summary} language={language} />
      <div className={styles.part}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking}
          onClick={() => void work.run({ kind: "refreshSummary" })}
        >
          {words.refresh}
        </Button>
        <Button
          disabledFocusable={isWorking}
          onClick={() => void work.run({ kind: "openSheet", role: "tracking" })}
        >
          {words.openTracking}
        </Button>
      </div>
      <Groups summary={summary} language={language} />
      <FreezePart work={work} isWorking={isWorking} language={language} />
    </div>
  );
}

interface NoFiguresProps {
  readonly state: Exclude<FiguresState, { kind: "read" }>;
  readonly readAgain: () => void;
  readonly language: Language;
}

function NoFigures({ state, readAgain, language }: NoFiguresProps): ReactElement {
  const words = summaryMessages[language];
  if (state.kind === "unread") {
    return <Spinner size="tiny" label={words.reading} labelPosition="after" />;
  }
  return (
    <NotRead title={words.notRead} cause={state.cause} readAgain={readAgain} language={language} />
  );
}
