import type { ExistingContent } from "../excel/existing";
import type { Memory } from "../excel/memory";
import { readTargets } from "../excel/readTargets";
import type { Target } from "../plan/targets/target";
import { newTargets } from "../sheets/targets/newTargets";
import type { TargetsInput } from "../sheets/targets/targetsSheet";
import type { TrackedTask } from "../sheets/tracking";

/** Targets that are to go below those of the table. */
export type AddedTargets = Omit<TargetsInput, "planYear">;

/**
 * The targets that the table lacks.
 * @param stated by the plan's body
 */
export function addedTargets(
  stated: readonly Target[],
  tracked: readonly TrackedTask[],
  existing: ExistingContent,
  memory: Memory
): AddedTargets {
  const present = readTargets(existing);
  const offered = memory.plan?.targets ?? [];
  return {
    targets: newTargets({ stated, tracked, present, offered }),
    present: present.length,
  };
}

/** What is remembered of targets: all texts that ever went into the table. */
export function offeredTargets(memory: Memory, added: AddedTargets | null): readonly string[] {
  const before = memory.plan?.targets ?? [];
  return [...before, ...(added?.targets ?? []).map(({ text }) => text)];
}
