/* What sessions and pane need of live help at once; what reads and writes is loaded when it is asked for. */

export { editsOf, type Proposal, type ProposedValue } from "../../plan/proposal";
export type { TaskEdit } from "../../plan/taskField";
export type { CellsChange, CellsMoved } from "../../excel/tableEvents";
export type { TablePlaces } from "../../excel/changedRows";
export type { TouchedTask } from "./touchedTasks";
