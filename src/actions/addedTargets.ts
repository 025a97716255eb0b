import { readTargets } from "../excel/readTargets";
import type { ExistingContent } from "../excel/existing";
import type { Memory } from "../excel/memory";
import type { SettledWorkbook } from "../excel/recover";
import type { Target } from "../plan/targets/target";
import { newTargets } from "../sheets/targets/newTargets";
import type { TargetsInput } from "../sheets/targets/targetsSheet";
import type { TrackedTask } from "../sheets/tracking";

/** Targets that are to go below those of the table. */
export type AddedTargets = Omit<TargetsInput, "planYear">;

/** What the workbook knows of targets. */
interface KnownOfTargets {
  readonly settled: SettledWorkbook;
  readonly existing: ExistingContent;
  readonly memory: Memory;
}

/**
 * The targets that the table lacks. Those that were put into it before come again only where its sheet is gone.
 * @param stated by the plan's body
 */
export function addedTargets(
  { settled, existing, memory }: KnownOfTargets,
  stated: readonly Target[],
  tracked: readonly TrackedTask[]
): AddedTargets {
  const present = readTargets(existing);
  const before = memory.plan?.targets ?? [];
  const known = settled.state.own.has("targets")
    ? { stated, offered: before.map(({ text }) => text) }
    : { stated: [...stated, ...before], offered: [] };
  return { targets: newTargets({ ...known, tracked, present }), present: present.length };
}

/** What is remembered: every target that ever went into the table; undefined where none did. */
export function rememberedTargets(
  memory: Memory,
  added: AddedTargets | null
): readonly Target[] | undefined {
  const before = memory.plan?.targets ?? [];
  const texts = new Set(before.map(({ text }) => text));
  const all = [...before, ...(added?.targets ?? []).filter(({ text }) => !texts.has(text))];
  return all.length > 0 ? all : undefined;
}
