/** @jest-environment ./test/jest/page.js */
import { expect, it, jest } from "@jest/globals";

const HEAVY = [
  "../../../src/intake/pasted/readPasted",
  "../../../src/word/readDocx",
  "../../../src/workbook/readXlsx",
];

it("what reads pasted text, Word files and workbooks is loaded only once there is such a list", async () => {
  const loaded: string[] = [];
  HEAVY.forEach((module) =>
    jest.doMock(module, () => {
      loaded.push(module);
      return jest.requireActual(module);
    })
  );
  await import("../../../src/taskpane/Pane");
  await import("../../../src/commands/sharedSession");
  const { outsideList } = await import("../../../src/taskpane/preview/outsideLists");
  expect(loaded).toEqual([]);
  await outsideList({ html: "", text: "STT\tNội dung", files: [] }, "Danh sách");
  expect(loaded).toEqual([HEAVY[0]]);
});
