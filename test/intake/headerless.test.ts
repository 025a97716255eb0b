import { expect, test } from "@jest/globals";
import { gridOf } from "./gridOf";
import { problemOf, readList } from "./readList";

test("a list without a header is read only where it says what is to be done and by when", () => {
  const tasks = [
    "Ban hành Kế hoạch cải cách hành chính của xã",
    "Rà soát, cập nhật danh mục thủ tục hành chính",
    "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính",
  ];
  const days = ["Quý I/2026", "Trước ngày 30/6/2026", "Tháng 9/2026"];
  const rows = tasks.map((text, index) => [index + 1, text, "Phòng Kinh tế", "Kế hoạch"]);
  expect(problemOf(gridOf(rows))).toBe("noHeader");
  const dated = rows.map((row, index) => [...row, days[index]!]);
  expect(readList(gridOf(dated)).plan.tasks.map(({ text }) => text)).toEqual(tasks);
  const wordless = dated.map(([number, , ...others]) => [number!, ...others]);
  expect(problemOf(gridOf(wordless))).toBe("noHeader");
});
