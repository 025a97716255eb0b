import { Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckSession } from "../../../commands/checkSession";
import { checkingMessages } from "../../../messages/checking";
import { paneMessages } from "../../../messages/pane";
import type { Language } from "../../../messages/wording";
import { ASPECTS, type Aspect } from "../../../plan/checks/ruleTable";
import type { Severity } from "../../../plan/finding";
import { useScreenStyles } from "../../screenStyles";
import { useWatched } from "../../watched";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];
const ALL = "*";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  whole: { gridColumn: "1 / -1" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface CheckFiltersProps {
  readonly session: CheckSession;
  /** Names to choose from, "" for tasks without one. */
  readonly leads: readonly string[];
  readonly language: Language;
}

/** Narrows the findings by words, severity, aspect and lead agency. */
export function CheckFilters({ session, leads, language }: CheckFiltersProps): ReactElement {
  const styles = useStyles();
  const { part } = useScreenStyles();
  const words = checkingMessages[language];
  const { filter } = useWatched(session);
  return (
    <div className={part} role="group" aria-label={words.filters}>
      <div className={styles.grid}>
        <Input
          className={styles.whole}
          size="small"
          type="search"
          aria-label={words.search}
          value={filter.text}
          placeholder={words.searchHint}
          onChange={(_, { value }) => session.filterBy({ text: value })}
        />
        <Choice
          label={words.severity}
          all={words.anySeverity}
          chosen={filter.severity}
          options={SEVERITIES.map((each) => [each, paneMessages[language].severity[each]])}
          choose={(severity) => session.filterBy({ severity })}
        />
        <Choice
          label={words.aspect}
          all={words.anyAspect}
          chosen={filter.aspect}
          options={ASPECTS.map((each): [Aspect, string] => [each, words.aspects[each]])}
          choose={(aspect) => session.filterBy({ aspect })}
        />
        <div className={styles.whole}>
          <Choice
            label={words.lead}
            all={words.anyLead}
            chosen={filter.lead}
            options={withChosen(leads, filter.lead).map((each) => [each, each || words.noLead])}
            choose={(lead) => session.filterBy({ lead })}
          />
        </div>
      </div>
    </div>
  );
}

/** What was chosen stays to be seen and let go of, though no finding has it any more. */
function withChosen(leads: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || leads.includes(chosen) ? leads : [...leads, chosen];
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** What is said where nothing is chosen. */
  readonly all: string;
  /** Null: all of them. */
  readonly chosen: T | null;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly choose: (value: T | null) => void;
}

/** Says by its own words what is chosen, so that a visible label would only take room. */
function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { label, all, chosen, options, choose } = props;
  const styles = useStyles();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={label}
      value={chosen ?? ALL}
      onChange={(_, { value }) => choose(options.find(([each]) => each === value)?.[0] ?? null)}
    >
      <option value={ALL}>{all}</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}
