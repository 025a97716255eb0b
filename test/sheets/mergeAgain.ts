import type { Plan } from "../../src/plan/plan";
import type { Decisions } from "../../src/sheets/differences";
import { mergeSource, type Merged } from "../../src/sheets/mergeSource";

interface Given {
  readonly planState?: "draft" | "issued";
  readonly decisions?: Decisions;
}

/** Merges a plan, a draft unless said otherwise, into what an earlier merge left (nothing: a first build); ids are counted. */
export function merge(
  plan: Plan,
  before: Pick<Merged, "rows" | "base"> = { rows: [], base: [] },
  { planState = "draft", decisions = new Map() }: Given = {}
): Merged {
  const taken = before.rows.length + before.base.length;
  let count = taken * 100;
  const newId = (): string => `nv-${(count += 1)}`;
  const { rows: table, base } = before;
  return mergeSource({ plan, planState, table, base, decisions, newId });
}
