import { flatMapInSteps } from "../../pace/steps";
import { oneLine } from "../../text/unicode";
import type { Rule } from "./rule";
import type { Finding } from "../finding";

/** An area without a task: a heading left over, or its rows were lost on the way. */
export const areaEmpty: Rule = (plan) => {
  const used = new Set(plan.tasks.map((task) => task.areaId));
  return flatMapInSteps(plan.areas, (area): readonly Finding[] => {
    const name = area.numeral === "" ? area.name : `${area.numeral}. ${area.name}`;
    const { rows } = area;
    return used.has(area.id)
      ? []
      : [{ rule: "area-empty", severity: "notice", rows, task: "", values: { area: name } }];
  });
};

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
