import { expect, test } from "@jest/globals";
import { periodInWords } from "../../../src/messages/report/periodWords";

test.each([
  ["Quý I", "quý I năm 2026"],
  ["quý 1", "quý I năm 2026"],
  ["Quý IV/2026", "quý IV năm 2026"],
  ["6 tháng", "6 tháng đầu năm 2026"],
  ["6 tháng đầu năm", "6 tháng đầu năm 2026"],
  ["11 tháng", "11 tháng năm 2026"],
  ["Năm", "năm 2026"],
  ["Cả năm", "năm 2026"],
  ["Năm 2026", "năm 2026"],
  ["Đợt kiểm tra  tháng 5", "“Đợt kiểm tra tháng 5”"],
])("the period %s is %s", (name, words) => {
  expect(periodInWords(name, 2026)).toBe(words);
});
