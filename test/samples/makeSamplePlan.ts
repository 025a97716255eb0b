import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { samplePlan } from "./samplePlan";

/* Makes the sample plan that the add-in carries along: `npx tsx test/samples/makeSamplePlan.ts`. */
writeFileSync(
  join(__dirname, "../../src/sample/plan.json"),
  `${JSON.stringify(samplePlan(), null, 2)}\n`
);
