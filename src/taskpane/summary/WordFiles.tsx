import { Caption1, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { MadeDocument, WantedDocument } from "../../commands/documentsSession";
import type { Sessions } from "../../commands/sessions";
import { documentMessages } from "../../messages/documents";
import type { Language } from "../../messages/wording";
import { copyTables } from "../clipboard";
import { saveFile } from "../saveFile";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";
import { DocumentEnd, type HandedOver } from "./DocumentEnd";
import { DocumentRow, type Purpose } from "./DocumentRow";
import { ReminderFiles } from "./ReminderFiles";
import { ReportInFile } from "./ReportInFile";

interface WordFilesProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The Word files and tables that leave the workbook. */
export function WordFiles({ sessions, language }: WordFilesProps): ReactElement {
  const { part, heading, quiet } = useScreenStyles();
  const { documents, due, report } = sessions;
  const { document } = useWatched(documents);
  const words = documentMessages[language];
  const [handed, setHanded] = useState<HandedOver | null>(null);
  const give = (made: MadeDocument, purpose: Purpose): void => {
    const isGiven = purpose === "save" ? saveFile(made.file) : copyTables(made.tables);
    setHanded({ purpose, isGiven });
  };
  const make = async (wanted: WantedDocument, purpose: Purpose): Promise<void> => {
    setHanded(null);
    const made = await documents.make(wanted);
    if (made !== null) {
      give(made, purpose);
    }
  };
  const isBusy = document.kind === "making";
  return (
    <div className={part} role="group" aria-labelledby="word-files">
      <h2 id="word-files" className={heading}>
        {words.title}
      </h2>
      <Caption1 className={quiet}>{words.hint}</Caption1>
      <DocumentRow
        name={words.appendix}
        isBusy={isBusy}
        make={(purpose) => void make({ kind: "appendix" }, purpose)}
        language={language}
      />
      <DocumentRow
        name={words.report}
        isBusy={isBusy}
        make={(purpose) => {
          const { chosen: period, wordings } = report.state();
          void make({ kind: "report", period, wordings }, purpose);
        }}
        language={language}
      />
      <ReportInFile session={report} language={language} />
      <ReminderFiles
        documents={documents}
        due={due}
        isBusy={isBusy}
        make={(wanted, purpose) => void make(wanted, purpose)}
        language={language}
      />
      {isBusy ? (
        <Spinner size="tiny" label={words.making} labelPosition="after" />
      ) : (
        <DocumentEnd state={document} handed={handed} give={give} language={language} />
      )}
    </div>
  );
}
