/**
 * Whether the user can go on undoing after the add-in wrote. Before ExcelApi 1.19 any write of an add-in empties the list
 * of steps (docs: excel-add-ins-undo-capabilities); from then on each request that writes is a step of its own.
 */
export function keepsUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.19");
}
