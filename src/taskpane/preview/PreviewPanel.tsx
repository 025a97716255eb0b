import {
  Accordion,
  Body1,
  Body1Strong,
  Button,
  Spinner,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { useEffect, useId, type ReactElement } from "react";
import type { PreviewSession, PreviewState } from "../../commands/previewSession";
import { ExcelProblem } from "../../excel/problem";
import { buildMessages } from "../../messages/build";
import { paneMessages } from "../../messages/pane";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";
import { NoticeBar } from "../NoticeBar";
import { AgencySection } from "./AgencySection";
import { ColumnSection } from "./ColumnSection";
import { DecisionSection } from "./DecisionSection";
import { DifferenceSection, type DifferenceSectionProps } from "./DifferenceSection";
import { DoubtSection } from "./DoubtSection";
import { faultNotice } from "./faultNotice";
import { FaultChoices } from "./FaultChoices";
import { FindingSection } from "./FindingSection";
import { useKeptFocus } from "../keptFocus";
import { useScreenStyles } from "../screenStyles";
import { SlipsHandedOver } from "./outsideLists";
import { recognisedLine } from "./recognisedLine";
import { RepairSection } from "./RepairSection";
import { RowSection } from "./RowSection";
import type { SectionProps } from "./sectionProps";
import { SheetSection } from "./SheetSection";

const OPEN_AT_FIRST = ["differences", "doubts", "decisions"];

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
});

interface PreviewPanelProps {
  readonly session: PreviewSession;
  readonly state: PreviewState;
  /** Builds what is shown. */
  readonly build: () => void;
  /** Takes slips to where they are received. */
  readonly receive: (slips: readonly File[]) => void;
  readonly language: Language;
}

/** How the list was read, with everything that the user may decide about it. */
export function PreviewPanel(props: PreviewPanelProps): ReactElement {
  const { session, state, build, receive, language } = props;
  const styles = useStyles();
  const { stack, heading, buttons, kept } = useScreenStyles();
  const words = previewMessages[language];
  const keptFocus = useKeptFocus<HTMLHeadingElement>();
  const title = useId();
  const { busy, choices, fault, opening, outside, preview } = state;
  useEffect(() => keptFocus.ref.current?.focus(), [keptFocus.ref, opening]);
  return (
    <section className={stack} aria-labelledby={title} onFocus={keptFocus.onFocus}>
      <h2 className={heading} id={title} ref={keptFocus.ref} tabIndex={keptFocus.tabIndex}>
        {words.heading}
      </h2>
      <div role="status" aria-live="polite">
        {preview && fault === null && (
          <Body1Strong>{recognisedLine(preview, outside?.name ?? null, language)}</Body1Strong>
        )}
        {busy && (
          <Spinner
            className={styles.spinner}
            size="tiny"
            label={words.reading}
            labelPosition="after"
          />
        )}
      </div>
      {fault && !busy && (
        <NoticeBar notice={faultNotice(fault, language)} intent="error" language={language} />
      )}
      {fault?.kind === "failed" && !busy && (
        <WayOn
          cause={fault.cause}
          again={() => void session.show()}
          receive={receive}
          language={language}
        />
      )}
      {fault?.kind === "unread" && !preview && choices && (
        <FaultChoices
          problem={fault.problem}
          choices={choices}
          decide={(change) => void session.decide(change)}
          language={language}
        />
      )}
      {preview && choices && (
        <>
          <Body1>{fault ? words.lastReading : words.intro}</Body1>
          <Sections
            preview={preview}
            choices={choices}
            decide={(change) => void session.decide(change)}
            decided={state.decisions}
            settle={(differences, side) => session.settleDifferences(differences, side)}
            language={language}
          />
        </>
      )}
      <div className={mergeClasses(buttons, kept)}>
        {preview && fault === null && (
          <Button appearance="primary" disabledFocusable={busy} onClick={build}>
            {buildMessages[language].build}
          </Button>
        )}
        <Button onClick={() => session.close()}>{words.close}</Button>
      </div>
    </section>
  );
}

interface WayOnProps extends Pick<PreviewPanelProps, "receive" | "language"> {
  readonly cause: unknown;
  readonly again: () => void;
}

/** Excel may answer another time; a file or a paste that cannot be read has to be handed over again, slips elsewhere. */
function WayOn({ cause, again, receive, language }: WayOnProps): ReactElement | null {
  if (cause instanceof ExcelProblem) {
    return <Button onClick={again}>{paneMessages[language].readAgain}</Button>;
  }
  return cause instanceof SlipsHandedOver ? (
    <Button appearance="primary" onClick={() => receive(cause.slips)}>
      {previewMessages[language].receiveSlips}
    </Button>
  ) : null;
}

function Sections(
  props: SectionProps & Pick<DifferenceSectionProps, "decided" | "settle">
): ReactElement {
  const { preview, decided, settle, language } = props;
  return (
    <Accordion multiple collapsible defaultOpenItems={OPEN_AT_FIRST}>
      <DifferenceSection preview={preview} decided={decided} settle={settle} language={language} />
      <DoubtSection {...props} />
      <DecisionSection {...props} />
      <SheetSection {...props} />
      <ColumnSection {...props} />
      <RowSection {...props} />
      <AgencySection {...props} />
      <RepairSection {...props} />
      <FindingSection {...props} />
    </Accordion>
  );
}
