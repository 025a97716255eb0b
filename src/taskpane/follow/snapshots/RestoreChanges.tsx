import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ShownChange, ShownRow, ShownTable } from "../../../actions/snapshots/previewRestore";
import type { RestorePreview } from "../../../commands/snapshotsSession";
import { snapshotsMessages, wordCount } from "../../../messages/snapshots";
import type { Language } from "../../../messages/wording";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";

interface RestoreChangesProps {
  readonly preview: RestorePreview;
  readonly language: Language;
}

/** All that bringing a copy back would change, in groups that say how much they hold. */
export function RestoreChanges({ preview, language }: RestoreChangesProps): ReactElement {
  const styles = useScreenStyles();
  const words = snapshotsMessages[language];
  const { tables, settings } = preview;
  return (
    <div className={styles.stack}>
      {tables.map((table) => (
        <TableChanges key={table.table} shown={table} language={language} />
      ))}
      <Group
        label={words.settings(wordCount(settings.length, language))}
        items={settings}
        draw={(change) => <Change change={change} language={language} />}
      />
    </div>
  );
}

interface TableChangesProps {
  readonly shown: ShownTable;
  readonly language: Language;
}

function TableChanges({ shown, language }: TableChangesProps): ReactElement {
  const words = snapshotsMessages[language];
  const { changed, returning, leaving } = shown;
  const table = words.tables[shown.table];
  const name = (row: ShownRow) => <RowName row={row} language={language} />;
  return (
    <>
      <Group
        label={words.changedRows(table, wordCount(changed.length, language))}
        items={changed}
        draw={(row) => (
          <>
            {name(row)}
            {row.changes.map((change) => (
              <Change key={change.label} change={change} language={language} />
            ))}
          </>
        )}
      />
      <Group
        label={words.returning(table, wordCount(returning.length, language))}
        items={returning}
        draw={name}
      />
      <Group
        label={words.leaving(table, wordCount(leaving.length, language))}
        items={leaving}
        draw={name}
      />
    </>
  );
}

interface GroupProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly draw: (item: T) => ReactElement;
}

function Group<T>({ label, items, draw }: GroupProps<T>): ReactElement | null {
  const styles = useScreenStyles();
  return items.length === 0 ? null : (
    <div className={styles.part}>
      <Body1Strong>{label}</Body1Strong>
      <LongList label={label} items={items} keyOf={(_, index) => index}>
        {draw}
      </LongList>
    </div>
  );
}

interface RowNameProps {
  readonly row: ShownRow;
  readonly language: Language;
}

function RowName({ row, language }: RowNameProps): ReactElement {
  const { number, text } = row;
  const words = snapshotsMessages[language];
  return <Body1>{number === "" ? text || words.blank : words.numbered(number, text)}</Body1>;
}

interface ChangeProps {
  readonly change: ShownChange;
  readonly language: Language;
}

function Change({ change, language }: ChangeProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = snapshotsMessages[language];
  const shown = (text: string): string => (text === "" ? words.blank : text);
  const { label, before, after } = change;
  return (
    <Caption1 block className={quiet}>
      {words.cell(label, shown(before), shown(after))}
    </Caption1>
  );
}
