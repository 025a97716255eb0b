import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import { receiveFiles } from "../../commands/units/receiveFiles";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";
import { BuildRunning } from "./BuildRunning";
import { buildView } from "./outcomeView";
import { StartScreen } from "./StartScreen";

const PreviewPanel = lazily(async () => (await import("../preview/PreviewPanel")).PreviewPanel);
const BuildResult = lazily(async () => (await import("./BuildResult")).BuildResult);

interface BuildScreenProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The way from a list to the appendix: choose it, look how it is read, build, see what came of it. */
export function BuildScreen({ sessions, language }: BuildScreenProps): ReactElement {
  const styles = useScreenStyles();
  const { build, preview, work } = sessions;
  const state = useWatched(build);
  const previewed = useWatched(preview);
  const isWorking = useWatched(work).kind === "running";
  if (state.kind === "running") {
    return <BuildRunning state={state} stop={() => build.cancel()} language={language} />;
  }
  const view = buildView(state, language);
  return (
    <div className={styles.screen}>
      {view?.kind === "notice" && (
        <NoticeBar notice={view.notice} intent={view.intent} language={language} />
      )}
      {previewed.opening > 0 ? (
        <PreviewPanel
          session={preview}
          state={previewed}
          build={() => void build.run()}
          receive={(slips) => {
            preview.close();
            void receiveFiles(sessions, slips);
          }}
          language={language}
        />
      ) : view?.kind === "report" ? (
        <BuildResult
          report={view.report}
          openSheet={(role) => void work.run({ kind: "openSheet", role })}
          isWorking={isWorking}
          another={() => build.dismiss()}
          language={language}
        />
      ) : (
        <StartScreen sessions={sessions} language={language} />
      )}
    </div>
  );
}
