import { describe, expect, it } from "@jest/globals";
import { JSDOM } from "jsdom";
import fc from "fast-check";
import { copiedTables } from "../../../src/word/write/copiedTables";
import type { DocumentTable } from "../../../src/word/write/documentTable";

const TABLE: DocumentTable = {
  columns: [
    { header: "STT", share: 0.25, align: "center" },
    { header: "Nội dung", share: 0.75, align: "justify" },
  ],
  rows: [
    { kind: "heading", text: "I. Cải cách thể chế" },
    { kind: "body", cells: ["1", "Rà soát <văn bản> & báo cáo\n“quý”"] },
    { kind: "total", cells: ["", "Tổng cộng"] },
    { kind: "empty", text: "Không có nhiệm vụ" },
  ],
};

function rowsIn(html: string): readonly HTMLTableRowElement[] {
  return [...new JSDOM(html).window.document.querySelectorAll("tr")];
}

describe("a table for the clipboard", () => {
  const copied = copiedTables([{ title: "I. Theo lĩnh vực", table: TABLE, note: "N = 1" }]);
  const rows = rowsIn(copied.html);

  it("is a table with a header, its headings across it", () => {
    expect(rows.map((row) => row.cells.length)).toEqual([2, 1, 2, 2, 1]);
    expect(rows[0]!.parentElement!.tagName).toBe("THEAD");
    expect(rows[1]!.cells[0]!.colSpan).toBe(2);
    expect([...rows[0]!.cells].map(({ textContent }) => textContent)).toEqual(["STT", "Nội dung"]);
  });

  it("keeps borders and letters in Word by styles of its own cells", () => {
    for (const cell of rows.flatMap((row) => [...row.cells])) {
      expect(cell.style.border).toContain("1px solid");
      expect(cell.style.fontFamily).toContain("Times New Roman");
    }
    const aligned = [...rows[2]!.cells].map(({ style }) => style.textAlign);
    expect(aligned).toEqual(["center", "justify"]);
    expect(rows[3]!.cells[1]!.style.fontWeight).toBe("bold");
    expect(copied.html).not.toContain("class=");
  });

  it("has its title above and its note below", () => {
    const { body } = new JSDOM(copied.html).window.document;
    expect([...body.children].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ["P", "I. Theo lĩnh vực"],
      ["TABLE", expect.any(String)],
      ["P", "N = 1"],
    ]);
  });

  it("is lines of cells apart by tabs for whoever takes no tables", () => {
    expect(copied.text).toBe(
      [
        "I. Theo lĩnh vực",
        "STT\tNội dung",
        "I. Cải cách thể chế",
        "1\tRà soát <văn bản> & báo cáo “quý”",
        "\tTổng cộng",
        "Không có nhiệm vụ",
        "N = 1",
      ].join("\n")
    );
  });

  it("shows whatever is typed as it was typed, and never as markup", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."<>&\"'/=a ắ", "<script>", "&lt;", "-->"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, (words) => {
        const table: DocumentTable = {
          columns: [{ header: words, share: 1, align: "left" }],
          rows: [{ kind: "body", cells: [words] }],
        };
        const shown = rowsIn(copiedTables([{ title: "", table, note: "" }]).html);
        expect(shown.map((row) => row.textContent)).toEqual([words, words]);
      })
    );
  });
});
