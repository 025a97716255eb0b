import {
  AriaLiveAnnouncer,
  Body1,
  Button,
  FluentProvider,
  Spinner,
  Subtitle1,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactElement } from "react";
import type { BuildSession, BuildState } from "../commands/buildSession";
import type { PreviewSession } from "../commands/previewSession";
import { paneMessages } from "../messages/pane";
import { previewMessages } from "../messages/preview";
import type { Language } from "../messages/wording";
import { BuildResult } from "./BuildResult";
import { NoticeBar } from "./NoticeBar";
import type { Surroundings } from "./officeContext";
import { failureNotice, outcomeView, restoredNotice, surroundingsNotice } from "./outcomeView";
import { fileDrops } from "./preview/fileDrops";
import { OutsideArea } from "./preview/OutsideArea";
import { fileList } from "./preview/outsideLists";

/** Loaded by the first list that is shown; the fields and lists in it weigh as much as the rest of the pane. */
const PreviewPanel = lazy(() =>
  import("./preview/PreviewPanel").then((preview) => ({ default: preview.PreviewPanel }))
);

export interface PaneProps {
  readonly session: BuildSession;
  readonly preview: PreviewSession;
  readonly surroundings: Surroundings;
  readonly language: Language;
  readonly dark: boolean;
}

const useStyles = makeStyles({
  // 20 px margins keep clear of Excel's own menu at the top right of every pane.
  pane: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "20px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, paddingRight: "20px" },
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  progress: { justifyContent: "flex-start", paddingTop: tokens.spacingVerticalM },
});

/** The task pane: one screen that shows how the list is read, builds the appendix and shows what came of it. */
export function Pane({ session, preview, surroundings, language, dark }: PaneProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const previewed = useSyncExternalStore(preview.subscribe, preview.state);
  const words = paneMessages[language];
  useEffect(() => {
    if (previewed.opening > 0) {
      session.dismiss();
    }
  }, [previewed.opening, session]);
  const obstacle = surroundingsNotice(surroundings, language);
  const running = state.kind === "running";
  const drops = fileDrops((files) => {
    if (obstacle === null) {
      void preview.showOutside(() => fileList(files));
    }
  });
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {/* Message bars speak through it to screen readers. */}
      <AriaLiveAnnouncer>
        <main className={styles.pane} lang={language} {...drops}>
          <Subtitle1 as="h1" className={styles.title}>
            {words.title}
          </Subtitle1>
          <Body1>{words.intro}</Body1>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              size="large"
              // Stays focusable while it runs, so that the keyboard does not lose its place.
              disabledFocusable={running || obstacle !== null}
              onClick={() => void session.run()}
            >
              {words.build}
            </Button>
            <Button
              disabledFocusable={running || obstacle !== null}
              onClick={() => void preview.show()}
            >
              {previewMessages[language].preview}
            </Button>
            <div role="status" aria-live="polite">
              {running && (
                <Spinner
                  className={styles.progress}
                  size="tiny"
                  label={words.building}
                  labelPosition="after"
                />
              )}
            </div>
          </div>
          {obstacle && <NoticeBar notice={obstacle} intent="warning" language={language} />}
          <Outcome state={state} language={language} />
          {previewed.opening > 0 && (
            <Suspense fallback={null}>
              <PreviewPanel session={preview} state={previewed} language={language} />
            </Suspense>
          )}
          {obstacle === null && <OutsideArea session={preview} language={language} />}
        </main>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

interface OutcomeProps {
  readonly state: BuildState;
  readonly language: Language;
}

function Outcome({ state, language }: OutcomeProps): ReactElement | null {
  if (state.kind === "failed") {
    return (
      <NoticeBar notice={failureNotice(state.cause, language)} intent="error" language={language} />
    );
  }
  if (state.kind === "restored") {
    return <NoticeBar notice={restoredNotice(language)} intent="warning" language={language} />;
  }
  if (state.kind !== "finished") {
    return null;
  }
  const view = outcomeView(state.outcome, language);
  return view.kind === "report" ? (
    <BuildResult report={view.report} language={language} />
  ) : (
    <NoticeBar notice={view.notice} intent="error" language={language} />
  );
}
