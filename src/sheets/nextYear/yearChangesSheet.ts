import { nextYearSheet as texts } from "../../messages/nextYear/nextYearSheet";
import { wordCause, wordPlace, wordYears } from "../../messages/nextYear/yearChangeWords";
import type { YearChange } from "../../plan/rollOver/rollOver";
import { isDoubtful, type YearStep } from "../../plan/rollOver/yearMention";
import type { AreaFormat, CellContent } from "../blueprint";
import type { FileSheet } from "../fileBlueprint";
import { textsHeight } from "../metrics";
import { BODY, COLORS, HEADER, TEXT_FORMAT, area } from "../styles";
import { workingLayout, workingLines } from "../workingSheet";

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
  const heading = { lines: [texts.title(step.from, step.to), texts.guidance] };
  const layout = workingLayout({
    ...heading,
    headerRow: HEADER_ROW,
    headerHeight: 24,
    frozenColumns: 2,
    tabColor: "#BF8F00",
  });
  return {
    role: "yearChanges",
    name: texts.sheet,
    cells: [
      workingLines(heading),
      { row: HEADER_ROW, column: 1, content: [[...texts.headers], ...rows] },
    ],
    tables: [],
    filter: area(HEADER_ROW, 1, Math.max(rows.length, 1) + 1, WIDTHS.length),
    layout: {
      ...layout,
      columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
      rowHeights: [
        ...layout.rowHeights,
        ...rows.map((row, index) => ({ row: FIRST_ROW + index, height: heightOf(row) })),
      ],
      formats: [...layout.formats, ...listFormats(changes)],
    },
  };
}

function listFormats(changes: readonly YearChange[]): readonly AreaFormat[] {
  const count = Math.max(changes.length, 1);
  const column = (first: number, columns = 1) => area(FIRST_ROW, first, count, columns);
  return [
    { area: area(HEADER_ROW, 1, 1, WIDTHS.length), format: HEADER },
    { area: column(1, WIDTHS.length), format: { ...BODY, numberFormat: TEXT_FORMAT } },
    { area: column(1), format: { numberFormat: "0", horizontal: "Center" } },
    { area: column(3), format: { horizontal: "Center" } },
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
  ];
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
  return textsHeight(
    row.map((cell) => String(cell ?? "")),
    WIDTHS,
    FONT
  );
}
