import { Accordion, Body1, Checkbox } from "@fluentui/react-components";
import { useMemo, type ReactElement, type ReactNode } from "react";
import type { CompareSession, CompareState } from "../../../commands/compareSession";
import type { WorkSession } from "../../../commands/workSession";
import { compareMessages } from "../../../messages/compare";
import type { Language } from "../../../messages/wording";
import type { OwnTask } from "../../../plan/compare/planComparison";
import { LongList } from "../../lists/LongList";
import { Section } from "../../Section";
import { SentenceBar } from "../../SentenceBar";
import { compareView } from "./compareView";
import { LackingItem } from "./LackingItem";
import { PairItem } from "./PairItem";
import { RootlessItem } from "./RootlessItem";

/** What every item of the lists needs. */
export interface CompareSurroundings {
  readonly session: CompareSession;
  readonly work: WorkSession;
  /** Nothing can be decided just now. */
  readonly isBusy: boolean;
  readonly language: Language;
}

interface CompareListsProps extends CompareSurroundings {
  readonly compared: NonNullable<CompareState["compared"]>;
  readonly chosen: CompareState["chosen"];
}

/** The two plans side by side: what either lacks, and where they differ. */
export function CompareLists({ compared, chosen, ...around }: CompareListsProps): ReactElement {
  const { session, isBusy, language } = around;
  const { both, comparison } = compared;
  const view = useMemo(() => compareView(comparison), [comparison]);
  const own: readonly OwnTask[] = both.ours.tasks;
  const words = compareMessages[language];
  const [theirYear, ourYear] = [comparison.theirs.year, both.ours.settings.planYear];
  const keys = view.lacking.map(({ theirs }) => theirs.key);
  const areAllChosen = keys.length > 0 && keys.every((key) => chosen.has(key));
  const lackingItem = (item: (typeof view.lacking)[number]): ReactElement => (
    <LackingItem item={item} own={own} isChosen={chosen.has(item.theirs.key)} {...around} />
  );
  const pairItem = (shows: "deadline" | "agencies" | "all") =>
    function drawPair(pair: (typeof view.pairs)[number]): ReactElement {
      return <PairItem pair={pair} shows={shows} {...around} />;
    };
  return (
    <>
      {theirYear !== ourYear && (
        <SentenceBar intent="warning" text={words.otherYear(theirYear, ourYear)} />
      )}
      <Accordion multiple collapsible defaultOpenItems={["lacking"]}>
        <CompareList
          name="lacking"
          title={words.lacking(view.lacking.length)}
          items={view.lacking}
          keyOf={({ theirs }) => theirs.key}
          draw={lackingItem}
          language={language}
        >
          <Checkbox
            checked={areAllChosen}
            disabled={isBusy}
            label={words.takeAll}
            onChange={(_, { checked }) => session.choose(keys, checked === true)}
          />
        </CompareList>
        <CompareList
          name="named"
          title={words.named(view.named.length)}
          items={view.named}
          keyOf={({ theirs }) => theirs.key}
          draw={lackingItem}
          language={language}
        />
        <CompareList
          name="deadlines"
          title={words.later(view.deadlines.length)}
          items={view.deadlines}
          keyOf={({ ours }) => ours.id}
          draw={pairItem("deadline")}
          language={language}
        />
        <CompareList
          name="agencies"
          title={words.agencies(view.agencies.length)}
          items={view.agencies}
          keyOf={({ ours }) => ours.id}
          draw={pairItem("agencies")}
          language={language}
        />
        <CompareList
          name="rootless"
          title={words.rootless(view.rootless.length)}
          items={view.rootless}
          keyOf={({ ours }) => ours.id}
          draw={(item) => <RootlessItem item={item} {...around} />}
          language={language}
        />
        <CompareList
          name="pairs"
          title={words.pairs(view.pairs.length)}
          items={view.pairs}
          keyOf={({ ours }) => ours.id}
          draw={pairItem("all")}
          language={language}
        />
        <CompareList
          name="others"
          title={words.others(view.others.length)}
          items={view.others}
          keyOf={({ theirs }) => theirs.key}
          draw={lackingItem}
          language={language}
        />
      </Accordion>
    </>
  );
}

interface CompareListProps<T> {
  readonly name: string;
  readonly title: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ReactElement;
  readonly language: Language;
  /** What stands above the items, where there are any. */
  readonly children?: ReactNode;
}

function CompareList<T>(props: CompareListProps<T>): ReactElement {
  const { name, title, items, keyOf, draw, language, children } = props;
  return (
    <Section name={name} title={title}>
      {items.length === 0 ? (
        <Body1>{compareMessages[language].none}</Body1>
      ) : (
        <>
          {children}
          <LongList label={title} items={items} keyOf={keyOf}>
            {draw}
          </LongList>
        </>
      )}
    </Section>
  );
}
