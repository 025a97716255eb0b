import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { NotModelled } from "../errors";

/** What `getRowProperties` gives for a row, as far as it is modelled. */
export interface RowProperties {
  readonly rowHidden: boolean;
}

/** The properties of each row of an area. @throws NotModelled for any other than whether it is hidden */
export function rowProperties(sheet: Worksheet, area: Area, options: unknown): RowProperties[] {
  if (JSON.stringify(options) !== JSON.stringify({ rowHidden: true })) {
    throw new NotModelled("Range.getRowProperties() of more than rowHidden");
  }
  return Array.from({ length: area.bottom - area.top + 1 }, (_, step) => ({
    rowHidden: sheet.findRow(area.top + step)?.hidden === true,
  }));
}
