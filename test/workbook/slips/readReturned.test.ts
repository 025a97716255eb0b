import { expect, test } from "@jest/globals";
import { readReturned } from "../../../src/files/returnedFiles";
import { bytesOf, columnOf, FIRST, sentSlip, tasksOf } from "./sentSlip";
test("x", async () => {
  const w = sentSlip();
  tasksOf(w).getCell(FIRST, columnOf("status")).value = "đã xong";
  tasksOf(w).getCell(FIRST, columnOf("doneOn")).value = "5/6/26";
  const r = await readReturned([{name: "a.xlsx", bytes: await bytesOf(w)}], {planYear: 2026});
  console.log(JSON.stringify(r, null, 1));
});
