import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RestorePreview, SnapshotNotice } from "../../../commands/snapshotsSession";
import { snapshotsMessages, wordCount } from "../../../messages/snapshots";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";

interface SnapshotsNoticeProps {
  readonly notice: SnapshotNotice | null;
  readonly language: Language;
}

/** How the last thing that was asked for ended. */
export function SnapshotsNotice({ notice, language }: SnapshotsNoticeProps): ReactElement | null {
  const words = snapshotsMessages[language];
  switch (notice?.kind) {
    case undefined:
      return null;
    case "restored":
      return (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{words.restored}.</MessageBarTitle>{" "}
            {countsOf(notice.preview, language)} {words.redraw}
          </MessageBarBody>
        </MessageBar>
      );
    case "changed":
    case "gone": {
      const body = notice.kind === "changed" ? words.changed : words.gone;
      const told = { title: words.changedTitle, body, details: "" };
      return <NoticeBar notice={told} intent="warning" language={language} />;
    }
    case "failed": {
      const why = causeInWords(notice.cause, words.unexpected, language);
      const told = { title: words.notRestored, ...why };
      return <NoticeBar notice={told} intent="error" language={language} />;
    }
  }
}

function countsOf({ tables }: RestorePreview, language: Language): string {
  const sum = (part: "changed" | "returning" | "leaving"): string =>
    wordCount(
      tables.reduce((count, table) => count + table[part].length, 0),
      language
    );
  return snapshotsMessages[language].counts(sum("changed"), sum("returning"), sum("leaving"));
}
