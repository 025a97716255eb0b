import { describe, expect, test } from "@jest/globals";
import { wordMergeFinding } from "../../src/messages/mergeFindings";
import type { Finding } from "../../src/plan/finding";

function conflict(table: string, source: string): Finding {
  const values = { column: "Sản phẩm", table, source };
  return { rule: "source-conflict", severity: "warning", rows: null, task: "4", values };
}

describe("a cell on which the tracking table and the source list disagree", () => {
  test("is told with what each of them says", () => {
    const finding = conflict("Báo cáo", "Kế hoạch");
    expect(wordMergeFinding(finding, "vi")).toMatch(
      /^Cột “Sản phẩm”: bảng theo dõi ghi “Báo cáo”, danh sách gốc nay ghi “Kế hoạch”\./
    );
  });

  test.each([
    ["in the table", conflict("", "Kế hoạch"), /bảng theo dõi để trống,/, /table is blank,/],
    ["in the source", conflict("Báo cáo", ""), /gốc nay để trống\./, /list is now blank\./],
  ])("is called blank where it is blank %s, without empty quotes", (_, finding, vi, en) => {
    expect(wordMergeFinding(finding, "vi")).toMatch(vi);
    expect(wordMergeFinding(finding, "en")).toMatch(en);
    expect(wordMergeFinding(finding, "vi")).not.toContain("“”");
  });
});
