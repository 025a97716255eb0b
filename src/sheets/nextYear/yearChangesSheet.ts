import { nextYearSheet as texts } from "../../messages/nextYear/nextYearSheet";
import { wordCause, wordPlace, wordYears } from "../../messages/nextYear/yearChangeWords";
import type { YearChange } from "../../plan/rollOver/rollOver";
import { isDoubtful, type YearStep } from "../../plan/rollOver/yearMention";
import type { CellContent } from "../blueprint";
import type { FileSheet } from "../fileBlueprint";
import { rowHeight, wrapText } from "../metrics";
import { WORKING_PAGE } from "../pages";
import { BODY, COLORS, GUIDANCE, HEADER, SHEET_TITLE, TEXT_FORMAT, area } from "../styles";

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
/** Points. */
const WIDTHS = [33, 126, 45, 204, 204, 84, 144, 54];
const FONT = { face: "regular", size: 11 } as const;

/**
 * The sheet `Thay đổi năm`: every text of the next plan in which a year stands, before and after, and why.
 * @param numbers the next plan's STT of tasks, by their id
 */
export function yearChangesSheet(
  changes: readonly YearChange[],
  step: YearStep,
  numbers: ReadonlyMap<string, string>
): FileSheet {
  const rows = changes.map((change, index) => rowOf(change, index + 1, numbers));
  const count = Math.max(rows.length, 1);
  return {
    role: "yearChanges",
    name: texts.sheet,
    cells: [
      { row: 1, column: 1, content: [[texts.title(step.from, step.to)], [texts.guidance]] },
      { row: HEADER_ROW, column: 1, content: [[...texts.headers], ...rows] },
    ],
    tables: [],
    filter: area(HEADER_ROW, 1, count + 1, WIDTHS.length),
    layout: {
      columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
      rowHeights: [
        { row: 1, height: 24 },
        { row: 2, height: 18 },
        { row: HEADER_ROW, height: 24 },
        ...rows.map((row, index) => ({ row: FIRST_ROW + index, height: heightOf(row) })),
      ],
      formats: [
        { area: area(1, 1, 1, 1), format: SHEET_TITLE },
        { area: area(2, 1, 1, 1), format: GUIDANCE },
        { area: area(HEADER_ROW, 1, 1, WIDTHS.length), format: HEADER },
        {
          area: area(FIRST_ROW, 1, count, WIDTHS.length),
          format: { ...BODY, numberFormat: TEXT_FORMAT },
        },
        { area: area(FIRST_ROW, 1, count, 1), format: { numberFormat: "0", horizontal: "Center" } },
        { area: area(FIRST_ROW, 3, count, 1), format: { horizontal: "Center" } },
        ...changes.flatMap(({ mentions }, index) =>
          mentions.some(isDoubtful)
            ? [
                {
                  area: area(FIRST_ROW + index, WIDTHS.length, 1, 1),
                  format: { bold: true, fill: COLORS.inputFill },
                },
              ]
            : []
        ),
      ],
      merges: [],
      validations: [],
      frozen: { rows: HEADER_ROW, columns: 2 },
      gridlines: false,
      tabColor: "#BF8F00",
      page: { ...WORKING_PAGE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    },
  };
}

function rowOf(
  change: YearChange,
  order: number,
  numbers: ReadonlyMap<string, string>
): readonly CellContent[] {
  const { place, before, after, mentions } = change;
  return [
    order,
    wordPlace(place),
    place.kind === "task" ? (numbers.get(place.taskId) ?? null) : null,
    before,
    after,
    wordYears(change).join("\n") || null,
    wordCause(change).join("\n"),
    mentions.some(isDoubtful) ? texts.check : null,
  ];
}

function heightOf(row: readonly CellContent[]): number {
  const lines = row.map((cell, index) => wrapText(String(cell ?? ""), FONT, WIDTHS[index]!).length);
  return rowHeight(Math.max(...lines), FONT.size);
}
