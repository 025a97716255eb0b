import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportState, ReportWriting } from "../../../commands/reportSession";
import type { WorkSession } from "../../../commands/workSession";
import { paneMessages } from "../../../messages/pane";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { SentenceBar } from "../../SentenceBar";
import { writtenView } from "./writtenView";

interface WrittenNoticeProps {
  /** What it is asked of: elsewhere something else is told. */
  readonly at: ReportWriting;
  readonly state: ReportState;
  readonly language: Language;
  /** Leads to the sheet that was made. */
  readonly work?: WorkSession;
}

/** What became of what was written last. */
export function WrittenNotice({
  at,
  state,
  language,
  work,
}: WrittenNoticeProps): ReactElement | null {
  const { written } = state;
  const words = reportPartMessages[language];
  if (written.kind === "running") {
    const label = at === "close" ? words.closing : words.saving;
    return written.at === at ? <Spinner size="tiny" label={label} labelPosition="after" /> : null;
  }
  if (written.kind === "failed") {
    const { unexpectedWork } = paneMessages[language];
    const notice = {
      title: words.notWritten,
      ...causeInWords(written.cause, unexpectedWork, language),
    };
    return written.at === at ? (
      <NoticeBar notice={notice} intent="error" language={language} />
    ) : null;
  }
  const view = writtenView(written, language);
  if (view === null || view.at !== at) {
    return null;
  }
  if (!view.ok) {
    const notice = { title: words.notWritten, body: view.body, details: "" };
    return <NoticeBar notice={notice} intent="warning" language={language} />;
  }
  const { sheet, warning } = view;
  return (
    <>
      <SentenceBar intent="success" text={view.body}>
        {sheet !== null && work && (
          <Button
            size="small"
            onClick={() => void work.run({ kind: "goToCell", cell: { sheet, row: 1 } })}
          >
            {words.openClosed}
          </Button>
        )}
      </SentenceBar>
      {warning !== "" && <SentenceBar intent="warning" text={warning} />}
    </>
  );
}
