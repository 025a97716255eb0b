/** @jest-environment ./test/jest/page.js */
import { describe, expect, test } from "@jest/globals";
import { readPasted, type PastedContent } from "../../../src/intake/pasted/readPasted";
import { UnreadablePaste } from "../../../src/intake/pasted/unreadablePaste";
import { wordPasteProblem } from "../../../src/messages/errors";
import { textsOf } from "./htmlOf";

/** What the user is told of content that cannot be read. */
function saidOf(content: PastedContent): string {
  try {
    readPasted(content, "Dán");
    return "";
  } catch (error) {
    return error instanceof UnreadablePaste ? wordPasteProblem(error.reason, "vi") : String(error);
  }
}

const wideRow = `<tr>${"<td colspan=1000>a".repeat(100)}</tr>`;
const nested = (tag: string, depth: number) =>
  `${`<${tag}>`.repeat(depth)}a${`</${tag}>`.repeat(depth)}`;

describe("content that cannot be read ends with one sentence", () => {
  test.each<[string, PastedContent, RegExp]>([
    ["nothing", {}, /không có bảng hoặc chữ nào/],
    ["blanks", { html: "<p>&nbsp;</p>", text: " \r\n" }, /không có bảng hoặc chữ nào/],
    ["a picture", { html: "<img src='x.png'>" }, /không có bảng hoặc chữ nào/],
    ["a million cells and more", { html: `<table>${wideRow.repeat(11)}</table>` }, /quá lớn/],
    ["more text than any list has", { text: "a".repeat(60_000_001) }, /quá lớn/],
    ["elements in elements without end", { html: nested("div", 5_000) }, /lớp lồng nhau/],
    [
      "tables in tables without end",
      { html: nested("table><tr><td", 300).replace(/<\/table><tr><td>/gu, "</table>") },
      /lớp lồng nhau/,
    ],
  ])("%s", (_, content, said) => {
    expect(saidOf(content)).toMatch(said);
  });

  test("a cell that claims a hundred thousand columns is as wide as the HTML standard lets it", () => {
    const [grid] = readPasted(
      { html: "<table><tr><td colspan=100000>Danh mục<tr><td>1<td>Rà soát</table>" },
      "Dán"
    );
    expect(grid!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 999 }]);
    expect(textsOf(grid!).map((row) => row.slice(0, 2))).toEqual([
      ["Danh mục", ""],
      ["1", "Rà soát"],
    ]);
  });

  test("rows that claim to go on for ever end with the table", () => {
    const [grid] = readPasted({ html: "<table><tr><td rowspan=4000000000>a<td>b</table>" }, "Dán");
    expect(textsOf(grid!)).toEqual([["a", "b"]]);
  });
});
