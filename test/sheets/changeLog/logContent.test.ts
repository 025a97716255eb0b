import { expect, test } from "@jest/globals";
import { logContent } from "../../../src/sheets/changeLog/changeLogSheet";
import { logLine } from "../../actions/changes/yearOfChanges";

test("a line of the log holds as much of a text as an Excel cell takes", () => {
  const returned = (text: string): unknown =>
    logContent({ order: 1, entry: logLine({ returned: text }) }, "returned");
  const most = "a".repeat(32_767);
  expect(returned(most)).toBe(most);
  expect(returned(`${most}b`)).toBe(`${most.slice(1)}…`);
});
