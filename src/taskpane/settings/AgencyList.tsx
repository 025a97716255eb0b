import { Body1, Body1Strong, Button, Caption1, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { addAgency, isFoundBy, nextNewRow } from "../../actions/settings/draftEdits";
import { nameField } from "../../actions/settings/draftProblems";
import type { AgencyEntry } from "../../actions/settings/settingsDraft";
import { settingsMessages } from "../../messages/settings";
import { LongList } from "../lists/LongList";
import { useScreenStyles } from "../screenStyles";
import { AgencyFields } from "./AgencyFields";
import type { FieldsProps } from "./fieldsProps";
import { RemovedEntries, RemoveEntry } from "./RemoveEntry";

/** The directory of agencies: looked through by name, each agency opened for editing. */
export function AgencyList(props: FieldsProps): ReactElement {
  const { draft, edit, readOnly, problems, language } = props;
  const styles = useScreenStyles();
  const words = settingsMessages[language];
  const [sought, setSought] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const wrong = draft.agencies
    .map(({ row }) => row)
    .filter((row) => problems.has(nameField("agencies", row)) && !refused.has(row));
  // An entry that was refused stays in its place and open while it is put right, letter by letter.
  if (wrong.length > 0) {
    setRefused(new Set([...refused, ...wrong]));
    setOpened(new Set([...opened, ...wrong]));
  }
  const isOpen = ({ row }: AgencyEntry): boolean => row < 0 || opened.has(row);
  const toggle = (row: number): void => {
    const rows = new Set(opened);
    if (!rows.delete(row)) {
      rows.add(row);
    }
    setOpened(rows);
  };
  // What is being edited stays in sight, whatever its name has become.
  const found = draft.agencies.filter((entry) => isOpen(entry) || isFoundBy(sought, entry));
  // Refused ones first, then new ones, so that they stand by the button that made them.
  const rank = ({ row }: AgencyEntry): number => (refused.has(row) ? 0 : row < 0 ? 1 : 2);
  const shown = [...found].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <Field label={words.findAgency}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={readOnly}
          onClick={() => edit(addAgency(nextNewRow(draft, "agencies")))}
        >
          {words.addAgency}
        </Button>
      </div>
      <RemovedEntries {...props} list="agencies" />
      {shown.length === 0 && <Body1 role="status">{words.noneFound}</Body1>}
      <LongList label={words.agencies(shown.length)} items={shown} keyOf={({ row }) => row}>
        {(entry) => (
          <AgencyItem
            {...props}
            entry={entry}
            isOpen={isOpen(entry)}
            onToggle={() => toggle(entry.row)}
          />
        )}
      </LongList>
    </>
  );
}

interface AgencyItemProps extends FieldsProps {
  readonly entry: AgencyEntry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function AgencyItem({ entry, isOpen, onToggle, ...props }: AgencyItemProps): ReactElement {
  const { loaded, language } = props;
  const styles = useScreenStyles();
  const words = settingsMessages[language];
  const { row, cells } = entry;
  const tasks = loaded.agencyTasks.get(row) ?? [];
  const name = cells.name.trim() || words.unnamed;
  const usage = tasks.length > 0 ? words.usedBy(tasks.length) : words.unused;
  return (
    <>
      <Body1Strong>{name}</Body1Strong>
      <Caption1 className={styles.quiet}>
        {[cells.shortName, usage].filter(Boolean).join(" · ")}
      </Caption1>
      {row >= 0 && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={words.editOf(name)}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            {words.edit}
          </Button>
        </div>
      )}
      {isOpen && (
        <>
          <AgencyFields {...props} entry={entry} />
          <div className={styles.buttons}>
            <RemoveEntry {...props} list="agencies" row={row} name={name} tasks={tasks} />
          </div>
        </>
      )}
    </>
  );
}
