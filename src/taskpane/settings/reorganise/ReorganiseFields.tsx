import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { yearForms } from "../../../messages/changes/yearForms";
import { NameSelect, NamesSelect } from "../../changes/NameSelect";
import { presentAgencies, type YearProps } from "../../changes/yearProps";
import { faultOf, YearText } from "../../changes/YearText";
import { useScreenStyles } from "../../screenStyles";
import { AssignTasks } from "./AssignTasks";
import { NewAgencyFields } from "./NewAgencyFields";

/** Which agencies become which, and from when. */
export function ReorganiseFields(props: YearProps): ReactElement {
  const { session, state, year, language } = props;
  const forms = yearForms[language];
  const words = forms.reorganise;
  const { kind, from, into } = state.draft;
  const names = presentAgencies(year).map(({ name }) => name);
  const common = {
    names,
    none: forms.choose,
    disabled: state.busy !== null,
    problem: faultOf({ state, field: "from", language }),
  };
  const day = <YearText {...props} field="on" label={forms.on} hint={forms.dayHint} />;
  switch (kind) {
    case "merge":
      return (
        <>
          <NamesSelect
            {...common}
            label={words.several}
            chosen={from}
            choose={(chosen) => session.edit({ from: chosen })}
          />
          <NewAgencyFields
            {...props}
            at={0}
            label={words.targetName}
            shortLabel={words.shortName}
            hint={words.targetHint}
          />
          {day}
        </>
      );
    default:
      return (
        <>
          <NameSelect
            {...common}
            label={words.one}
            chosen={from[0] ?? ""}
            choose={(name) => session.edit({ from: name === "" ? [] : [name], assigned: {} })}
          />
          {kind === "split" ? (
            into.map((_, at) => (
              <NewAgencyFields
                key={at}
                {...props}
                at={at}
                label={words.newAgency(at + 1)}
                shortLabel={words.shortNameOf(at + 1)}
              />
            ))
          ) : (
            <NewAgencyFields {...props} at={0} label={words.newName} shortLabel={words.shortName} />
          )}
          {kind === "split" && <HowMany {...props} />}
          {day}
          {kind === "split" && <AssignTasks {...props} />}
        </>
      );
  }
}

function HowMany({ session, state, language }: YearProps): ReactElement {
  const { buttons, quiet } = useScreenStyles();
  const words = yearForms[language].reorganise;
  const { into } = state.draft;
  const disabled = state.busy !== null;
  return (
    <>
      <Caption1 className={quiet}>{words.keepsHint}</Caption1>
      <div className={buttons}>
        <Button
          size="small"
          disabledFocusable={disabled}
          onClick={() => session.edit({ into: [...into, { name: "", shortName: "" }] })}
        >
          {words.anotherAgency}
        </Button>
        <Button
          size="small"
          disabledFocusable={disabled || into.length <= 2}
          onClick={() => session.edit({ into: into.slice(0, -1) })}
        >
          {words.fewerAgencies}
        </Button>
      </div>
    </>
  );
}
