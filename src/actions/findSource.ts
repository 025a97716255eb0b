import type { Memory } from "../excel/memory";
import { ExcelProblem } from "../excel/problem";
import { gridRegion, isReadable } from "../excel/readGrid";
import type { SettledWorkbook } from "../excel/recover";
import type { Region } from "../excel/regions";
import { readSelection } from "../excel/selection";
import { rememberedSourceArea } from "../excel/sourceArea";
import type { Grid } from "../intake/grid";
import type { SourceProblem } from "../intake/reading";
import type { SheetReference } from "../sheets/address";
import { oneLine } from "../text/unicode";
import type { SourceRequest } from "./readSource";

/** Where the list is to be read. */
export type Source =
  | { readonly kind: "outside"; readonly grids: readonly Grid[] }
  | { readonly kind: "sheets"; readonly regions: readonly Region[] }
  /** `place` is what is remembered; `region` what of it holds anything. */
  | { readonly kind: "selection"; readonly place: SheetReference; readonly region: Region }
  | { readonly kind: "problem"; readonly problem: SourceProblem };

/**
 * What a request asks to read; where it does not say, what the last build read: a list from outside the workbook, the
 * selected cells, else every visible sheet.
 * @throws ExcelProblem `tooLarge` where what is asked for is larger than a list can be
 */
export async function findSource(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  request: SourceRequest,
  memory: Memory
): Promise<Source> {
  if (request.grids) {
    return { kind: "outside", grids: request.grids };
  }
  if (request.selection === true) {
    return selectedNow(context, settled);
  }
  if (request.selection) {
    return inSelection(request.selection, settled);
  }
  if (request.fromSheets || request.sheet !== undefined) {
    return onSheets(settled, request.sheet);
  }
  if (memory.outside) {
    return { kind: "outside", grids: memory.outside };
  }
  return memory.selection ? selectedBefore(settled) : onSheets(settled, undefined);
}

async function selectedNow(
  context: Excel.RequestContext,
  settled: SettledWorkbook
): Promise<Source> {
  const selection = await readSelection(context);
  switch (selection.kind) {
    case "cells":
      return inSelection(selection.list, settled);
    case "several":
      return problem({ kind: "selectionSeveral" });
    case "object":
      return problem({ kind: "selectionObject" });
  }
}

function selectedBefore(settled: SettledWorkbook): Source {
  const place = rememberedSourceArea(settled.state);
  return place ? inSelection(place, settled) : problem({ kind: "selectionGone" });
}

/** Whole columns may be selected: only what is used of them is read. */
function inSelection(place: SheetReference, { state }: SettledWorkbook): Source {
  const sheet = state.sheets.find(({ name }) => name === place.sheet);
  if (!sheet) {
    return problem({ kind: "selectionGone" });
  }
  if (ownNames(state).has(sheet.name)) {
    return problem({ kind: "selectionOwn", sheet: sheet.name });
  }
  const used = gridRegion(sheet);
  const area = used && commonArea(place.area, used.area);
  if (!area) {
    return problem({ kind: "selectionEmpty", sheet: sheet.name });
  }
  const region = { ...used, area };
  if (!isReadable(region)) {
    throw new ExcelProblem("tooLarge", "SourceTooLarge", sheet.name);
  }
  return { kind: "selection", place, region };
}

/** The regions that may hold the source list: the sheet asked for, else every visible sheet that is not the add-in's. */
function onSheets({ state }: SettledWorkbook, wanted: string | undefined): Source {
  const own = ownNames(state);
  const candidates = state.sheets.filter((sheet) =>
    wanted === undefined
      ? sheet.visible && !own.has(sheet.name)
      : sheetKey(sheet.name) === sheetKey(wanted)
  );
  const first = candidates[0];
  if (first === undefined) {
    return problem(
      wanted === undefined ? { kind: "noSheets" } : { kind: "noSuchSheet", sheet: wanted }
    );
  }
  const used = candidates.flatMap((sheet) => gridRegion(sheet) ?? []);
  const regions = used.filter(isReadable);
  if (used.length > 0 && regions.length === 0) {
    throw new ExcelProblem("tooLarge", "SourceTooLarge", used[0]!.sheet);
  }
  return regions.length > 0
    ? { kind: "sheets", regions }
    : problem({ kind: "empty", sheet: first.name });
}

function ownNames(state: SettledWorkbook["state"]): ReadonlySet<string | undefined> {
  return new Set([...state.own.values(), ...state.closed, state.memory?.sheet]);
}

function commonArea(one: Region["area"], other: Region["area"]): Region["area"] | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Excel tells sheets apart without regard to case; a typed name may have blanks around it and letters in parts. */
function sheetKey(name: string): string {
  return oneLine(name).toLowerCase();
}

function problem(of: SourceProblem): Source {
  return { kind: "problem", problem: of };
}
