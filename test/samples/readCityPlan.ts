import { isReading, readPlan } from "../../src/intake/readPlan";
import type { Plan } from "../../src/plan/plan";
import { readDocx } from "../../src/word/readDocx";
import { cityPlanDocument } from "./makeCityPlan";

/** The sample city's plan as opening its file gives it. */
export async function readCityPlan(): Promise<Plan> {
  const { grids, agencies } = await readDocx(cityPlanDocument(), "ke-hoach-thanh-pho-2026.docx");
  const reading = readPlan(grids, {
    known: agencies,
    fallbackYear: 2031,
    beforeMeansExclusive: true,
  });
  if (!isReading(reading)) {
    throw new Error(`The city's plan was not read: ${reading.kind}`);
  }
  return reading.plan;
}
