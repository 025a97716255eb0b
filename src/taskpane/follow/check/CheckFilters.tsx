import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckSession } from "../../../commands/checkSession";
import { checkingMessages } from "../../../messages/checking";
import { paneMessages } from "../../../messages/pane";
import type { Language } from "../../../messages/wording";
import { ASPECTS, type Aspect } from "../../../plan/checks/aspects";
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
        <Field className={styles.whole} label={words.search} size="small">
          <Input
            type="search"
            value={filter.text}
            placeholder={words.searchHint}
            onChange={(_, { value }) => session.filterBy({ text: value })}
          />
        </Field>
        <Choice
          label={words.severity}
          chosen={filter.severity}
          options={SEVERITIES.map((each) => [each, paneMessages[language].severity[each]])}
          choose={(severity) => session.filterBy({ severity })}
          language={language}
        />
        <Choice
          label={words.aspect}
          chosen={filter.aspect}
          options={ASPECTS.map((each): [Aspect, string] => [each, words.aspects[each]])}
          choose={(aspect) => session.filterBy({ aspect })}
          language={language}
        />
        <div className={styles.whole}>
          <Choice
            label={words.lead}
            chosen={filter.lead}
            options={leads.map((each) => [each, each || words.noLead])}
            choose={(lead) => session.filterBy({ lead })}
            language={language}
          />
        </div>
      </div>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Null: all of them. */
  readonly chosen: T | null;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly choose: (value: T | null) => void;
  readonly language: Language;
}

function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { label, chosen, options, choose, language } = props;
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        className={styles.select}
        value={chosen ?? ALL}
        onChange={(_, { value }) => choose(options.find(([each]) => each === value)?.[0] ?? null)}
      >
        <option value={ALL}>{checkingMessages[language].all}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
