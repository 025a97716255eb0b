import { Body1, Button, Caption1, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { useCallback, useRef, useState, type ChangeEvent, type ReactElement } from "react";
import type { DocumentsSession, WantedDocument } from "../../commands/documentsSession";
import type { DueSession } from "../../commands/dueSession";
import { documentMessages } from "../../messages/documents";
import { dueMessages } from "../../messages/due";
import { answerByWords } from "../../messages/reminders";
import type { Language } from "../../messages/wording";
import { answerDay } from "../../plan/due/answerDay";
import type { DueAgency, DueList } from "../../plan/due/dueList";
import { useScreenStyles } from "../screenStyles";
import { useTurnedTo } from "../turnedTo";
import { useWatched } from "../watched";
import { DocumentRow, type Purpose } from "./DocumentRow";
import { NotRead } from "./NotRead";

interface ReminderFilesProps {
  readonly documents: DocumentsSession;
  readonly due: DueSession;
  readonly isBusy: boolean;
  readonly make: (wanted: WantedDocument, purpose: Purpose) => void;
  readonly language: Language;
}

/** Letters to the agencies that lead overdue tasks. */
export function ReminderFiles(props: ReminderFilesProps): ReactElement {
  const { due, isBusy, language } = props;
  const words = documentMessages[language];
  const { list } = useWatched(due);
  const look = useCallback(() => void due.refresh(), [due]);
  useTurnedTo(look, !isBusy);
  const { reading, notRead } = dueMessages[language];
  if (list.kind === "unread") {
    return <Spinner size="tiny" label={reading} labelPosition="after" />;
  }
  const fault = list.kind === "failed" ? list : list.fault;
  const shown = list.kind === "read" && list.due.ok ? list.due.list : null;
  const late = shown && lateAgencies(shown);
  return (
    <>
      {fault && (
        <NotRead title={notRead} cause={fault.cause} readAgain={look} language={language} />
      )}
      {late?.length === 0 && <Body1>{words.noneLate}</Body1>}
      {shown && late && late.length > 0 && <LetterForm {...props} list={shown} late={late} />}
    </>
  );
}

/** Those that a letter can be addressed to. */
function lateAgencies({ agencies }: DueList): readonly DueAgency[] {
  return agencies.filter(({ kind, counts }) => kind !== "none" && counts.overdue > 0);
}

interface LetterFormProps extends ReminderFilesProps {
  readonly list: DueList;
  /** At least one. */
  readonly late: readonly DueAgency[];
}

function LetterForm(props: LetterFormProps): ReactElement {
  const { documents, due, isBusy, make, language, list, late } = props;
  const { part } = useScreenStyles();
  const words = documentMessages[language];
  const [chosen, setChosen] = useState("");
  const agency = (late.find(({ name }) => name === chosen) ?? late[0]!).name;
  const answerBy = useWatched(due).answerBy ?? answerByWords(answerDay(list.asOf));
  return (
    <div className={part} role="group" aria-label={words.reminder}>
      <Field label={words.lateAgency}>
        <Select value={agency} onChange={(_, { value }) => setChosen(value)}>
          {late.map(({ name, counts }) => (
            <option key={name} value={name}>
              {words.agencyTasks(name, counts.overdue)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.answerBy}>
        <Input value={answerBy} onChange={(_, { value }) => due.answerBy(value)} />
      </Field>
      <TemplateChoice
        documents={documents}
        isBusy={isBusy}
        save={() => make({ kind: "template" }, "save")}
        language={language}
      />
      <DocumentRow
        name={words.reminder}
        isBusy={isBusy}
        make={(purpose) => make({ kind: "reminder", agency, answerBy }, purpose)}
        language={language}
      />
    </div>
  );
}

interface TemplateChoiceProps extends Pick<
  ReminderFilesProps,
  "documents" | "isBusy" | "language"
> {
  /** Saves the add-in's template. */
  readonly save: () => void;
}

/** Which template the letters are written into. */
function TemplateChoice(props: TemplateChoiceProps): ReactElement {
  const { documents, isBusy, save, language } = props;
  const { part, buttons, quiet } = useScreenStyles();
  const words = documentMessages[language];
  const { template } = useWatched(documents);
  const chooser = useRef<HTMLInputElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file !== undefined) {
      documents.choose({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    // The same file, corrected, may be chosen again.
    target.value = "";
  };
  return (
    <div className={part}>
      <Caption1 className={quiet}>
        {template === null ? words.usualTemplate : words.ownTemplate(template.name)}
      </Caption1>
      <input
        ref={chooser}
        type="file"
        accept=".docx"
        hidden
        aria-label={words.chooseTemplate}
        onChange={(event) => void take(event)}
      />
      <div className={buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => chooser.current?.click()}>
          {words.chooseTemplate}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={save}>
          {words.saveTemplate}
        </Button>
        {template !== null && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => documents.choose(null)}>
            {words.dropTemplate}
          </Button>
        )}
      </div>
    </div>
  );
}
