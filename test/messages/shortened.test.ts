import { describe, expect, test } from "@jest/globals";
import { inBrief } from "../../src/messages/shortened";

describe("a text inside a sentence", () => {
  test("is whole up to 120 signs, without the punctuation at its end", () => {
    expect(inBrief(" Rà soát\nvăn bản. ")).toBe("Rà soát văn bản");
  });

  test("ends with its last clause where that is most of it", () => {
    const clauses =
      "Tiếp tục rà soát, sắp xếp, tinh gọn tổ chức bộ máy theo quy định; phân công, phân nhiệm rõ ràng, khắc phục tình trạng chồng chéo";
    expect(inBrief(clauses)).toBe(
      "Tiếp tục rà soát, sắp xếp, tinh gọn tổ chức bộ máy theo quy định; phân công, phân nhiệm rõ ràng"
    );
  });

  test("else with a whole word and a sign that it goes on, never inside a number", () => {
    expect(inBrief(`Rà soát, ${"danh mục ".repeat(20)}`)).toMatch(/danh mục danh mục…$/u);
    expect(inBrief(`${"Tăng tỷ lệ thanh toán ".repeat(4)} thêm 12,5 ${"nữa ".repeat(20)}`)).toMatch(
      /12,5 nữa.*…$/u
    );
  });

  test("stops before a bracket that it would not close, unless that is most of the text", () => {
    const work = "Rà soát các thủ tục hành chính nội bộ giữa những cơ quan của xã";
    const named =
      "theo danh mục đã ban hành kèm theo quyết định của thành phố và các văn bản thay thế";
    expect(work).toHaveLength(63);
    expect(inBrief(`${work} (${named})`)).toBe(`${work}…`);
    expect(inBrief(`Rà soát (${named}) ${work}`)).toMatch(/^Rà soát \(theo danh mục .* thế\).*…$/u);
    expect(inBrief(`Rà soát (${work} ${named})`)).toMatch(/^Rà soát \(Rà soát các thủ tục.*…$/u);
  });
});
