import { expect, test } from "@jest/globals";
import { check } from "../../src/plan/checks/check";
import { toIso } from "../../src/plan/day";
import { gridOf } from "./gridOf";
import { readList } from "./readList";

function read(title: string, phrase: string) {
  const { plan } = readList(
    gridOf([
      [title],
      ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"],
      [1, "Rà soát văn bản", "Công an xã", phrase, "Báo cáo"],
    ]),
    { planYear: 2026 }
  );
  const { due, sure } = plan.tasks[0]!.deadline;
  const findings = check(plan, { planYear: 2026 }).map(({ rule }) => rule);
  return { due: due === null ? null : toIso(due), sure, findings };
}

const NAMED = "DANH MỤC NHIỆM VỤ NĂM 2026";

test.each([
  ["Quý II", "2026-06-30"],
  ["31/3", "2026-03-31"],
  ["Tháng 10", "2026-10-31"],
])("“%s” is of the year that the title names, and nothing to look at", (phrase, due) => {
  expect(read(NAMED, phrase)).toEqual({ due, sure: true, findings: [] });
});

test("where no title names the year, it is told as a guess", () => {
  expect(read("DANH MỤC NHIỆM VỤ", "Quý II")).toEqual({
    due: "2026-06-30",
    sure: false,
    findings: ["deadline-unsure"],
  });
});

test("what may run over the end of the year stays a guess", () => {
  expect(read(NAMED, "Tháng 11 đến tháng 02").sure).toBe(false);
});

test("“24/7” is a day of July or every day, and a person has to say which", () => {
  expect(read(NAMED, "24/7")).toMatchObject({ sure: false, findings: ["deadline-unsure"] });
  expect(read(NAMED, "Trước 24/7")).toMatchObject({ due: "2026-07-23", sure: true });
});

test.each(["-", "…", "/"])(
  "“%s” in the cell is no deadline rather than one not understood",
  (sign) => {
    expect(read(NAMED, sign).findings).toEqual(["deadline-missing"]);
  }
);
