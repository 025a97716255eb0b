import type {
  CommuneDuty,
  LackingTask,
  PlanComparison,
  TaskPair,
} from "../../../plan/compare/planComparison";

/** The comparison as its lists show it; one pair may stand in several. */
export interface CompareView {
  /** What communes are to lead or support, and the appendix lacks; those that they lead first. */
  readonly lacking: readonly LackingTask[];
  /** What names communes in its text only. */
  readonly named: readonly LackingTask[];
  /** What the superior keeps to itself. */
  readonly others: readonly LackingTask[];
  /** Whose deadline is later, missing, rarer or unread. */
  readonly deadlines: readonly TaskPair[];
  /** Whose agencies or areas differ. */
  readonly agencies: readonly TaskPair[];
  readonly rootless: PlanComparison["rootless"];
  /** All of them, those to be confirmed first. */
  readonly pairs: readonly TaskPair[];
}

/** Sorts a comparison into lists. */
export function compareView({ pairs, lacking, rootless }: PlanComparison): CompareView {
  const lackingAs = (duty: CommuneDuty): readonly LackingTask[] =>
    lacking.filter(({ theirs }) => theirs.duty === duty);
  return {
    lacking: [...lackingAs("lead"), ...lackingAs("support")],
    named: lackingAs("named"),
    others: lackingAs("none"),
    deadlines: pairs.filter(({ deadline }) => deadline.kind !== "kept" && deadline.kind !== "free"),
    agencies: pairs.filter(({ agencies, areaDiffers }) => agencies.length > 0 || areaDiffers),
    rootless,
    pairs: [
      ...pairs.filter(({ sureness }) => sureness === "likely"),
      ...pairs.filter(({ sureness }) => sureness !== "likely"),
    ],
  };
}
