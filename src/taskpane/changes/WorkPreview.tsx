import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkSession } from "../../commands/workSession";
import type { DraftDecision, YearNews } from "../../commands/yearSession";
import { yearForms } from "../../messages/changes/yearForms";
import { dayDoubtsTitle, wordDayDoubt } from "../../messages/changes/dayDoubts";
import { previewLines, previewTitle, printedHint } from "../../messages/changes/yearPreview";
import { wordYearRefusal } from "../../messages/changes/yearRefusals";
import { paneMessages } from "../../messages/pane";
import { causeInWords } from "../causeInWords";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import { SentenceBar } from "../SentenceBar";
import type { YearProps } from "./yearProps";

interface WorkPreviewProps extends YearProps {
  readonly work: WorkSession;
  /** What is still to be done once something was written. */
  readonly next: string | undefined;
}

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
  /** Lines wrap in a narrow pane: only marks and room between them say where the next one begins. */
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** What a change would write, in words; then writing it, and the way back. */
export function WorkPreview(props: WorkPreviewProps): ReactElement {
  const { session, state, year, language } = props;
  const styles = useStyles();
  const { buttons, part } = useScreenStyles();
  const words = yearForms[language];
  const { decision, busy } = state;
  return (
    <div className={part}>
      <div className={buttons}>
        <Button disabledFocusable={busy !== null} onClick={() => void session.decide()}>
          {words.preview}
        </Button>
      </div>
      <div role="status" aria-live="polite" className={part}>
        {busy !== null && (
          <Spinner
            className={styles.spinner}
            size="tiny"
            label={words[busy]}
            labelPosition="after"
          />
        )}
        {decision?.kind === "refused" && (
          <Body1>{wordYearRefusal(decision.refusal, language)}</Body1>
        )}
        {decision?.kind === "work" && (
          <Lines decision={decision} settings={year.followed.settings} language={language} />
        )}
      </div>
      {decision?.kind === "work" && (
        <div className={buttons}>
          <Button
            appearance="primary"
            disabledFocusable={busy !== null}
            onClick={() => void session.write()}
          >
            {words.write}
          </Button>
        </div>
      )}
      <News {...props} />
    </div>
  );
}

interface LinesProps extends Pick<YearProps, "language"> {
  readonly decision: Extract<DraftDecision, { readonly kind: "work" }>;
  readonly settings: YearProps["year"]["followed"]["settings"];
}

function Lines({ decision, settings, language }: LinesProps): ReactElement {
  const { quiet } = useScreenStyles();
  const { work, reading, doubts } = decision;
  const { lines } = useStyles();
  const changesAgencies = work.edits
    .flat()
    .some(({ field }) => field === "lead" || field === "supporting");
  return (
    <>
      <Body1Strong>{previewTitle(language)}</Body1Strong>
      <ul className={lines} aria-label={previewTitle(language)}>
        {previewLines(work, reading, language).map((line, index) => (
          <li key={index}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
      {settings.planState === "issued" && changesAgencies && (
        <Caption1 className={quiet}>{printedHint(language)}</Caption1>
      )}
      {doubts.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{dayDoubtsTitle(language)}</MessageBarTitle>
            {doubts
              .map((doubt) => wordDayDoubt(doubt, settings.planYear, language))
              .map((line) => (
                <div key={line}>{line}</div>
              ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** How the last thing ended, and the way back; not below the next preview, where it would seem to be of that. */
function News(props: WorkPreviewProps): ReactElement | null {
  const { next, language } = props;
  const { news, lastUndo, decision, busy } = props.state;
  const words = yearForms[language];
  const canUndo = lastUndo !== null && decision?.kind !== "work";
  if (news !== null && "cause" in news) {
    const { unexpectedWork } = paneMessages[language];
    const notice = {
      title: news.kind === "failed" ? words.notWritten : words.notUndone,
      ...causeInWords(news.cause, unexpectedWork, language),
    };
    return (
      <>
        <NoticeBar notice={notice} intent="error" language={language} />
        {canUndo && <UndoButton {...props} />}
      </>
    );
  }
  if (news === null && (!canUndo || busy !== null)) {
    return null;
  }
  const isTold = canUndo || news?.kind === "undone";
  return (
    <>
      <SentenceBar
        intent={news === null ? "info" : intentOf(news)}
        text={news === null ? words.canUndo : newsLine(news, language)}
      >
        {canUndo && <UndoButton {...props} />}
        {canUndo && <LogButton {...props} />}
      </SentenceBar>
      {isTold && next !== undefined && <Caption1>{next}</Caption1>}
    </>
  );
}

function UndoButton({ session, state: { busy }, language }: YearProps): ReactElement {
  return (
    <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.undo()}>
      {yearForms[language].undo}
    </Button>
  );
}

function LogButton({ work, language }: WorkPreviewProps): ReactElement {
  return (
    <Button size="small" onClick={() => void work.run({ kind: "openSheet", role: "changeLog" })}>
      {yearForms[language].openLog}
    </Button>
  );
}

type GoodNews = Exclude<YearNews, { readonly cause: unknown }>;

function intentOf(news: GoodNews): "success" | "warning" {
  switch (news.kind) {
    case "written":
      return news.applied.kept.length === 0 ? "success" : "warning";
    case "undone":
      return news.kept + news.keptRows + news.keptAgencies.length === 0 ? "success" : "warning";
    case "changedSince":
      return "warning";
  }
}

function newsLine(news: GoodNews, language: YearProps["language"]): string {
  const words = yearForms[language];
  switch (news.kind) {
    case "changedSince":
      return words.changedSince;
    case "undone": {
      const { kept, keptRows, keptAgencies } = news;
      const head = kept + keptRows === 0 ? words.undone : words.undoneBut(kept, keptRows);
      return keptAgencies.length === 0 ? head : `${head} ${words.keptAgencies(keptAgencies)}`;
    }
    case "written": {
      const { kept, undo } = news.applied;
      const head = undo === null ? words.nothing : words.written(words.kinds[news.of]);
      return kept.length === 0 ? head : `${head} ${words.writtenKept(kept.length)}`;
    }
  }
}
