import { build, openHost } from "./openSample";

test("a merged deadline stands for every task that it covers", async () => {
  const host = await openHost();
  const source = host.file.getWorksheet("PHỤ LỤC")!;
  source.getCell("E8").value = null;
  source.mergeCells("E7:E8");
  const { reading } = await build();
  const [first, second] = reading.plan.tasks;
  expect([first!.deadlineText, second!.deadlineText]).toEqual([
    "Trước ngày 15/01/2026",
    "Trước ngày 15/01/2026",
  ]);
});
