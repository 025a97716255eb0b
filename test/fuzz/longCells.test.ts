import { describe, expect, test } from "@jest/globals";
import { isReading, readPlan } from "../../src/intake/readPlan";
import { check } from "../../src/plan/checks/check";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import { defaultSettings } from "../../src/plan/settings";
import { gridOf } from "../intake/gridOf";

/** What Excel lets a cell hold. */
const LONGEST_CELL = 32_767;

/**
 * Processor time in milliseconds; a search that backtracks over such a cell takes ten times as long or never ends, and
 * a busy machine adds nothing.
 */
const MOST_TIME = 4_000;

const OPTIONS = { planYear: 2026, fallbackYear: 2026, beforeMeansExclusive: true };
const HEADER = [
  "STT",
  "Nội dung công việc",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian",
  "Sản phẩm",
  "Lãnh đạo",
];
const TASK = [
  "1",
  "Ban hành Kế hoạch",
  "Phòng Kinh tế",
  "Công an xã",
  "Quý I/2026",
  "Báo cáo",
  "Chủ tịch",
];

/** Repeated until the cell is full. */
const UNITS = [
  ..."a|A|1| |.|,|;|:|-|–|/|(|…|\n|\t|\u00a0|\u0301|😀|ư|I|&".split("|"),
  ..."a |1 |1/|1.|I. |. |a\n|- a\n|và |năm |ngày |tháng |quý |số |số 1 ngày |năm 2025 |1/1/2026 |Phòng Kinh tế, |của ".split(
    "|"
  ),
];

function timeOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe("a cell as long as Excel allows holds nobody up", () => {
  test.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))("full of %s", (_, unit) => {
    const long = `${unit.repeat(LONGEST_CELL).slice(0, LONGEST_CELL - 1)}x`;
    const withLong = TASK.map((_cell, column) => TASK.with(column, long));
    const rows = [[long], HEADER, TASK, ["II", long], ...withLong, TASK, [long], ["", long]];
    const time = timeOf(() => {
      const result = readPlan([gridOf(rows)], OPTIONS);
      expect(isReading(result)).toBe(true);
      if (isReading(result)) {
        check(result.plan, defaultSettings(2026));
      }
      parseDeadline(long, OPTIONS);
      parseDeadline(long.slice(-999), OPTIONS);
    });
    expect(time).toBeLessThan(MOST_TIME);
  });
});
