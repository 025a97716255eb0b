import { inExcel } from "../../excel/run";
import { followChanges, type CellsChange, type CellsMoved } from "../../excel/tableEvents";

/**
 * Hears of every change that somebody else than the add-in makes, from now on.
 * @returns what ends it
 * @throws ExcelProblem where Excel refuses
 */
export async function watchChanges(
  heard: (change: CellsChange | CellsMoved) => void
): Promise<() => Promise<void>> {
  const stop = await inExcel((context) => followChanges(context, heard));
  return () => inExcel(stop);
}
