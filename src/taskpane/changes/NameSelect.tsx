import { Dropdown, Field, Option, Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useScreenStyles } from "../screenStyles";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  button: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface NameSelectProps {
  readonly label: string;
  readonly names: readonly string[];
  /** "" while none is chosen. */
  readonly chosen: string;
  /** What stands for none. */
  readonly none: string;
  readonly problem?: string;
  readonly disabled: boolean;
  readonly choose: (name: string) => void;
}

/** One name of a list. */
export function NameSelect(props: NameSelectProps): ReactElement {
  const { label, names, chosen, none, problem, disabled, choose } = props;
  const { wide } = useScreenStyles();
  return (
    <Field label={label} validationMessage={problem}>
      <Select
        className={wide}
        value={chosen}
        disabled={disabled}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{none}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface NamesSelectProps extends Omit<NameSelectProps, "chosen" | "choose"> {
  readonly chosen: readonly string[];
  readonly choose: (names: readonly string[]) => void;
}

/** Several names of a list. */
export function NamesSelect(props: NamesSelectProps): ReactElement {
  const { label, names, chosen, none, problem, disabled, choose } = props;
  const styles = useStyles();
  return (
    <Field label={label} validationMessage={problem}>
      <Dropdown
        className={styles.box}
        button={{ className: styles.button }}
        multiselect
        disabled={disabled}
        placeholder={none}
        value={chosen.join("; ")}
        selectedOptions={[...chosen]}
        onOptionSelect={(_, { selectedOptions }) => choose(selectedOptions)}
      >
        {names.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
