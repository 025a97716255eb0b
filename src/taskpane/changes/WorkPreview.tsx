import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkSession } from "../../commands/workSession";
import type { DecidedWork, YearNews } from "../../commands/yearSession";
import { yearForms } from "../../messages/changes/yearForms";
import { previewLines, previewTitle, printedHint } from "../../messages/changes/yearPreview";
import { wordYearRefusal } from "../../messages/changes/yearRefusals";
import { paneMessages } from "../../messages/pane";
import { causeInWords } from "../causeInWords";
import { useListStyles } from "../lists/listStyles";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import type { YearProps } from "./yearProps";

interface WorkPreviewProps extends YearProps {
  readonly work: WorkSession;
  /** What is still to be done once something was written. */
  readonly next: string | undefined;
}

const useStyles = makeStyles({ spinner: { justifyContent: "flex-start" } });

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
          <Lines
            work={decision.work}
            isIssued={year.followed.settings.planState === "issued"}
            language={language}
          />
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
  readonly work: DecidedWork;
  readonly isIssued: boolean;
}

function Lines({ work, isIssued, language }: LinesProps): ReactElement {
  const { quiet } = useScreenStyles();
  const { list } = useListStyles();
  const changesAgencies = work.edits
    .flat()
    .some(({ field }) => field === "lead" || field === "supporting");
  return (
    <>
      <Body1Strong>{previewTitle(language)}</Body1Strong>
      <ul className={list} aria-label={previewTitle(language)}>
        {previewLines(work, language).map((line, index) => (
          <li key={index}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
      {isIssued && changesAgencies && (
        <Caption1 className={quiet}>{printedHint(language)}</Caption1>
      )}
    </>
  );
}

function News(props: WorkPreviewProps): ReactElement | null {
  const { session, work, next, language } = props;
  const { news, busy } = props.state;
  const words = yearForms[language];
  if (news === null) {
    return null;
  }
  if (news.kind === "failed") {
    const { unexpectedWork } = paneMessages[language];
    const notice = {
      title: words.notWritten,
      ...causeInWords(news.cause, unexpectedWork, language),
    };
    return <NoticeBar notice={notice} intent="error" language={language} />;
  }
  const isWritten = news.kind === "written" && news.applied.undo !== null;
  return (
    <>
      <MessageBar intent={isWhole(news) ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{newsLine(news, language)}</MessageBarBody>
        {isWritten && (
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={busy !== null}
              onClick={() => void session.undo()}
            >
              {words.undo}
            </Button>
            <Button
              size="small"
              onClick={() => void work.run({ kind: "openSheet", role: "changeLog" })}
            >
              {words.openLog}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {isWritten && next !== undefined && <Caption1>{next}</Caption1>}
    </>
  );
}

function isWhole(news: Exclude<YearNews, { readonly kind: "failed" }>): boolean {
  return news.kind === "written"
    ? news.applied.kept.length === 0
    : news.kept + news.keptAgencies.length === 0;
}

function newsLine(
  news: Exclude<YearNews, { readonly kind: "failed" }>,
  language: YearProps["language"]
): string {
  const words = yearForms[language];
  if (news.kind === "undone") {
    const { kept, keptAgencies } = news;
    const head = kept === 0 ? words.undone : words.undoneBut(kept);
    return keptAgencies.length === 0 ? head : `${head} ${words.keptAgencies(keptAgencies)}`;
  }
  const { kept, undo } = news.applied;
  const head = undo === null ? words.nothing : words.written(words.kinds[news.of]);
  return kept.length === 0 ? head : `${head} ${words.writtenKept(kept.length)}`;
}
