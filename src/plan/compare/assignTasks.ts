import type { Steps } from "../../pace/steps";
import { byCodeUnits } from "../../text/codeUnits";
import { taskLikeness, type TaskWords } from "./taskLikeness";

/** From this likeness on two tasks are taken for one, to be confirmed where it is below `SURE`. */
export const LIKELY = 0.45;
/** From here on nobody needs to be asked, unless something tells them apart. */
export const SURE = 0.7;
/** From here on the other task is worth being shown beside one that has no partner. */
export const NEAR = 0.25;

/** A task as it is assigned: what it is known by, and what it says. */
export interface AssignedSide {
  readonly key: string;
  readonly words: TaskWords;
}

/** Two tasks, by their indexes, and how alike they are. */
export interface Candidate {
  readonly ours: number;
  readonly theirs: number;
  readonly likeness: number;
}

/** Every two tasks that are near one another, the most alike first; of equals the keys decide, never the order of rows. */
export function* candidatesOf(
  ours: readonly AssignedSide[],
  theirs: readonly AssignedSide[]
): Steps<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const [own, { words }] of ours.entries()) {
    for (const [other, side] of theirs.entries()) {
      const likeness = taskLikeness(words, side.words);
      if (likeness >= NEAR) {
        found.push({ ours: own, theirs: other, likeness });
      }
    }
    yield;
  }
  return found.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      byCodeUnits(ours[a.ours]!.key, ours[b.ours]!.key) ||
      byCodeUnits(theirs[a.theirs]!.key, theirs[b.theirs]!.key)
  );
}

/**
 * Gives each task at most one partner so that no two are left that are more alike than each is to what it got (a stable
 * matching: by the most alike first).
 * @param fixed pairs that hold whatever the words say
 * @param isApart pairs that must not be
 */
export function assign(
  candidates: readonly Candidate[],
  fixed: readonly Pick<Candidate, "ours" | "theirs">[],
  isApart: (candidate: Candidate) => boolean
): ReadonlyMap<number, number> {
  const partners = new Map(fixed.map(({ ours, theirs }) => [ours, theirs]));
  const taken = new Set(partners.values());
  for (const candidate of candidates) {
    const { ours, theirs, likeness } = candidate;
    if (likeness < LIKELY) {
      break;
    }
    if (!partners.has(ours) && !taken.has(theirs) && !isApart(candidate)) {
      partners.set(ours, theirs);
      taken.add(theirs);
    }
  }
  return partners;
}
