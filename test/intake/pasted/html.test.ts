/** @jest-environment ./test/jest/page.js */
import { describe, expect, test } from "@jest/globals";
import type { Grid } from "../../../src/intake/grid";
import { readPasted } from "../../../src/intake/pasted/readPasted";
import { textsOf } from "./htmlOf";

function gridOf(html: string): Grid {
  const grids = readPasted({ html }, "Dán");
  expect(grids).toHaveLength(1);
  return grids[0]!;
}

/** What a cell with this markup says; the cells beside it keep a table inside it from being taken for the list. */
function cellOf(markup: string, styles = ""): string {
  const further = "<td></td>".repeat(5);
  const html = `<style>${styles}</style><table><tr><td>${markup}</td>${further}</tr></table>`;
  return textsOf(gridOf(html))[0]![0]!;
}

function fontsOf(html: string): readonly (readonly string[])[] {
  return gridOf(html).fonts ?? [];
}

describe("the text of a cell", () => {
  test.each([
    ["blanks on both sides of an element are one", "Kế <b> hoạch </b> năm", "Kế hoạch năm"],
    ["lines of the source are blanks", "Kế\n  hoạch", "Kế hoạch"],
    [
      "paragraphs, breaks and blocks are lines",
      "<p>a</p><p>b<br>c</p><div>d</div>e",
      "a\nb\nc\nd\ne",
    ],
    ["a break that ends a paragraph adds none", "<p>a<br></p><p>b</p>", "a\nb"],
    ["an empty paragraph between two stays", "<p>a</p><p><o:p>&nbsp;</o:p></p><p>b</p>", "a\n\nb"],
    ["no-break blanks inside, not at the end", "Quý&nbsp;I&nbsp;</p>", "Quý\u00A0I"],
    ["a soft hyphen may be the letter ư of an old font", "b&shy;íc", "b\u00ADíc"],
    ["decomposed letters come composed", "Ke\u0302\u0301 hoa\u0323ch", "Kế hoạch"],
    [
      "nothing of scripts, styles, pictures",
      "a<script>x</script><style>b{}</style><img alt=c>",
      "a",
    ],
    [
      "hidden text",
      "a<span style='display: none'>b</span><i style='mso-hide:all'>c</i><p hidden>d</p>",
      "a",
    ],
    ["Word's deletions", "Quý <del>I</del><ins>II</ins>", "Quý II"],
    [
      "Word's comments",
      `a<a class=msocomanchor href="#_msocom_1">[VH1]</a><div style='mso-element:comment-list'>hỏi lại</div>`,
      "a",
    ],
    ["preformatted text", "<pre>a\n b\tc</pre>", "a\n b\tc"],
    ["blanks that a style keeps", "<span style='white-space:pre-wrap'>a  b</span>  c", "a  b c"],
    [
      "a bullet drawn in a picture font",
      "<span style='font-family:Wingdings'><span style='mso-list:Ignore'>§<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span></span>Báo cáo",
      "• Báo cáo",
    ],
    [
      "a number that Word wrote out",
      "<span style='mso-list:Ignore'>1.2)<span>&nbsp;&nbsp; </span></span>Báo cáo",
      "1.2) Báo cáo",
    ],
    ["a bulleted list", "<ul><li>a<li><p>b</p></ul>", "• a\n• b"],
    ["a list without marks", "<ul style='list-style-type:none'><li>- a</li></ul>", "- a"],
    ["a list with a mark of its own", "<ul style='list-style-type:\"– \"'><li>a</li></ul>", "– a"],
    [
      "numbers from a start, with a leap",
      "<ol start=3><li>a<li value=7>b<li>c</ol>",
      "3. a\n7. b\n8. c",
    ],
    ["numbers without words", "<ol start=12><li></li></ol>", "12."],
    [
      "letters and Roman numerals",
      "<ol type=a start=26><li>x<li>y</ol><ol type=I start=4><li>z</ol>",
      "z. x\naa. y\nIV. z",
    ],
    ["lists in lists", "<ol><li>a<ul><li>b</ul><li>c</ol>", "1. a\n• b\n2. c"],
    [
      "a table in it: rows by lines, cells by tabs",
      "x<table><tr><td>a<td>b<tr><td>c</table>y",
      "x\na\tb\nc\ny",
    ],
  ])("%s", (_, markup, shown) => {
    expect(cellOf(markup)).toBe(shown);
  });

  test("what a class hides", () => {
    expect(
      cellOf('a<b class="x hid">b</b>', "<!-- /* old */ p.hid, .hid {color:red;display:none} -->")
    ).toBe("a");
  });
});

