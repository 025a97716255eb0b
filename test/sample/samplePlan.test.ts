import { describe, expect, it } from "@jest/globals";
import { isReading, readPlan } from "../../src/intake/readPlan";
import plan from "../../src/sample/plan.json";
import { sampleGrid } from "../../src/sample/samplePlan";
import { seedGrid } from "../intake/seedGrid";
import { samplePlan } from "../samples/samplePlan";

const OPTIONS = { fallbackYear: 2026, beforeMeansExclusive: true };

describe("the sample plan", () => {
  it("is the real plan's appendix, word by word", () => {
    expect(plan).toEqual(samplePlan());
  });

  it("is read as the plan in its workbook is", () => {
    const [sample, workbook] = [sampleGrid("PHỤ LỤC"), seedGrid()].map((grid) =>
      readPlan([grid], OPTIONS)
    );
    expect(sample && isReading(sample) && sample.plan).toMatchObject({ year: 2026 });
    expect(sample && isReading(sample) && sample.plan.tasks).toEqual(
      workbook && isReading(workbook) && workbook.plan.tasks
    );
  });
});
