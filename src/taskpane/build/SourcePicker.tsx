import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SourceList } from "../../actions/listSources";
import type { SourcePlace } from "../../commands/previewSession";
import { buildMessages } from "../../messages/build";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";
import { likeliestSheet, sourcesOffered, type SourceKind } from "./source";

interface SourcePickerProps {
  readonly sources: SourceList | null;
  readonly language: Language;
  /** What stands below the places of the workbook, such as the button that reads them. */
  readonly placeAction: (place: SourcePlace) => ReactElement;
  /** What takes a file or a paste. */
  readonly handOver: (kind: "file" | "clipboard") => ReactElement;
}

/** Asks where the list comes from; below the answer stands what it needs. */
export function SourcePicker(props: SourcePickerProps): ReactElement {
  const { sources, language, placeAction, handOver } = props;
  const styles = useScreenStyles();
  const words = buildMessages[language];
  const offered = sourcesOffered(sources);
  const [wanted, setWanted] = useState<SourceKind | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const kind = wanted !== null && offered.includes(wanted) ? wanted : offered[0]!;
  const sheetName = sources === null ? "" : likeliestSheet(sources, sheet);
  return (
    <div className={styles.part}>
      <Field label={words.where}>
        <RadioGroup value={kind} onChange={(_, { value }) => setWanted(value as SourceKind)}>
          {offered.map((each) => (
            <Radio key={each} value={each} label={labelOf(each, sources, language)} />
          ))}
        </RadioGroup>
      </Field>
      {kind === "sheet" && (
        <Field label={words.whichSheet}>
          <Select
            className={styles.wide}
            value={sheetName}
            onChange={(_, { value }) => setSheet(value)}
          >
            {sources?.sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name === sources.activeSheet ? words.openNow(name) : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === "file" || kind === "clipboard"
        ? handOver(kind)
        : placeAction(kind === "sheet" ? { kind, name: sheetName } : { kind })}
    </div>
  );
}

function labelOf(kind: SourceKind, sources: SourceList | null, language: Language): string {
  const words = buildMessages[language];
  switch (kind) {
    case "remembered":
      return words.remembered[sources?.remembered ?? "sheets"];
    case "anySheet":
      return words.anySheet;
    case "sheet":
      return words.oneSheet;
    case "selection":
      return sources === null || sources.selectionCells < 2
        ? words.selection
        : words.selectionAt(sources.selection);
    case "file":
      return words.file;
    case "clipboard":
      return words.clipboard;
  }
}
