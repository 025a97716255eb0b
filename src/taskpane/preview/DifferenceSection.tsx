import { Body1, Body1Strong, Caption1, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Difference, Preview, Side } from "../../actions/previewAppendix";
import { mergingMessages } from "../../messages/merging";
import type { Language } from "../../messages/wording";
import { LongList } from "../lists/LongList";
import { useScreenStyles } from "../screenStyles";
import { Section } from "../Section";
import {
  choiceFor,
  choiceForAll,
  choicesOf,
  differenceGroups,
  differenceView,
  mostOpen,
  type Decided,
  type DifferenceGroup,
  type SideChoice,
} from "./differencesView";

interface SettlingProps {
  readonly decided: Decided;
  /** Lets a side have its way in these differences; null leaves them for later. */
  readonly settle: (differences: readonly Difference[], side: Side | null) => void;
  readonly language: Language;
}

export interface DifferenceSectionProps extends SettlingProps {
  readonly preview: Preview;
}

/** Where the list differs from the appendix that is there, to be decided; nothing before the first build. */
export function DifferenceSection(props: DifferenceSectionProps): ReactElement | null {
  const { differences, isIssued } = props.preview;
  const styles = useScreenStyles();
  const words = mergingMessages[props.language];
  if (differences === null) {
    return null;
  }
  if (differences.length === 0) {
    return (
      <Section name="differences" title={words.heading}>
        <Body1>{words.nothing}</Body1>
      </Section>
    );
  }
  return (
    <Section name="differences" title={words.counted(words.heading, differences.length)}>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      {isIssued && <Body1>{words.issued}</Body1>}
      {differenceGroups(differences, props.language).map((group) => (
        <Group key={group.kind} group={group} {...props} />
      ))}
    </Section>
  );
}

function Group(props: SettlingProps & { readonly group: DifferenceGroup }): ReactElement {
  const { group, decided, settle, language } = props;
  const styles = useScreenStyles();
  const words = mergingMessages[language];
  const typical = mostOpen(group);
  const common = choiceForAll(group, decided);
  return (
    <div className={styles.stack} role="group" aria-label={group.title}>
      <Body1Strong as="h4" className={styles.heading}>
        {group.title}
      </Body1Strong>
      {group.kind === "gone" && <Caption1 className={styles.quiet}>{words.goneHint}</Caption1>}
      {typical && group.differences.length > 1 && (
        <SideField
          label={words.applyToAll(words.groups[group.kind])}
          of={typical}
          chosen={common}
          choose={(choice) => settle(group.differences, sideOf(choice))}
          language={language}
        />
      )}
      <LongList
        label={group.title}
        items={group.differences}
        keyOf={({ key }, index) => `${index} ${key}`}
      >
        {(difference) => (
          <Item difference={difference} decided={decided} settle={settle} language={language} />
        )}
      </LongList>
    </div>
  );
}

function Item(props: SettlingProps & { readonly difference: Difference }): ReactElement {
  const { difference, decided, settle, language } = props;
  const { label, sides } = differenceView(difference, language);
  return (
    <SideField
      label={label}
      hint={sides}
      of={difference}
      chosen={choiceFor(difference, decided)}
      choose={(choice) => settle([difference], sideOf(choice))}
      language={language}
    />
  );
}

interface SideFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** A difference of the kind. */
  readonly of: Difference;
  /** Null where several differences go several ways. */
  readonly chosen: SideChoice | null;
  readonly choose: (choice: SideChoice) => void;
  readonly language: Language;
}

function SideField(props: SideFieldProps): ReactElement {
  const { label, hint, of, chosen, choose, language } = props;
  const styles = useScreenStyles();
  return (
    <Field label={label} hint={hint}>
      <Select
        className={styles.wide}
        value={chosen ?? ""}
        onChange={(_, { value }) => choose(value as SideChoice)}
      >
        {chosen === null && (
          <option value="" disabled>
            {mergingMessages[language].mixed}
          </option>
        )}
        {choicesOf(of, language).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function sideOf(choice: SideChoice): Side | null {
  return choice === "later" ? null : choice;
}
