import { Body1Strong, Button, Caption1, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CommunesReport } from "../../../actions/communes/communesReport";
import type { CommunesSession, CommunesState } from "../../../commands/communesSession";
import { communesMessages } from "../../../messages/communes";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import { typedDay } from "../../../plan/typedDay";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";

interface CommuneFilesProps {
  readonly session: CommunesSession;
  readonly state: CommunesState;
  readonly report: CommunesReport;
  readonly language: Language;
}

/** The files that were taken: whose they are, as of when, and whether they count. */
export function CommuneFiles({
  session,
  state,
  report,
  language,
}: CommuneFilesProps): ReactElement {
  const { heading, buttons } = useScreenStyles();
  const words = communesMessages[language];
  const { files } = report.sum;
  const title = words.files(files.length);
  return (
    <>
      <h2 className={heading}>{title}</h2>
      <LongList label={title} items={files} keyOf={({ file }) => file.key}>
        {(item) => (
          <FileItem item={item} session={session} isBusy={state.busy} language={language} />
        )}
      </LongList>
      <CommonDay session={session} asOf={state.asOf} language={language} />
      <div className={buttons}>
        <Button size="small" disabledFocusable={state.busy} onClick={() => void session.clear()}>
          {words.clear}
        </Button>
      </div>
    </>
  );
}

interface FileItemProps extends Pick<CommuneFilesProps, "session" | "language"> {
  readonly item: CommunesReport["sum"]["files"][number];
  readonly isBusy: boolean;
}

function FileItem({ item, session, isBusy, language }: FileItemProps): ReactElement {
  const { buttons, quiet } = useScreenStyles();
  const words = communesMessages[language];
  const { file, standing } = item;
  const commune = file.commune || words.nameless;
  const why = words.standings[standing];
  return (
    <>
      <Body1Strong>{commune}</Body1Strong>
      <Caption1 className={quiet}>{file.file}</Caption1>
      <Caption1 className={quiet}>
        {words.fileLine(file.tasks.length, file.planYear, toVietnamese(file.asOf))}
      </Caption1>
      {why !== "" && <Caption1>{why}</Caption1>}
      <div className={buttons}>
        <Checkbox
          checked={standing === "counted"}
          disabled={isBusy}
          label={words.countsShort}
          aria-label={words.counts(file.commune || file.file)}
          onChange={(_, { checked }) => void session.count(file.key, checked === true)}
        />
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={words.removeOf(file.file)}
          onClick={() => void session.remove(file.key)}
        >
          {words.remove}
        </Button>
      </div>
    </>
  );
}

interface CommonDayProps extends Pick<CommuneFilesProps, "session" | "language"> {
  readonly asOf: CommunesState["asOf"];
}

function CommonDay({ session, asOf, language }: CommonDayProps): ReactElement {
  const words = communesMessages[language];
  const [typed, setTyped] = useState(asOf === null ? "" : toVietnamese(asOf));
  const day = typedDay(typed);
  const isWrong = typed.trim() !== "" && day === null;
  return (
    <Field
      label={words.commonDay}
      hint={words.commonDayHint}
      validationMessage={isWrong ? words.wrongDay : undefined}
    >
      <Input
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          if (value.trim() === "" || typedDay(value) !== null) {
            void session.countTo(typedDay(value));
          }
        }}
      />
    </Field>
  );
}
