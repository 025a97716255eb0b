import { flatMapInSteps } from "../../pace/steps";
import type { Finding } from "../finding";
import { aboutPlan, type FollowedRule } from "./rule";

/**
 * Why a workbook with an appendix remembers nothing: its memory sheet is gone, was damaged, or was written by a newer version.
 */
export type LostMemory = "missing" | "damaged" | "newer";

/** What is said of a memory that is lost: what was decided about the list is asked again. */
export function lostMemoryFindings(lost: LostMemory | null): readonly Finding[] {
  return lost === null ? [] : [aboutPlan("memory-lost", { cause: lost })];
}

/** The workbook no longer remembers what was decided. */
export const memoryLost: FollowedRule = (_followed, { lostMemory }) =>
  flatMapInSteps([lostMemory ?? null], lostMemoryFindings);
