import { Caption1, Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renameInTasks, typeAgency } from "../../actions/settings/draftEdits";
import { nameField } from "../../actions/settings/draftProblems";
import type { AgencyColumnId, AgencyEntry } from "../../actions/settings/settingsDraft";
import { settingsMessages } from "../../messages/settings";
import { useScreenStyles } from "../screenStyles";
import type { FieldsProps } from "./fieldsProps";
import { TextField } from "./TextField";

/** The workbook's own words for what an agency is, the same in every language. */
const KINDS = { agency: "Cơ quan", group: "Nhóm" } as const;

interface AgencyFieldsProps extends FieldsProps {
  readonly entry: AgencyEntry;
}

/** Everything that the directory says of an agency. */
export function AgencyFields(props: AgencyFieldsProps): ReactElement {
  const { entry, edit, problems, language } = props;
  const { row, cells } = entry;
  const { wide } = useScreenStyles();
  const words = settingsMessages[language];
  const text = (column: AgencyColumnId, lines: "one" | "several" = "one"): ReactElement => (
    <TextField
      label={words.agencyCells[column]}
      value={cells[column]}
      problem={column === "name" ? problems.get(nameField("agencies", row)) : undefined}
      lines={lines}
      isAskedFor={column === "name" && row < 0 && cells.name === ""}
      onType={(typed) => edit(typeAgency(row, column, typed))}
      language={language}
    />
  );
  const isOwnWord = !Object.values<string>(KINDS).includes(cells.kind);
  return (
    <>
      {text("name")}
      <Renaming {...props} />
      {text("shortName")}
      {text("spellings", "several")}
      <Field label={words.agencyCells.kind}>
        <Select
          className={wide}
          value={cells.kind}
          onChange={(_, { value }) => edit(typeAgency(row, "kind", value))}
        >
          {isOwnWord && <option value={cells.kind}>{cells.kind || words.blank}</option>}
          <option value={KINDS.agency}>{words.agencyKinds.agency}</option>
          <option value={KINDS.group}>{words.agencyKinds.group}</option>
        </Select>
      </Field>
      {(cells.kind === KINDS.group || cells.members !== "") && text("members", "several")}
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
      checked={!draft.keptInTasks.includes(row)}
      onChange={(_, { checked }) => edit(renameInTasks(row, checked === true))}
    />
  );
}
