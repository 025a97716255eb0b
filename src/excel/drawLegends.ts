import { rowsAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import { LEGEND_HEIGHT, settingsLegend, trackingLegend, type Legend } from "../sheets/legend";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import { storedValue } from "./cells";
import { drawBlock } from "./draw/blocks";
import { drawFormats, FORMAT_BYTES } from "./draw/format";
import { askLegends, lacksLegend, type PresentLegends } from "./legends";
import { drawNames, nameEntries } from "./names";
import { RequestBudget } from "./payload";
import { readRegions } from "./regions";
import type { WorkbookState } from "./state";

/** A legend to be put on a sheet. */
export interface LegendToDraw {
  readonly sheet: string;
  readonly legend: Legend;
  /** Only the colours of one that is there. */
  readonly what: "whole" | "colors";
  /** The row that is to be high enough; null where heights stay. */
  readonly row: number | null;
}

/**
 * Finds which legends are to be drawn, in one request at most: those that a workbook of an earlier version lacks and has
 * room for, and the one above `PhuLuc` where its colours are not the chosen ones. Protected sheets stay as they are.
 */
export async function planLegends(
  context: Excel.RequestContext,
  state: WorkbookState,
  legends: PresentLegends
): Promise<readonly LegendToDraw[]> {
  const wanted = wantedLegends(state, legends).filter(
    ({ sheet }) => !state.sheets.some(({ name, isProtected }) => isProtected && name === sheet)
  );
  const regions = wanted.map(({ sheet, legend }) => ({
    sheet,
    area: areaOf(legend),
    wanted: "values" as const,
    bytesPerCell: 40,
  }));
  const data = await readRegions(context, regions);
  return wanted.filter(
    ({ what, legend }, index) => what === "colors" || hasRoom(legend, data[index]!.values)
  );
}

function wantedLegends(
  state: WorkbookState,
  { settings, tracking, trackingPlace, chosen }: PresentLegends
): readonly LegendToDraw[] {
  const wanted: LegendToDraw[] = [];
  const settingsName = state.own.get("settings");
  if (settings === "missing" && settingsName !== undefined) {
    const legend = settingsLegend(chosen.palette);
    wanted.push({ sheet: settingsName, legend, what: "whole", row: null });
  }
  const table = state.tables.get(TRACKING_TABLE.toLowerCase());
  if (tracking === "stale" && trackingPlace) {
    const { row, column } = trackingPlace.area;
    const legend = trackingLegend(chosen.palette, row, column);
    wanted.push({ sheet: trackingPlace.sheet, legend, what: "colors", row: null });
  } else if (tracking === "missing" && table && table.area.row > 1) {
    const row = table.area.row - 1;
    wanted.push({
      sheet: table.sheet,
      legend: trackingLegend(chosen.palette, row),
      what: "whole",
      row,
    });
  }
  return wanted;
}

/** The rectangle around all cells of a legend. */
function areaOf({ cells }: Legend): SheetArea {
  const { row, column } = cells[0]!;
  const last = cells.at(-1)!;
  const end = Math.max(...cells.map((block) => block.column + block.content[0]!.length));
  return { row, column, rows: last.row + last.content.length - row, columns: end - column };
}

/** A legend takes no cell in which something else stands. */
function hasRoom(legend: Legend, values: readonly (readonly unknown[])[]): boolean {
  const { row, column } = areaOf(legend);
  const own = new Map<string, unknown>();
  for (const block of legend.cells) {
    block.content.forEach((line, r) =>
      line.forEach((content, c) =>
        own.set(`${block.row + r},${block.column + c}`, storedValue(content))
      )
    );
  }
  return values.every((line, r) =>
    line.every((value, c) => {
      const key = `${row + r},${column + c}`;
      return value === "" || !own.has(key) || value === own.get(key);
    })
  );
}

/** Puts the legends into a workbook of an earlier version; in others nothing is asked nor written. */
export async function completeLegends(
  context: Excel.RequestContext,
  state: WorkbookState
): Promise<void> {
  const isBuilt = state.own.has("tracking") && state.own.has("settings");
  if (!isBuilt || !lacksLegend(state)) {
    return;
  }
  const legends = askLegends(context, state);
  await context.sync();
  const budget = new RequestBudget(context);
  await drawLegends(context, state, await planLegends(context, state, legends()), budget);
  await budget.send();
}

/** Queues the legends. They hold nothing that anybody typed, so they need no way back: a second drawing completes half of one. */
export async function drawLegends(
  context: Excel.RequestContext,
  state: WorkbookState,
  legends: readonly LegendToDraw[],
  budget: RequestBudget
): Promise<void> {
  for (const { sheet: name, legend, what, row } of legends) {
    const sheet = context.workbook.worksheets.getItem(name);
    await budget.reserve(legend.formats.length * FORMAT_BYTES);
    drawFormats(sheet, legend.formats);
    if (row !== null) {
      sheet.getRange(rowsAddress(row, row)).format.rowHeight = LEGEND_HEIGHT;
    }
    if (what === "whole") {
      for (const block of legend.cells) {
        await drawBlock(sheet, block, budget, "now");
      }
      drawNames(context, nameEntries({ sheets: [], names: legend.names }, state.own), state.names);
    }
  }
}
