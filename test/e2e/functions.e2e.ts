import assert from "node:assert/strict";
import { test, useBench } from "./useBench";

const SOURCE = "PHỤ LỤC";
const bench = useBench();

/** Waits until the add-in has answered so many calls of its functions. */
async function answered(calls: number): Promise<void> {
  const answers = bench().page.locator("#rows tr", { hasText: "setInvocationArrayResults" });
  await answers.nth(calls - 1).waitFor({ state: "attached" });
}

test("a custom function is calculated by the add-in, and again when its argument changes", async () => {
  await bench().enter("J2", "Quý I/2026");
  await bench().enter("K2", "=CCHC.HAN(J2)");
  await answered(1);
  assert.equal(await bench().shown("K2", SOURCE), "46112");
  await bench().enter("J2", "Quý II/2026");
  await answered(2);
  assert.equal(await bench().shown("K2", SOURCE), "46203");
});

test("a phrase without a deadline gives #N/A", async () => {
  await bench().enter("J2", "Thường xuyên");
  await bench().enter("K2", "=CCHC.HAN(J2)");
  await answered(1);
  assert.equal(await bench().shown("K2", SOURCE), "#N/A");
});
