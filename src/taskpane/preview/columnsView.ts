import { chosenRoles, type Choices } from "../../intake/choices";
import type { ColumnRole, SourceMap } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";
import { columnLetters } from "../../notation/columnLetters";

/** A source column as the user may name it. */
export interface ColumnView {
  readonly label: string;
  readonly header: string;
  /** 1-based. */
  readonly column: number;
  readonly role: ColumnRole;
}

/** The columns of one sheet. */
export interface SheetColumns {
  readonly sheet: string;
  readonly columns: readonly ColumnView[];
}

/** Every column of the sheets that were read, with what the user chose for it since. */
export function columnsView(
  sources: readonly Pick<SourceMap, "sheet" | "columns">[],
  choices: Choices,
  language: Language
): readonly SheetColumns[] {
  return sources.map(({ sheet, columns }) => {
    const chosen = chosenRoles(choices, columns);
    return {
      sheet,
      columns: columns.map(({ header, column, role }) => ({
        label: columnLabel(header, column, language),
        header,
        column,
        role: chosen.get(column) ?? role,
      })),
    };
  });
}

function columnLabel(header: string, column: number, language: Language): string {
  const words = previewMessages[language];
  const letters = columnLetters(column);
  return header === "" ? words.namelessColumn(letters) : words.columnOf(letters, header);
}
