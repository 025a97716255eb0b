import type { CellContent } from "./blueprint";
import type { TrackingColumnId } from "../tables/trackingColumns";

/**
 * A row of `PhuLuc` as the sheet holds it. Cells stay raw, so that what somebody typed past a drop-down is carried along
 * and never lost; `progress` and `periodResults` are calculated and stay null here.
 */
export interface TrackedTask {
  readonly id: string;
  /** Body row of `PhuLuc` (0 is the first) in which the task stands; absent for one that is new. */
  readonly row?: number;
  readonly cells: Readonly<Record<Exclude<TrackingColumnId, "id">, CellContent>>;
  /** Cells of carried columns by header. */
  readonly carried: Readonly<Record<string, CellContent>>;
}
