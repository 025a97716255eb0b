import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { removeEntry, restoreEntry } from "../../actions/settings/draftEdits";
import type { SettingsListId } from "../../actions/settings/draftProblems";
import { settingsMessages } from "../../messages/settings";
import { useListStyles } from "../lists/listStyles";
import { useScreenStyles } from "../screenStyles";
import type { FieldsProps } from "./fieldsProps";

/** So many STT are enough to find the tasks by. */
const MOST_NUMBERS = 10;

interface RemoveEntryProps extends Pick<FieldsProps, "edit" | "readOnly" | "language"> {
  readonly list: SettingsListId;
  readonly row: number;
  readonly name: string;
  /** The STT of the tasks that use the name. */
  readonly tasks: readonly string[];
}

/** Takes an entry out of a list, or says which tasks use it. */
export function RemoveEntry(props: RemoveEntryProps): ReactElement {
  const { list, row, name, tasks, edit, readOnly, language } = props;
  const { quiet } = useScreenStyles();
  const words = settingsMessages[language];
  if (tasks.length > 0) {
    const numbers = tasks.slice(0, MOST_NUMBERS).join(", ");
    const shown = tasks.length > MOST_NUMBERS ? `${numbers}…` : numbers;
    return <Caption1 className={quiet}>{words.inUse(shown)}</Caption1>;
  }
  return (
    <Button
      size="small"
      disabledFocusable={readOnly}
      aria-label={words.removeOf(name)}
      onClick={() => edit(removeEntry(list, row))}
    >
      {words.remove}
    </Button>
  );
}

type RemovedEntriesProps = Pick<
  FieldsProps,
  "loaded" | "draft" | "edit" | "readOnly" | "language"
> &
  Pick<RemoveEntryProps, "list">;

/** The entries that go when the draft is saved, each with the way back. */
export function RemovedEntries(props: RemovedEntriesProps): ReactElement | null {
  const { list, loaded, draft, edit, readOnly, language } = props;
  const styles = useScreenStyles();
  const lists = useListStyles();
  const words = settingsMessages[language];
  const present = new Set(draft[list].map(({ row }) => row));
  const removed = [...loaded.content[list]].filter(({ row }) => !present.has(row));
  return removed.length === 0 ? null : (
    <ul className={lists.list}>
      {removed.map(({ row, cells }) => (
        <li className={lists.item} key={row}>
          <Caption1>{words.removed(cells.name)}</Caption1>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={readOnly}
              aria-label={words.restoreOf(cells.name)}
              onClick={() => edit(restoreEntry(list, row, loaded.content))}
            >
              {words.restore}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
