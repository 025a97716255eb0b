import { areaAddress, parseReference, type SheetReference } from "../sheets/address";
import type { SheetRole } from "../tables/sheetRoles";
import { LEGEND_NAMES, LEGEND_OFFSETS, TRACKING_LEGEND_NAME } from "../sheets/legend";
import {
  HIGHLIGHT_GROUPS,
  legiblePalette,
  type ChosenPalette,
  type GroupColors,
  type HighlightGroup,
} from "../sheets/palette";
import type { WorkbookState } from "./state";

/** The legends of `Thiết lập` and of the sheet with `PhuLuc`, as they stand. */
export interface PresentLegends {
  readonly chosen: ChosenPalette;
  readonly settings: "there" | "missing";
  /** `stale`: in other colours than those that are chosen. */
  readonly tracking: "right" | "stale" | "missing";
  /** The first cell of the legend above `PhuLuc`; null where it is missing. */
  readonly trackingPlace: SheetReference | null;
}

/**
 * Queues asking for the colours that users chose in the legend of `Thiết lập`; known after the next request. A workbook of
 * an earlier version has no legend, and the add-in's colours.
 */
export function askPalette(
  context: Excel.RequestContext,
  state: WorkbookState
): () => ChosenPalette {
  const asked = HIGHLIGHT_GROUPS.flatMap((group) => {
    const place = placeOf(LEGEND_NAMES[group], "settings", state);
    return place ? [{ group, colors: askColors(context, place, 0) }] : [];
  });
  return () => {
    const chosen: Partial<Record<HighlightGroup, GroupColors>> = {};
    for (const { group, colors } of asked) {
      const found = colors();
      if (found) {
        chosen[group] = found;
      }
    }
    return legiblePalette(chosen);
  };
}

/** Queues asking for both legends; known after the next request. */
export function askLegends(
  context: Excel.RequestContext,
  state: WorkbookState
): () => PresentLegends {
  const palette = askPalette(context, state);
  const place = placeOf(TRACKING_LEGEND_NAME, "tracking", state);
  const shown = place
    ? HIGHLIGHT_GROUPS.map((group) => ({
        group,
        colors: askColors(context, place, LEGEND_OFFSETS[group]),
      }))
    : null;
  const isMissing = isSettingsLegendMissing(state);
  return () => {
    const chosen = palette();
    const isRight = shown?.every(({ group, colors }) => isSame(colors(), chosen.palette[group]));
    return {
      chosen,
      settings: isMissing ? "missing" : "there",
      tracking: isRight === undefined ? "missing" : isRight ? "right" : "stale",
      trackingPlace: place,
    };
  };
}

/** Whether a legend is missing, as in workbooks of earlier versions. */
export function lacksLegend(state: WorkbookState): boolean {
  return (
    isSettingsLegendMissing(state) || placeOf(TRACKING_LEGEND_NAME, "tracking", state) === null
  );
}

function isSettingsLegendMissing(state: WorkbookState): boolean {
  return HIGHLIGHT_GROUPS.some((group) => placeOf(LEGEND_NAMES[group], "settings", state) === null);
}

/** The cell of a legend's name; null where the workbook has no such name, or it leads to a sheet that is not the legend's. */
function placeOf(
  name: string,
  role: SheetRole,
  { names, own }: WorkbookState
): SheetReference | null {
  const place = parseReference(names.get(name.toLowerCase()) ?? "");
  return place && own.get(role) === place.sheet ? place : null;
}

function askColors(
  context: Excel.RequestContext,
  { sheet, area }: SheetReference,
  offset: number
): () => GroupColors | null {
  const cell = { row: area.row, column: area.column + offset, rows: 1, columns: 1 };
  const { format } = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(cell));
  const fill = format.fill.load("color");
  const font = format.font.load("color");
  return () => (isColor(fill.color) && isColor(font.color) ? colorsOf(fill, font) : null);
}

/** Letters of several colours in one cell have none to go by. */
function isColor(color: string | null): boolean {
  return /^#[0-9a-f]{6}$/i.test(color ?? "");
}

function colorsOf(fill: Excel.RangeFill, font: Excel.RangeFont): GroupColors {
  return { fill: fill.color.toUpperCase(), letters: font.color.toUpperCase() };
}

function isSame(one: GroupColors | null, other: GroupColors): boolean {
  return one?.fill === other.fill.toUpperCase() && one.letters === other.letters.toUpperCase();
}