describe("the places of cells", () => {
  test("cells merged across and down, a later cell beside them", () => {
    const { cells, merges } = gridOf(
      "<table><tr><th rowspan=2>a<th colspan=2>b<tr><td>c<td>d<tr><td>e<td>f<td>g</table>"
    );
    expect(textsOf({ cells } as Grid)).toEqual([
      ["a", "b", ""],
      ["", "c", "d"],
      ["e", "f", "g"],
    ]);
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  test("a merge that reaches below the table ends with it, one over another ends before it", () => {
    const { cells, merges } = gridOf(
      "<table><tr><td>a<td rowspan=9>b<tr><td colspan=2>c<tr><td rowspan=0>d</table>"
    );
    expect(textsOf({ cells } as Grid)).toEqual([
      ["a", "b"],
      ["c", ""],
      ["d", ""],
    ]);
    expect(merges).toEqual([{ top: 0, left: 1, bottom: 2, right: 1 }]);
  });

  test("a cell of no number of rows goes on to the end of the table", () => {
    const { merges } = gridOf("<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>");
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
  });

  test("Excel's runs of empty cells and texts that run on are no merges and widen nothing", () => {
    const { cells, merges } = gridOf(
      `<table><tr><td>a<td>b<tr><td colspan=2 style='mso-ignore:colspan'>c
      <tr><td>d<td colspan=900 style='mso-ignore:colspan'></table>`
    );
    expect(textsOf({ cells } as Grid)).toEqual([
      ["a", "b"],
      ["c", ""],
      ["d", ""],
    ]);
    expect(merges).toEqual([]);
  });

  test("a cell of invisible characters is blank", () => {
    const [row] = gridOf("<table><tr><td>&#8203;&nbsp;<td>a</table>").cells;
    expect(row!.map(({ kind }) => kind)).toEqual(["blank", "text"]);
  });

  test("a row of nothing, and cells that are missing at the end", () => {
    expect(textsOf(gridOf("<table><tr><td>a<td>b<tr><tr><td>c</table>"))).toEqual([
      ["a", "b"],
      ["", ""],
      ["c", ""],
    ]);
  });

  test("rows without their table", () => {
    expect(textsOf(gridOf("<!--StartFragment--><tr><td>a</td><td>b</td></tr>"))).toEqual([
      ["a", "b"],
    ]);
  });

  test("lines above have rows below 1, a caption is one, lines below follow; all go across", () => {
    const grid = gridOf(
      "Tiêu đề<p>Năm<br>2026</p><table><caption>Bảng 1</caption><tr><td>a<td>b</table><p>Nơi nhận"
    );
    expect(textsOf(grid)).toEqual([
      ["Tiêu đề", ""],
      ["Năm", ""],
      ["2026", ""],
      ["Bảng 1", ""],
      ["a", "b"],
      ["Nơi nhận", ""],
    ]);
    expect(grid.firstRow).toBe(-3);
    expect(grid.merges).toHaveLength(5);
  });

  test("several tables are several grids, each with the lines before it", () => {
    const grids = readPasted(
      { html: "<p>A</p><table><tr><td>a</table><table></table><p>B</p><table><tr><td>b</table>" },
      "Dán"
    );
    expect(grids.map(textsOf)).toEqual([
      [["A"], ["a"]],
      [["B"], ["b"]],
    ]);
  });
});

describe("the fonts of cells", () => {
  test("by attribute, style, class and element, the nearest first; none for a mixture", () => {
    const html = `<style>td {font-family:Arial} .old, p.x {font-family:".VnTime", serif}</style>
      <table><tr><td>a<td class=old>b<td><font face=".VnArial">c</font>
      <td class=old><span style='font-family:"Times New Roman"'>d</span><td>e <i class=old>f</i></table>`;
    expect(fontsOf(html)).toEqual([["Arial", ".VnTime", ".VnArial", "Times New Roman", ""]]);
  });

  test("a bullet and blanks have none, a blank cell neither", () => {
    const html = `<table style="font-family:.VnTime"><tr>
      <td><span style="font-family:Symbol"><span style="mso-list:Ignore">·</span></span>a
      <td><span style="font-family:Arial">&nbsp;</span>b<td></table>`;
    expect(fontsOf(html)).toEqual([[".VnTime", ".VnTime", ""]]);
  });

  test("the title in the capital font of TCVN3", () => {
    const html = `<p style="font-family:.VnTimeH">danh môc</p><table><tr><td>a</table>`;
    expect(fontsOf(html)).toEqual([[".VnTimeH"], [""]]);
  });

  test("the font of a row", () => {
    expect(fontsOf(`<table><tr style="font-family:.VnTime"><td>a</table>`)).toEqual([[".VnTime"]]);
  });

  test("no fonts where none is named", () => {
    expect(gridOf("<table><tr><td>a</table>")).not.toHaveProperty("fonts");
  });
});

describe("without a table", () => {
  test("the plain text, its cells by tabs, quoted as Excel copies line breaks", () => {
    const text = 'STT\tNội dung\r\n1\t"Rà soát,\nbáo cáo ""quý"""\r\n';
    expect(readPasted({ html: "<p>STT Nội dung</p>", text }, "Dán").map(textsOf)).toEqual([
      [
        ["STT", "Nội dung"],
        ["1", 'Rà soát,\nbáo cáo "quý"'],
      ],
    ]);
  });

  test("lines stay whole, whatever commas and semicolons they have", () => {
    const text = "Rà soát, báo cáo; quý\nKế hoạch, đề án; năm";
    expect(readPasted({ text }, "Dán").map(textsOf)).toEqual([
      [["Rà soát, báo cáo; quý"], ["Kế hoạch, đề án; năm"]],
    ]);
  });

  test("decomposed letters come composed", () => {
    expect(readPasted({ text: "Ke\u0302\u0301 hoa\u0323ch" }, "Dán").map(textsOf)).toEqual([
      [["Kế hoạch"]],
    ]);
  });

  test("the words of the HTML where there is no plain text", () => {
    const html = "<ol><li>Rà soát</li><li>Báo cáo</li></ol>";
    expect(readPasted({ html }, "Dán").map(textsOf)).toEqual([[["1. Rà soát"], ["2. Báo cáo"]]]);
  });
});
