import { Body1, Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NextYearEnd, NextYearFile } from "../../../commands/nextYearSession";
import { nextYearMessages } from "../../../messages/nextYear/nextYear";
import { paneMessages } from "../../../messages/pane";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";

interface NextYearEndProps {
  readonly end: NextYearEnd | null;
  /** Whether the file was handed over to be saved; null while nothing is known of it. */
  readonly isGiven: boolean | null;
  readonly give: (made: NextYearFile) => void;
  readonly open: () => void;
  readonly language: Language;
}

/** How making the workbook ended. Whether a download arrived nobody can tell, so the file stays at hand, and Excel may open it. */
export function NextYearEndPart(props: NextYearEndProps): ReactElement {
  const { end, give, open, language } = props;
  const { part, buttons } = useScreenStyles();
  const words = nextYearMessages[language];
  const { unexpectedWork } = paneMessages[language];
  if (end === null) {
    return <></>;
  }
  if (end.kind === "making") {
    return <Spinner size="tiny" label={words.making} labelPosition="after" />;
  }
  if (end.kind === "failed") {
    const notice = { title: words.notMade, ...causeInWords(end.cause, unexpectedWork, language) };
    return <NoticeBar notice={notice} intent="error" language={language} />;
  }
  const { made } = end;
  return (
    <div className={part}>
      {end.kind === "notOpened" && (
        <NoticeBar
          notice={{
            ...causeInWords(end.cause, "", language),
            title: words.notOpened,
            body: words.notOpenedBody,
          }}
          intent="warning"
          language={language}
        />
      )}
      {end.kind !== "notOpened" && <Body1 role="status">{wordEnd(props, end, made)}</Body1>}
      <div className={buttons}>
        <Button size="small" onClick={() => give(made)}>
          {words.again}
        </Button>
        <Button size="small" onClick={open}>
          {words.open}
        </Button>
      </div>
    </div>
  );
}

function wordEnd(
  { isGiven, language }: NextYearEndProps,
  { kind }: NextYearEnd,
  { file, tasks }: NextYearFile
): string {
  const words = nextYearMessages[language];
  if (kind === "opened") {
    return words.opened(file.name);
  }
  return isGiven === false ? words.refused(file.name) : words.saved(file.name, tasks);
}
