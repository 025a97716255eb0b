import { Body1, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import { buildMessages } from "../../messages/build";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";
import { SourcePicker } from "./SourcePicker";

const CompareSection = lazily(
  async () => (await import("./compare/CompareSection")).CompareSection
);
const NextYearSection = lazily(
  async () => (await import("./nextYear/NextYearSection")).NextYearSection
);
const HandOver = lazily(async () => (await import("./HandOver")).HandOver);

interface StartScreenProps {
  readonly sessions: Pick<
    Sessions,
    "build" | "compare" | "nextYear" | "preview" | "sources" | "work"
  >;
  readonly language: Language;
}

/** What the add-in does, and the choice of the list to begin with. */
export function StartScreen({ sessions, language }: StartScreenProps): ReactElement {
  const styles = useScreenStyles();
  const words = buildMessages[language];
  const sources = useWatched(sessions.sources);
  const { build, preview } = sessions;
  const isBuilt = sources?.built === true;
  return (
    <>
      {isBuilt ? (
        <div className={styles.card}>
          <Body1>
            {sources.remembered === "outside" ? words.builtFromOutside : words.alreadyBuilt}
          </Body1>
          <Button appearance="primary" size="large" onClick={() => void build.run()}>
            {words.build}
          </Button>
        </div>
      ) : (
        <Body1>{words.intro}</Body1>
      )}
      <SourcePicker
        sources={sources}
        language={language}
        placeAction={(place) => (
          <Button
            appearance={isBuilt ? "secondary" : "primary"}
            size="large"
            onClick={() => void preview.showPlace(place)}
          >
            {previewMessages[language].preview}
          </Button>
        )}
        handOver={(kind) => <HandOver kind={kind} session={preview} language={language} />}
      />
      {isBuilt && <CompareSection sessions={sessions} language={language} />}
      {isBuilt && <NextYearSection load={sessions.nextYear} language={language} />}
      {!isBuilt && (
        <Button
          appearance="subtle"
          onClick={() => void preview.showOutside(() => sampleList(words.sampleName))}
        >
          {words.trySample}
        </Button>
      )}
    </>
  );
}

async function sampleList(name: string) {
  const { sampleGrid } = await import("../../sample/samplePlan");
  return { name, grids: [sampleGrid(name)] };
}
