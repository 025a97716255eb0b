import type { RuleId } from "../../../../src/plan/checks/ruleTable";
import type { Cells, Workbook } from "../followedOf";

/** A workbook, or the one task of it. */
export type Example = Workbook | Cells;

/** Real rows that a rule speaks up about, and real rows about which it must not. */
export type Examples = Readonly<
  Partial<
    Record<RuleId, { readonly finds: readonly Example[]; readonly passes: readonly Example[] }>
  >
>;

export function workbookOf(example: Example): Workbook {
  return "rows" in example ? (example as Workbook) : { rows: [example as Cells] };
}
