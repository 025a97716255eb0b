import { Body1, Button, Spinner, makeStyles } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type DragEvent, type ReactElement } from "react";
import type { CommunesSession, CommunesState } from "../../../commands/communesSession";
import { readAppendixFiles } from "../../../files/appendixFiles";
import { communesMessages, wordAppendixFileProblem } from "../../../messages/communes";
import { wordNotBuilt } from "../../../messages/ownSheets";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { useKeptFocus } from "../../keptFocus";
import { useLoaded } from "../../loaded";
import { NoticeBar } from "../../NoticeBar";
import { fileDrops } from "../../preview/fileDrops";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";
import { useWatched } from "../../watched";
import { CommuneFiles } from "./CommuneFiles";
import { CommuneFigures } from "./CommuneFigures";

interface CommunesPartProps {
  readonly load: () => Promise<CommunesSession>;
  readonly language: Language;
}

/** Several communes added up, out of their workbooks. */
export function CommunesPart({ load, language }: CommunesPartProps): ReactElement {
  const session = useLoaded(load);
  return session === null ? (
    <Spinner size="tiny" />
  ) : (
    <LoadedPart session={session} language={language} />
  );
}

interface LoadedPartProps {
  readonly session: CommunesSession;
  readonly language: Language;
}

function LoadedPart({ session, language }: LoadedPartProps): ReactElement {
  const { stack } = useScreenStyles();
  const state = useWatched(session);
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const take = (files: readonly File[]): void => void session.add(() => readFiles(files));
  const drops = fileDrops(take);
  // Elsewhere in the pane a file that is dropped is a list to build from.
  const dropHere = (event: DragEvent): void => {
    drops.onDrop(event);
    event.stopPropagation();
  };
  return (
    <div {...keptFocus} className={stack} {...drops} onDrop={dropHere}>
      <Body1>{communesMessages[language].intro}</Body1>
      <Takers take={take} session={session} isBusy={state.busy} language={language} />
      <Standing session={session} state={state} language={language} />
      {state.report !== null && (
        <>
          <CommuneFiles session={session} state={state} report={state.report} language={language} />
          <CommuneFigures report={state.report} language={language} />
        </>
      )}
    </div>
  );
}

async function readFiles(files: readonly File[]) {
  const read = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }))
  );
  return readAppendixFiles(read);
}

interface TakersProps extends LoadedPartProps {
  readonly take: (files: readonly File[]) => void;
  readonly isBusy: boolean;
}

function Takers({ take, session, isBusy, language }: TakersProps): ReactElement {
  const { buttons } = useScreenStyles();
  const words = communesMessages[language];
  const chooser = useRef<HTMLInputElement>(null);
  const takeChosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file, corrected, may be chosen again.
    target.value = "";
    if (files.length > 0) {
      take(files);
    }
  };
  return (
    <div className={buttons}>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        aria-label={words.chooseFiles}
        onChange={takeChosen}
      />
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => !isBusy && chooser.current?.click()}
      >
        {words.chooseFiles}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void session.addOpen(words.openName)}>
        {words.addOpen}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({ spinner: { justifyContent: "flex-start" } });

interface StandingProps extends LoadedPartProps {
  readonly state: CommunesState;
}

function Standing({ session, state, language }: StandingProps): ReactElement {
  const styles = useStyles();
  const { buttons } = useScreenStyles();
  const words = communesMessages[language];
  const { busy, fault, unused, replaced } = state;
  return (
    <>
      <div role="status" aria-live="polite">
        {busy && (
          <Spinner
            className={styles.spinner}
            size="tiny"
            label={words.reading}
            labelPosition="after"
          />
        )}
        {replaced.map(({ file }, index) => (
          <SentenceBar key={index} intent="info" text={words.replaced(file)} />
        ))}
      </div>
      {fault !== null && (
        <NoticeBar
          notice={{
            title: words.notRead,
            ...(fault.kind === "notBuilt"
              ? { body: wordNotBuilt(language), details: "" }
              : causeInWords(fault.cause, words.unexpected, language)),
          }}
          intent="error"
          language={language}
        />
      )}
      {unused.map(({ file, problem }) => (
        <SentenceBar
          key={file}
          intent="warning"
          text={wordAppendixFileProblem(file, problem, language)}
        />
      ))}
      {unused.length > 0 && (
        <div className={buttons}>
          <Button size="small" disabledFocusable={busy} onClick={() => void session.forget()}>
            {words.forget}
          </Button>
        </div>
      )}
    </>
  );
}
