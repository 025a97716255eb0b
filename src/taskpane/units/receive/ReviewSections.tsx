import { Accordion, Body1, Caption1 } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { ReviewedSlips } from "../../../actions/slips/receiveSlips";
import type {
  ProposedMatch,
  ReceivingSession,
  SlipDecisions,
} from "../../../commands/units/receivingSession";
import { receivingMessages } from "../../../messages/units/receiving";
import type { Language } from "../../../messages/wording";
import { useScreenStyles } from "../../screenStyles";
import { Section } from "../../Section";
import { AdditionList } from "./AdditionList";
import { ChangeList } from "./ChangeList";
import { ConflictList } from "./ConflictList";
import { DoubtList } from "./DoubtList";
import { MatchList } from "./MatchList";
import { NotedList, UnusedList } from "./NotedList";
import { ResultList } from "./ResultList";

/** What every list of a review is shown with. */
export interface ReviewProps {
  readonly reviewed: ReviewedSlips;
  readonly decisions: SlipDecisions;
  /** Rows of which somebody said which task they are. */
  readonly settled: readonly ProposedMatch[];
  readonly session: ReceivingSession;
  readonly language: Language;
}

interface Part {
  readonly name: keyof (typeof receivingMessages)["vi"]["sections"];
  readonly count: number;
  readonly hint: string;
  readonly list: ReactNode;
}

/** In sight only once somebody opens them: nobody has to decide on them. */
const CLOSED: readonly string[] = ["noted", "unused"];

/** All that files say otherwise than the appendix, those lists first that need a person. */
export function ReviewSections(props: ReviewProps): ReactElement {
  const { language } = props;
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const [closed, setClosed] = useState(CLOSED);
  const parts = partsOf(props).filter(({ count }) => count > 0);
  if (parts.length === 0) {
    return <Body1 role="status">{words.nothingNew}</Body1>;
  }
  const names = parts.map(({ name }) => name as string);
  return (
    <Accordion
      multiple
      collapsible
      openItems={names.filter((name) => !closed.includes(name))}
      onToggle={(_, { value }) => setClosed(toggled(closed, String(value)))}
    >
      {parts.map(({ name, count, hint, list }) => (
        <Section key={name} name={name} title={words.sections[name](count)}>
          <Caption1 className={quiet}>{hint}</Caption1>
          {list}
        </Section>
      ))}
    </Accordion>
  );
}

function partsOf(props: ReviewProps): readonly Part[] {
  const { reviewed, settled, language } = props;
  const words = receivingMessages[language];
  const { review } = reviewed;
  const { conflicts, doubts, changes, additions, results } = review;
  const rows = [...settled, ...review.matches.filter((match) => !has(settled, match))];
  return [
    {
      name: "conflicts",
      count: conflicts.length,
      hint: words.conflictsHint,
      list: <ConflictList {...props} />,
    },
    {
      name: "doubts",
      count: doubts.length,
      hint: words.doubtsHint,
      list: <DoubtList {...props} />,
    },
    {
      name: "matches",
      count: rows.length,
      hint: words.matchesHint,
      list: <MatchList {...props} rows={rows} />,
    },
    {
      name: "changes",
      count: changes.length,
      hint: words.changesHint,
      list: <ChangeList {...props} />,
    },
    {
      name: "additions",
      count: additions.length,
      hint: words.additionsHint,
      list: <AdditionList {...props} />,
    },
    {
      name: "results",
      count: results.length,
      hint: words.resultsHint,
      list: <ResultList {...props} />,
    },
    {
      name: "noted",
      count: review.locked.length + review.resultNotes.length,
      hint: words.notedHint,
      list: <NotedList review={review} language={language} />,
    },
    {
      name: "unused",
      count: review.files.reduce((sum, { unused }) => sum + unused.length, 0),
      hint: words.unusedHint,
      list: <UnusedList review={review} language={language} />,
    },
  ];
}

function has(settled: readonly ProposedMatch[], match: ProposedMatch): boolean {
  return settled.some(({ key }) => key === match.key);
}

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((each) => each !== name) : [...names, name];
}
