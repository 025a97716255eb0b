import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { followCalendar, typeSetting } from "../../actions/settings/draftEdits";
import { settingField } from "../../actions/settings/draftProblems";
import type { SettingId } from "../../actions/settings/settingsDraft";
import { settingsMessages } from "../../messages/settings";
import { useScreenStyles } from "../screenStyles";
import type { FieldsProps } from "./fieldsProps";
import { TextField } from "./TextField";

const PLAN_STATES = ["draft", "issued"] as const;

/** The settings cells: what the plan is, and how its tasks are counted. */
export function PlanFields({
  draft,
  edit,
  readOnly,
  problems,
  language,
}: FieldsProps): ReactElement {
  const { wide } = useScreenStyles();
  const words = settingsMessages[language];
  const { values, followsCalendar } = draft;
  const text = (setting: SettingId, lines: "one" | "several" = "one"): ReactElement => (
    <TextField
      lines={lines}
      label={words.labels[setting]}
      hint={words.hints[setting]}
      value={values[setting]}
      readOnly={readOnly}
      problem={problems.get(settingField(setting))}
      onType={(typed) => edit(typeSetting(setting, typed))}
      language={language}
    />
  );
  return (
    <>
      {!followsCalendar && text("asOf")}
      <Field label={followsCalendar ? words.labels.asOf : undefined}>
        <Checkbox
          label={words.followsCalendar}
          disabled={readOnly}
          checked={followsCalendar}
          onChange={(_, { checked }) => edit(followCalendar(checked === true))}
        />
      </Field>
      {text("dueSoonDays")}
      {text("wholeYearReminderFrom")}
      <Field hint={words.hints.beforeMeansExclusive}>
        <Checkbox
          label={words.labels.beforeMeansExclusive}
          disabled={readOnly}
          checked={values.beforeMeansExclusive === "false"}
          onChange={(_, { checked }) =>
            edit(typeSetting("beforeMeansExclusive", String(checked !== true)))
          }
        />
      </Field>
      {text("planYear")}
      {text("authority")}
      <Field label={words.labels.planState} hint={words.hints.planState}>
        <Select
          className={wide}
          disabled={readOnly}
          value={values.planState}
          onChange={(_, { value }) => edit(typeSetting("planState", value))}
        >
          {PLAN_STATES.map((state) => (
            <option key={state} value={state}>
              {words.planStates[state]}
            </option>
          ))}
        </Select>
      </Field>
      {text("documentNumber")}
      {text("issuedOn")}
      {text("accompanying", "several")}
    </>
  );
}
