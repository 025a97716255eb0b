import { Caption1, Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { ChosenKind } from "../../intake/choices";
import type { ReadRow } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import { LongList } from "../lists/LongList";
import { nameRow } from "./decisions";
import { useScreenStyles } from "../screenStyles";
import { RowItem } from "./RowItem";
import { rowsInSight, taskFinder, type RowSearch } from "./rowsView";
import { Section } from "../Section";
import type { SectionProps } from "./sectionProps";

/** Every row of the list with what it is taken for: areas, tasks and rows that were left out. */
export function RowSection(props: SectionProps): ReactElement {
  const { rows } = props.preview.reading;
  const countOf = (kind: ReadRow["kind"]): number => rows.filter((row) => row.kind === kind).length;
  const counts = [countOf("task"), countOf("area"), countOf("leftOut")] as const;
  const title = previewMessages[props.language].rows(...counts);
  return (
    <Section name="rows" title={title}>
      <Rows {...props} title={title} />
    </Section>
  );
}

/** A component of its own, so that thousands of rows are searched only for an open section. */
function Rows({ title, ...props }: SectionProps & { readonly title: string }): ReactElement {
  const { preview, choices, decide, language } = props;
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const [sought, setSought] = useState("");
  const [only, setOnly] = useState<RowSearch["only"]>("all");
  const [named, setNamed] = useState<readonly ReadRow[]>([]);
  const { plan, rows } = preview.reading;
  const taskOf = useMemo(() => taskFinder(plan), [plan]);
  const inSight = useMemo(
    () => rowsInSight(rows, { sought, only, named }),
    [rows, sought, only, named]
  );
  const name = (row: ReadRow, kind: ChosenKind): void => {
    setNamed([...named, row]);
    decide(nameRow(row.text, kind));
  };
  return (
    <>
      <Caption1 className={styles.quiet}>{words.rowsHint}</Caption1>
      <Field label={words.findRow}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Field label={words.showRows}>
        <Select
          className={styles.wide}
          value={only}
          onChange={(_, { value }) => setOnly(value as RowSearch["only"])}
        >
          {Object.entries(words.rowFilters).map(([filter, label]) => (
            <option key={filter} value={filter}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 role="status">{words.rowsFound(inSight.length, rows.length)}</Caption1>
      <LongList
        label={title}
        items={inSight}
        keyOf={({ rows: { sheet = "", first } }) => `${first} ${sheet}`}
      >
        {(row) => (
          <RowItem
            row={row}
            task={taskOf(row)}
            name={name}
            choices={choices}
            decide={decide}
            language={language}
          />
        )}
      </LongList>
    </>
  );
}
