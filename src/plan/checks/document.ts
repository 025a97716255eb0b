import { flatMapInSteps } from "../../pace/steps";
import { oneLine } from "../../text/unicode";
import type { Rule } from "./rule";
import type { Finding } from "../finding";

/** The first number below a heading: "1" and "1.1" below "I" and "1", "I" below "A". */
const FIRST_BELOW: readonly (readonly [RegExp, RegExp])[] = [
  [/^[A-ZĐ]$/u, /^I$/u],
  [/^(?:[IVXLC]+|[A-ZĐ])$/u, /^1(?:\.1)?$/u],
  [/^\d+$/u, /^\d+\.1$/u],
];

/** An area without a task: a heading left over, or its rows were lost on the way. One that is parted into others is none. */
export const areaEmpty: Rule = (plan) => {
  const used = new Set(plan.tasks.map((task) => task.areaId));
  return flatMapInSteps(plan.areas, (area, index): readonly Finding[] => {
    const name = area.numeral === "" ? area.name : `${area.numeral}. ${area.name}`;
    const { rows } = area;
    const isParted = isFirstBelow(area.numeral, plan.areas[index + 1]?.numeral ?? "");
    return used.has(area.id) || isParted
      ? []
      : [{ rule: "area-empty", severity: "notice", rows, task: "", values: { area: name } }];
  });
};

function isFirstBelow(numeral: string, next: string): boolean {
  return FIRST_BELOW.some(([above, below]) => above.test(numeral) && below.test(next));
}

const BLANK_NUMBER = /(?<![\p{L}\p{M}])số\s*:?[\s.…_]*\//iu;
const BLANK_DAY = /(?<![\p{L}\p{M}])ngày[\s.…_]*(\/|tháng)/iu;

/** The line "(Kèm theo …)" leaves number or date of the document blank (Decree 30/2020: to be filled in on paper). */
export const referenceIncomplete: Rule = (plan) =>
  flatMapInSteps([oneLine(plan.reference)], (reference): readonly Finding[] =>
    BLANK_NUMBER.test(reference) || BLANK_DAY.test(reference)
      ? [
          {
            rule: "reference-incomplete",
            severity: "notice",
            rows: null,
            task: "",
            values: { reference },
          },
        ]
      : []
  );
