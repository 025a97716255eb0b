import { Caption1, Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renameInTasks, typeAgency } from "../../actions/settings/draftEdits";
import { nameField } from "../../actions/settings/draftProblems";
import { AGENCY_KIND_WORDS, type AgencyEntry } from "../../actions/settings/settingsDraft";
import type { AgencyColumnId } from "../../tables/settingsColumns";
import { settingsMessages } from "../../messages/settings";
import { useScreenStyles } from "../screenStyles";
import type { FieldsProps } from "./fieldsProps";
import { TextField } from "./TextField";

interface AgencyFieldsProps extends FieldsProps {
  readonly entry: AgencyEntry;
}

/** Everything that the directory says of an agency. */
export function AgencyFields(props: AgencyFieldsProps): ReactElement {
  const { entry, edit, readOnly, problems, language } = props;
  const { row, cells } = entry;
  const { wide } = useScreenStyles();
  const words = settingsMessages[language];
  const text = (column: AgencyColumnId, lines: "one" | "several" = "one"): ReactElement => (
    <TextField
      label={words.agencyCells[column]}
      value={cells[column]}
      readOnly={readOnly}
      problem={column === "name" ? problems.get(nameField("agencies", row)) : undefined}
      lines={lines}
      isAskedFor={column === "name" && row < 0 && cells.name === ""}
      onType={(typed) => edit(typeAgency(row, column, typed))}
      language={language}
    />
  );
  const isOwnWord = !Object.values<string>(AGENCY_KIND_WORDS).includes(cells.kind);
  return (
    <>
      {text("name")}
      <Renaming {...props} />
      {text("shortName")}
      {text("spellings", "several")}
      <Field label={words.agencyCells.kind}>
        <Select
          className={wide}
          disabled={readOnly}
          value={cells.kind}
          onChange={(_, { value }) => edit(typeAgency(row, "kind", value))}
        >
          {isOwnWord && <option value={cells.kind}>{cells.kind || words.blank}</option>}
          {(["agency", "group", "former"] as const).map((kind) => (
            <option key={kind} value={AGENCY_KIND_WORDS[kind]}>
              {words.agencyKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {(cells.kind === AGENCY_KIND_WORDS.group || cells.members !== "") &&
        text("members", "several")}
      {text("formerName")}
    </>
  );
}

/** What becomes of the tasks when an agency gets another name. */
function Renaming({
  entry,
  loaded,
  draft,
  edit,
  readOnly,
  language,
}: AgencyFieldsProps): ReactElement | null {
  const { quiet } = useScreenStyles();
  const words = settingsMessages[language];
  const { row, cells } = entry;
  const before = loaded.content.agencies.find((each) => each.row === row)?.cells.name ?? "";
  const tasks = loaded.agencyTasks.get(row) ?? [];
  if (before === "" || cells.name.trim() === before || tasks.length === 0) {
    return null;
  }
  const isIssued =
    draft.values.planState === "issued" || loaded.content.settings.planState === "issued";
  return isIssued ? (
    <Caption1 className={quiet}>{words.renamePrinted}</Caption1>
  ) : (
    <Checkbox
      label={words.renameInTasks(tasks.length)}
      disabled={readOnly}
      checked={!draft.keptInTasks.includes(row)}
      onChange={(_, { checked }) => edit(renameInTasks(row, checked === true))}
    />
  );
}
