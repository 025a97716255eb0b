import { ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DueFilter } from "../../../commands/dueSession";
import { dueMessages } from "../../../messages/due";
import type { Language } from "../../../messages/wording";
import { DUE_GROUPS } from "../../../plan/due/dueItem";
import { useScreenStyles } from "../../screenStyles";

const FILTERS: readonly DueFilter[] = ["pressing", ...DUE_GROUPS];

interface DueFiltersProps {
  readonly chosen: DueFilter;
  readonly countOf: (filter: DueFilter) => number;
  readonly choose: (filter: DueFilter) => void;
  readonly language: Language;
}

/** How many tasks there are of each kind; one press shows them. */
export function DueFilters({ chosen, countOf, choose, language }: DueFiltersProps): ReactElement {
  const { buttons } = useScreenStyles();
  const words = dueMessages[language];
  return (
    <div className={buttons} role="group" aria-label={words.filtersLabel}>
      {FILTERS.map((filter) => (
        <ToggleButton
          key={filter}
          size="small"
          shape="circular"
          checked={filter === chosen}
          onClick={() => choose(filter)}
        >
          {words.filter(words.filters[filter], countOf(filter))}
        </ToggleButton>
      ))}
    </div>
  );
}
