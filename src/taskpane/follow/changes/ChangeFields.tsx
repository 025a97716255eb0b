import type { ReactElement } from "react";
import { readingOf } from "../../../actions/changes/decideDraft";
import { yearForms } from "../../../messages/changes/yearForms";
import { describeDeadline } from "../../../messages/deadlines";
import { NameSelect, NamesSelect } from "../../changes/NameSelect";
import { leadingAgencies, presentAgencies, type YearProps } from "../../changes/yearProps";
import { YearText } from "../../changes/YearText";
import { TaskChoice } from "./TaskChoice";

/** What a change asks for besides its document. */
export function ChangeFields(props: YearProps): ReactElement {
  const words = yearForms[props.language];
  switch (props.state.draft.kind) {
    case "add":
      return <NewTaskFields {...props} />;
    case "extend":
      return (
        <>
          <TaskChoice {...props} />
          <YearText {...props} field="due" label={words.due} hint={words.dayHint} />
        </>
      );
    case "stop":
      return (
        <>
          <TaskChoice {...props} />
          <YearText {...props} field="reason" label={words.reason} lines="several" />
        </>
      );
    default:
      return (
        <>
          <TaskChoice {...props} />
          <LeadSelect {...props} field="to" label={words.moveTo} />
          <YearText {...props} field="on" label={words.on} hint={words.dayHint} />
        </>
      );
  }
}

interface LeadSelectProps extends YearProps {
  readonly field: "to" | "lead";
  readonly label: string;
}

function LeadSelect({ field, label, ...props }: LeadSelectProps): ReactElement {
  const { session, state, year, language } = props;
  return (
    <NameSelect
      label={label}
      names={leadingAgencies(year)}
      chosen={state.draft[field]}
      none={yearForms[language].choose}
      disabled={state.busy !== null}
      choose={(name) => session.edit({ [field]: name })}
    />
  );
}

function NewTaskFields(props: YearProps): ReactElement {
  const { session, state, year, language } = props;
  const words = yearForms[language];
  const { area, supporting, lead } = state.draft;
  const disabled = state.busy !== null;
  const reading = readingOf(state.draft, year);
  return (
    <>
      <NameSelect
        label={words.area}
        names={year.followed.areas.map(({ name }) => name)}
        chosen={area}
        none={words.choose}
        disabled={disabled}
        choose={(name) => session.edit({ area: name })}
      />
      <YearText {...props} field="text" label={words.text} lines="several" />
      <LeadSelect {...props} field="lead" label={words.lead} />
      <NamesSelect
        label={words.supporting}
        names={presentAgencies(year)
          .map(({ name }) => name)
          .filter((name) => name !== lead)}
        chosen={supporting}
        none={words.choose}
        disabled={disabled}
        choose={(names) => session.edit({ supporting: names })}
      />
      <YearText
        {...props}
        field="deadlineText"
        label={words.deadlineText}
        hint={reading === null ? words.deadlineHint : describeDeadline(reading, language)}
      />
      <YearText {...props} field="deliverable" label={words.deliverable} lines="several" />
    </>
  );
}
