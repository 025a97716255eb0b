import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { addArea, moveArea, nextNewRow, typeArea } from "../../actions/settings/draftEdits";
import { nameField } from "../../actions/settings/draftProblems";
import { settingsMessages } from "../../messages/settings";
import { useListStyles } from "../lists/listStyles";
import { useScreenStyles } from "../screenStyles";
import type { FieldsProps } from "./fieldsProps";
import { RemovedEntries, RemoveEntry } from "./RemoveEntry";
import { TextField } from "./TextField";

/** The areas in the plan's order. */
export function AreaList(props: FieldsProps): ReactElement {
  const { draft, loaded, edit, readOnly, problems, language } = props;
  const styles = useScreenStyles();
  const lists = useListStyles();
  const words = settingsMessages[language];
  const { areas } = draft;
  return (
    <>
      <RemovedEntries {...props} list="areas" />
      <ol className={lists.list}>
        {areas.map(({ row, cells }, index) => {
          const tasks = loaded.areaTasks.get(row) ?? [];
          const name = cells.name.trim() || words.unnamed;
          return (
            <li className={lists.item} key={row}>
              <TextField
                label={words.areaCells.name}
                value={cells.name}
                problem={problems.get(nameField("areas", row))}
                isAskedFor={row < 0 && cells.name === ""}
                readOnly={readOnly}
                onType={(text) => edit(typeArea(row, "name", text))}
                language={language}
              />
              <TextField
                label={words.areaCells.numeral}
                value={cells.numeral}
                readOnly={readOnly}
                onType={(text) => edit(typeArea(row, "numeral", text))}
                language={language}
              />
              <Caption1 className={styles.quiet}>
                {tasks.length > 0 ? words.usedBy(tasks.length) : words.unused}
              </Caption1>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={words.upOf(name)}
                  disabledFocusable={readOnly || index === 0}
                  onClick={() => edit(moveArea(row, -1))}
                >
                  {words.up}
                </Button>
                <Button
                  size="small"
                  aria-label={words.downOf(name)}
                  disabledFocusable={readOnly || index === areas.length - 1}
                  onClick={() => edit(moveArea(row, 1))}
                >
                  {words.down}
                </Button>
                <RemoveEntry {...props} list="areas" row={row} name={name} tasks={tasks} />
              </div>
            </li>
          );
        })}
      </ol>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={readOnly}
          onClick={() => edit(addArea(nextNewRow(draft, "areas")))}
        >
          {words.addArea}
        </Button>
      </div>
    </>
  );
}
