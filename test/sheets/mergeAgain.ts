import type { Plan } from "../../src/plan/plan";
import { mergeSource, type Merged } from "../../src/sheets/mergeSource";

/** Merges a draft plan into what an earlier merge left (nothing: a first build); ids are counted. */
export function merge(
  plan: Plan,
  before: Pick<Merged, "rows" | "base"> = { rows: [], base: [] }
): Merged {
  const taken = before.rows.length + before.base.length;
  let count = taken * 100;
  const newId = (): string => `nv-${(count += 1)}`;
  return mergeSource({ plan, planState: "draft", table: before.rows, base: before.base, newId });
}
