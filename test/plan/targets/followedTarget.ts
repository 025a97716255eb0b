import type { FollowedTarget } from "../../../src/plan/targets/followedTarget";

const NOTHING = { firstQuarter: null, halfYear: null, nineMonths: null, year: null };
const NO_WORDS = { firstQuarter: "", halfYear: "", nineMonths: "", year: "" };

/** A line of `ChiTieu`: satisfaction of at least 90%, nothing measured. */
export function followedTarget(
  part: Partial<Omit<FollowedTarget, "figures" | "remarks">> = {},
  figures: Partial<FollowedTarget["figures"]> = {},
  remarks: Partial<FollowedTarget["remarks"]> = {}
): FollowedTarget {
  return {
    text: "Mức độ hài lòng của người dân đạt tối thiểu 90%",
    plan: 90,
    unit: "%",
    sense: "atLeast",
    lastYear: null,
    agency: "",
    taskNumbers: [],
    note: "",
    ...part,
    figures: { ...NOTHING, ...figures },
    remarks: { ...NO_WORDS, ...remarks },
  };
}
