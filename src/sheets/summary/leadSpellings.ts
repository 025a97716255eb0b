import { sheetTexts } from "../../messages/sheets";
import { directoryNames } from "../../plan/agencies/directoryNames";
import type { Agency } from "../../plan/plan";
import { SUMMARY_COLUMNS } from "../../plan/summaryColumns";
import type { AreaFormat, CellBlock, NameBlueprint, SheetArea } from "../blueprint";
import { cellText } from "../cellText";
import { area, BODY, SHOW_NOTHING } from "../styles";
import type { TrackedTask } from "../tracking";
import { SHEET_COLUMNS } from "./columns";

/** The name of the list by which `PhuLuc` tells whom the words of its lead agency mean. */
export const LEAD_SPELLINGS = "CachVietCoQuan";

/** Beyond the page and the block of CCHC.TONGHOP. */
const PLACE = { row: 6, column: SHEET_COLUMNS.length + SUMMARY_COLUMNS.length + 3 };

/** Words of the lead column, and the directory's name of whom they mean. */
export type LeadSpelling = readonly [spelling: string, name: string];

/**
 * An issued plan's table keeps the words of the document: those that the directory knows under another name. Excel does not
 * tell capitals apart.
 */
export function leadSpellings(
  agencies: readonly Agency[],
  tracked: readonly TrackedTask[]
): readonly LeadSpelling[] {
  const nameOf = directoryNames(agencies);
  const listed = new Set(agencies.map(({ name }) => name));
  const spellings = new Map<string, LeadSpelling>();
  for (const { cells } of tracked) {
    const spelling = cellText(cells.lead);
    const [key, name] = [spelling.toLowerCase(), nameOf(spelling)];
    if (listed.has(name) && key !== name.toLowerCase() && !spellings.has(key)) {
      spellings.set(key, [spelling, name]);
    }
  }
  return [...spellings.values()];
}

/** The list in its cells, which show nothing. */
export function leadSpellingCells(spellings: readonly LeadSpelling[]): {
  readonly cells: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
} {
  const { row, column, rows } = listArea(spellings);
  const hidden = { ...BODY, borders: "none", wrap: false, numberFormat: SHOW_NOTHING } as const;
  return {
    cells: spellings.length === 0 ? [] : [{ row, column, content: spellings }],
    formats: [{ area: area(row, column, rows, 2), format: hidden }],
  };
}

/** The name of the list. */
export function leadSpellingName(spellings: readonly LeadSpelling[]): NameBlueprint {
  return {
    name: LEAD_SPELLINGS,
    target: { kind: "area", role: "summary", area: listArea(spellings) },
    comment: sheetTexts.vi.summary.spellings,
  };
}

/** A name needs a cell, though no spelling is listed. */
function listArea({ length }: readonly LeadSpelling[]): SheetArea {
  return area(PLACE.row, PLACE.column, Math.max(1, length), 2);
}
