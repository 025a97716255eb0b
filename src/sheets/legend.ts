import { sheetTexts } from "../messages/sheets";
import type { AreaFormat, CellBlock, NameBlueprint } from "./blueprint";
import { HIGHLIGHT_GROUPS, type HighlightGroup, type Palette } from "./palette";
import { TRACKING_COLUMNS } from "../tables/trackingColumns";
import { BODY, COLORS, FONT_NAME, GUIDANCE, HEADER, area } from "./styles";
import { TABLE_LETTERS } from "./trackingTable";

/** The cells of `Thiết lập` whose colours are those of the rows of `PhuLuc`, by their defined names. */
export const LEGEND_NAMES: Readonly<Record<HighlightGroup, string>> = {
  overdue: "MauQuaHan",
  dueSoon: "MauSapDenHan",
  done: "MauHoanThanh",
  doneLate: "MauHoanThanhMuon",
  stopped: "MauDung",
};

/** The name of the first cell of the legend above `PhuLuc`. */
export const TRACKING_LEGEND_NAME = "ChuGiaiMau";

/** Whether a defined name belongs to one of the legends. */
export function isLegendName(name: string): boolean {
  return name === TRACKING_LEGEND_NAME || Object.values(LEGEND_NAMES).includes(name);
}

/** A legend as it is drawn on a sheet that has none. */
export interface Legend {
  readonly cells: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
  readonly names: readonly NameBlueprint[];
}

/** Points: a cell of the legend may need two lines. */
export const LEGEND_HEIGHT = 25.5;

/** Beside the settings cells: there users choose the colours. */
const PLACE = { row: 4, column: 5 };

/** The legend of `Thiết lập`: each group's name, and beside it the cell that carries its colours. */
export function settingsLegend(palette: Palette): Legend {
  const { legend } = sheetTexts.vi;
  const { row, column } = PLACE;
  const first = row + 1;
  const count = HIGHLIGHT_GROUPS.length;
  const rows = HIGHLIGHT_GROUPS.map((group) => [legend.groups[group], legend.sample]);
  return {
    cells: [
      { row, column, content: [[legend.group, legend.colors], ...rows] },
      { row: first + count, column, content: [[legend.guidance]] },
    ],
    formats: [
      { area: area(row, column, 1, 2), format: HEADER },
      { area: area(first, column, count, 2), format: { ...BODY, vertical: "Center" } },
      ...HIGHLIGHT_GROUPS.map((group, index) => ({
        area: area(first + index, column + 1, 1, 1),
        format: { ...colorsOf(palette, group), horizontal: "Center" as const },
      })),
      { area: area(first + count, column, 1, 1), format: GUIDANCE },
    ],
    names: HIGHLIGHT_GROUPS.map((group, index) => ({
      name: LEGEND_NAMES[group],
      target: { kind: "cell", role: "settings", row: first + index, column: column + 1 },
      comment: legend.groups[group],
    })),
  };
}

/** The columns of `PhuLuc` over which the legend stands, by group: they are always shown, and two lines hold each group's words. */
const LEGEND_COLUMNS = (["lead", "due", "doneOn", "status", "progress"] as const).map((id) =>
  TRACKING_COLUMNS.findIndex((column) => column.id === id)
);

/** How far each group's cell of the legend above `PhuLuc` stands to the right of the first one. */
export const LEGEND_OFFSETS: Readonly<Record<HighlightGroup, number>> = Object.fromEntries(
  HIGHLIGHT_GROUPS.map((group, index) => [group, LEGEND_COLUMNS[index]! - LEGEND_COLUMNS[0]!])
) as Record<HighlightGroup, number>;

/** The legend above `PhuLuc`, words in a cell of each colour, from row and column on. */
export function trackingLegend(
  palette: Palette,
  row: number,
  column = LEGEND_COLUMNS[0]! + 1
): Legend {
  const { legend } = sheetTexts.vi;
  return {
    cells: HIGHLIGHT_GROUPS.map((group) => ({
      row,
      column: column + LEGEND_OFFSETS[group],
      content: [[legend.groups[group]]],
    })),
    formats: HIGHLIGHT_GROUPS.map((group) => ({
      area: area(row, column + LEGEND_OFFSETS[group], 1, 1),
      format: {
        fontName: FONT_NAME,
        fontSize: TABLE_LETTERS,
        horizontal: "Center" as const,
        vertical: "Center" as const,
        wrap: true,
        borders: "all" as const,
        borderColor: COLORS.line,
        ...colorsOf(palette, group),
      },
    })),
    names: [
      {
        name: TRACKING_LEGEND_NAME,
        target: { kind: "cell", role: "tracking", row, column },
        comment: legend.colors,
      },
    ],
  };
}

function colorsOf(palette: Palette, group: HighlightGroup) {
  const { fill, letters } = palette[group];
  return { fill, fontColor: letters };
}
