import { Combobox, Field, Input, Option, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { agencyChoices } from "../../../actions/tasks/agencyChoices";
import type { NewAgency } from "../../../plan/changes/reorganisation";
import { presentAgencies, type YearProps } from "../../changes/yearProps";

interface NewAgencyProps extends YearProps {
  readonly at: number;
  readonly label: string;
  /** Of its short name. */
  readonly shortLabel: string;
  readonly hint?: string;
}

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" }, input: { minWidth: 0 } });

/** An agency after the reorganisation: a new name, or where one may take over that of a present agency. */
export function NewAgencyFields(props: NewAgencyProps): ReactElement {
  const { session, state, year, at, label, shortLabel, hint } = props;
  const { into, kind } = state.draft;
  const { name = "", shortName = "" } = into[at] ?? {};
  const readOnly = state.busy !== null;
  const type = (typed: Partial<NewAgency>): void =>
    session.edit({
      into: into.map((each, index) => (index === at ? { ...each, ...typed } : each)),
    });
  return (
    <>
      <Field label={label} hint={hint}>
        {kind === "rename" ? (
          <Input
            value={name}
            readOnly={readOnly}
            input={{ size: 1 }}
            onChange={(_, { value }) => type({ name: value })}
          />
        ) : (
          <HeirEntry
            state={state}
            year={year}
            at={at}
            name={name}
            type={(typed) => type({ name: typed })}
          />
        )}
      </Field>
      <Field label={shortLabel}>
        <Input
          value={shortName}
          readOnly={readOnly}
          input={{ size: 1 }}
          onChange={(_, { value }) => type({ shortName: value })}
        />
      </Field>
    </>
  );
}

interface HeirEntryProps extends Pick<NewAgencyProps, "state" | "year" | "at"> {
  readonly name: string;
  readonly type: (name: string) => void;
}

/** A name that is typed, or chosen out of the present agencies of the same kind that are not named already. */
function HeirEntry({ state, year, at, name, type }: HeirEntryProps): ReactElement {
  const styles = useStyles();
  const { from, into } = state.draft;
  const kind = year.directory.find((agency) => agency.name === from[0])?.kind ?? "agency";
  const others = into.filter((_, index) => index !== at).map((each) => each.name);
  const heirs = presentAgencies(year).filter(
    (agency) => agency.kind === kind && !others.includes(agency.name)
  );
  const isListed = heirs.some((agency) => agency.name === name);
  return (
    <Combobox
      className={styles.box}
      input={{ className: styles.input }}
      freeform
      disabled={state.busy !== null}
      value={name}
      selectedOptions={isListed ? [name] : []}
      onChange={({ target }) => type(target.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) {
          type(optionValue);
        }
      }}
    >
      {agencyChoices(heirs, isListed ? "" : name).map((each) => (
        <Option key={each} value={each}>
          {each}
        </Option>
      ))}
    </Combobox>
  );
}
