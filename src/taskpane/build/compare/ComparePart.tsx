import { Body1, Body1Strong, Button, Spinner, makeStyles } from "@fluentui/react-components";
import type { DragEvent, ReactElement } from "react";
import type { CompareSession, CompareState } from "../../../commands/compareSession";
import type { WorkSession } from "../../../commands/workSession";
import { compareMessages } from "../../../messages/compare";
import type { Language } from "../../../messages/wording";
import { useKeptFocus } from "../../keptFocus";
import { NoticeBar } from "../../NoticeBar";
import { fileDrops } from "../../preview/fileDrops";
import { fileList } from "../../preview/outsideLists";
import { useScreenStyles } from "../../screenStyles";
import { useWatched } from "../../watched";
import { HandOver } from "../HandOver";
import { CompareLists } from "./CompareLists";
import { compareNotice } from "./compareNotice";
import { TakeOverBar } from "./TakeOverBar";

interface ComparePartProps {
  readonly session: CompareSession;
  readonly work: WorkSession;
  readonly language: Language;
}

const useStyles = makeStyles({ spinner: { justifyContent: "flex-start" } });

/** Takes the superior's list, and shows it beside the appendix. */
export function ComparePart({ session, work, language }: ComparePartProps): ReactElement {
  const { stack } = useScreenStyles();
  const state = useWatched(session);
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const drops = fileDrops((files) => void session.showOutside(() => fileList(files)));
  // Elsewhere in the pane a file that is dropped is a list to build from.
  const dropHere = (event: DragEvent): void => {
    drops.onDrop(event);
    event.stopPropagation();
  };
  return (
    <div {...keptFocus} className={stack} {...drops} onDrop={dropHere}>
      {state.list === null && <Body1>{compareMessages[language].intro}</Body1>}
      <Standing state={state} language={language} />
      {state.compared === null && state.busy === null && (
        <>
          <HandOver
            kind="file"
            hint={compareMessages[language].fileHint}
            session={session}
            language={language}
          />
          <HandOver kind="clipboard" session={session} language={language} />
        </>
      )}
      {state.compared !== null && (
        <>
          <CompareLists
            compared={state.compared}
            chosen={state.chosen}
            session={session}
            work={work}
            isBusy={state.busy !== null}
            language={language}
          />
          <TakeOverBar session={session} state={state} language={language} />
        </>
      )}
      <Buttons session={session} state={state} language={language} />
    </div>
  );
}

type PartProps = Pick<ComparePartProps, "session" | "language"> & { readonly state: CompareState };

/** What is being done, and how the last of it ended. */
function Standing({ state, language }: Omit<PartProps, "session">): ReactElement {
  const styles = useStyles();
  const words = compareMessages[language];
  const { busy, compared, fault, list } = state;
  return (
    <>
      <div role="status" aria-live="polite">
        {busy !== null && (
          <Spinner
            className={styles.spinner}
            size="tiny"
            label={words[busy]}
            labelPosition="after"
          />
        )}
        {busy === null && compared !== null && fault === null && (
          <Body1Strong>{countsLine(compared.comparison, list?.name ?? "", language)}</Body1Strong>
        )}
      </div>
      {fault !== null && busy === null && (
        <NoticeBar notice={compareNotice(fault, language)} intent="error" language={language} />
      )}
    </>
  );
}

function Buttons({ session, state, language }: PartProps): ReactElement {
  const { buttons } = useScreenStyles();
  const words = compareMessages[language];
  const isBusy = state.busy !== null;
  return (
    <div className={buttons}>
      {state.list !== null && state.fault?.kind !== "unread" && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => !isBusy && void session.refresh()}
        >
          {words.again}
        </Button>
      )}
      {state.compared !== null && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => !isBusy && session.close()}>
          {words.another}
        </Button>
      )}
    </div>
  );
}

function countsLine(
  { pairs, lacking, rootless }: NonNullable<CompareState["compared"]>["comparison"],
  name: string,
  language: Language
): string {
  const both = pairs.length;
  const { counts } = compareMessages[language];
  return `${name}: ${counts(both + lacking.length, both + rootless.length, both)}`;
}
