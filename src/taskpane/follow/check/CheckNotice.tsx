import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckNews, CheckState } from "../../../commands/checkSession";
import { checkingMessages } from "../../../messages/checking";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import { summaryMessages } from "../../../messages/summary";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";

interface CheckNoticeProps {
  readonly state: CheckState;
  readonly language: Language;
}

const useStyles = makeStyles({
  /** Keeps its place while it is empty: what stands below must not move from under the pointer when others change the table. */
  line: { minHeight: tokens.lineHeightBase300 },
});

/** What came of the last thing that was done, and whether it still holds; told to screen readers as it comes. */
export function CheckNotice({ state, language }: CheckNoticeProps): ReactElement {
  const { news, isBusy, isStale } = state;
  const { line } = useStyles();
  const words = checkingMessages[language];
  const told = news === null ? "" : newsInWords(news, language);
  return (
    <>
      <div role="status" className={line}>
        <Body1>
          {isBusy ? words.checking : [told, ...(isStale ? [words.stale] : [])].join(" ").trim()}
        </Body1>
      </div>
      {!isBusy && news?.kind === "failed" && (
        <NoticeBar
          notice={{
            title: summaryMessages[language].notDone,
            ...causeInWords(news.cause, paneMessages[language].unexpectedWork, language),
          }}
          intent="error"
          language={language}
        />
      )}
    </>
  );
}

function newsInWords(news: CheckNews, language: Language): string {
  const words = checkingMessages[language];
  switch (news.kind) {
    case "checked":
    case "failed":
      // How many there are stands below; a fault has a bar of its own.
      return "";
    case "notBuilt":
      return wordNotBuilt(language);
    case "accepted":
    case "withdrawn":
      return words[news.kind];
    case "fixed": {
      const tasks = [...new Set(news.kept.map(({ task }) => task))];
      const kept = tasks.length === 0 ? [] : [words.fixesKept(tasks.join(", "))];
      return [words.fixed(news.fixed), ...kept].join(" ");
    }
    case "undone":
      return [
        words.undone(news.cells),
        ...(news.kept === 0 ? [] : [words.undoKept(news.kept)]),
      ].join(" ");
    case "noted":
      return news.isKept ? words.noteKept : news.cells === 0 ? words.notedBefore : words.noted;
  }
}
