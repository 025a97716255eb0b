import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REASON_GAP } from "../../../src/messages/report/agencyLines";
import { progressParagraph } from "../../../src/messages/report/progressParagraph";
import { knownDay } from "../../../src/plan/day";
import { comparedWith } from "../../../src/plan/report/comparedFigures";
import type { ReportFigures, RunningWork } from "../../../src/plan/report/reportFigures";
import type { ReportedFigures } from "../../../src/plan/report/reportedFigures";
import { noCounts } from "../../../src/plan/summary";
import { openBuilt } from "../../excel/openSample";
import { fillProgress } from "../../samples/fillProgress";
import { PROGRESS_DAYS } from "../../samples/progress2026";
import { figuresOf } from "./progressFigures";
import { ALONE, figures, overdueTask, reported, reportedTask, running } from "./someFigures";

/** Read by a person against the figures; the periods in order, each below its name. */
const READ = readFileSync(join(__dirname, "paragraphs.txt"), "utf8")
  .split(/^===== /mu)
  .slice(1)
  .map((part) => part.trim().split("\n"))
  .map(([name, ...lines]) => ({ name: name!, text: lines.join("\n") }));

describe("the paragraph on the sample plan", () => {
  const counted: ReportFigures[] = [];

  beforeAll(async () => {
    const host = await openBuilt();
    for (const [index, day] of PROGRESS_DAYS.entries()) {
      await fillProgress(day);
      await host.idle();
      counted.push(await figuresOf(READ[index]!.name));
    }
  });

  test.each(READ.map(({ name }, index) => [name, index] as const))(
    "for %s says what a person read and held against the figures",
    (_, index) => {
      const before = counted
        .slice(0, index)
        .map(({ period, total }): ReportedFigures => ({ ...period, counts: total }));
      const it = counted[index]!;
      expect(progressParagraph(it, comparedWith(before, it.period))).toBe(READ[index]!.text);
    }
  );
});

describe("the totals", () => {
  const totals = (given: Partial<ReportFigures["total"]>) =>
    progressParagraph(figures({ total: { ...noCounts(), ...given } }), ALONE).split("\n");

  test("of a plan without tasks are not counted", () => {
    expect(totals({})).toEqual(["Năm 2026, chưa có nhiệm vụ cải cách hành chính nào được giao."]);
  });

  test("say so where nothing is done yet", () => {
    expect(totals({ total: 12, rateBase: 12, inTime: 12, notUpdated: 12 }).slice(0, 2)).toEqual([
      "Năm 2026, số nhiệm vụ cải cách hành chính được giao là 12 nhiệm vụ theo Kế hoạch đã ban hành. Tính đến ngày 14/3/2026 (kỳ báo cáo quý I năm 2026), chưa hoàn thành nhiệm vụ nào (0/12 nhiệm vụ, đạt 0%).",
      "Còn 12 nhiệm vụ chưa hoàn thành, đều đang trong hạn. Các nhiệm vụ này đều chưa được cơ quan chủ trì báo cáo tiến độ. Không có nhiệm vụ quá hạn chưa hoàn thành.",
    ]);
  });

  test("say so where everything is done, and speak no more of what is open", () => {
    expect(totals({ total: 12, rateBase: 12, doneOnTime: 12 })).toEqual([
      "Năm 2026, số nhiệm vụ cải cách hành chính được giao là 12 nhiệm vụ theo Kế hoạch đã ban hành. Tính đến ngày 14/3/2026 (kỳ báo cáo quý I năm 2026), đã hoàn thành 12/12 nhiệm vụ, đạt 100%, tất cả đều hoàn thành đúng hạn.",
    ]);
  });

  test("speak of one task as one", () => {
    expect(totals({ total: 2, rateBase: 2, doneNoDate: 1, overdue: 1, notStarted: 1 })).toEqual([
      "Năm 2026, số nhiệm vụ cải cách hành chính được giao là 02 nhiệm vụ theo Kế hoạch đã ban hành. Tính đến ngày 14/3/2026 (kỳ báo cáo quý I năm 2026), đã hoàn thành 01/02 nhiệm vụ, đạt 50%; nhiệm vụ đã hoàn thành này chưa ghi ngày hoàn thành.",
      "Còn 01 nhiệm vụ chưa hoàn thành, đã quá hạn. Nhiệm vụ này chưa thực hiện.",
      "Từ ngày 14/3/2026 đến ngày 14/6/2026 (hết kỳ báo cáo tiếp theo), không có nhiệm vụ nào đến hạn.",
    ]);
  });

  test("of a plan whose tasks all fell away have no rate", () => {
    expect(totals({ total: 3, notArising: 2, stopped: 1 })).toEqual([
      "Năm 2026, số nhiệm vụ cải cách hành chính được giao là 03 nhiệm vụ theo Kế hoạch đã ban hành. Không còn nhiệm vụ phải thực hiện (02 nhiệm vụ không phát sinh và 01 nhiệm vụ dừng thực hiện theo văn bản cho phép).",
    ]);
  });
});

describe("the sentences about few tasks", () => {
  const lines = (given: Partial<ReportFigures["total"]>, further: Partial<ReportFigures> = {}) =>
    progressParagraph(
      figures({ total: { ...noCounts(), ...given }, nextTo: knownDay(2026, 3, 1), ...further }),
      ALONE
    ).split("\n");
  const counts = (given: Partial<ReportFigures["total"]>) => ({ ...noCounts(), ...given });
  const TWO_OF_MANY = { total: 9, rateBase: 9, doneOnTime: 3, inTime: 6 };

  test("a year with one open task is told in one sentence", () => {
    expect(lines({ total: 1, rateBase: 1, inTime: 1, notUpdated: 1 })).toEqual([
      "Năm 2026, số nhiệm vụ cải cách hành chính được giao là 01 nhiệm vụ theo Kế hoạch đã ban hành. Tính đến ngày 14/3/2026 (kỳ báo cáo quý I năm 2026), nhiệm vụ này chưa hoàn thành (0/1), đang trong hạn; chưa được cơ quan chủ trì báo cáo tiến độ.",
    ]);
  });

  test("a task that was stopped without a document is told once", () => {
    expect(lines({ total: 2, rateBase: 2, doneOnTime: 1, stopped: 1 })[1]).toBe(
      "Còn 01 nhiệm vụ chưa hoàn thành do dừng thực hiện, chưa có văn bản cho phép. Không có nhiệm vụ quá hạn chưa hoàn thành."
    );
    const some = { total: 6, rateBase: 6, inTime: 5, stopped: 1, notStarted: 2 };
    expect(lines(some)[1]).toContain(
      "gồm 05 nhiệm vụ đang trong hạn và 01 nhiệm vụ dừng thực hiện, chưa có văn bản cho phép. Về tiến độ: 03 nhiệm vụ đang thực hiện và 02 nhiệm vụ chưa thực hiện."
    );
  });

  test("no deadline is not one that nobody understood", () => {
    const open = { total: 5, rateBase: 5, openNoDeadline: 5 };
    expect(lines(open, { unread: 2 })[1]).toContain(
      "gồm 03 nhiệm vụ không giao thời hạn và 02 nhiệm vụ chưa xác định thời hạn."
    );
  });

  test.each([
    [{ total: 1, rateBase: 1, inTime: 1 }, "01 nhiệm vụ được giao bổ sung chưa hoàn thành."],
    [
      { total: 2, rateBase: 2, doneLate: 1, inTime: 1 },
      "Trong 02 nhiệm vụ được giao bổ sung, đã hoàn thành 01 nhiệm vụ.",
    ],
    [
      { total: 3, rateBase: 2, doneLate: 2, notArising: 1 },
      "02 nhiệm vụ được giao bổ sung phải thực hiện đều đã hoàn thành.",
    ],
  ])("of added tasks %j", (added, sentence) => {
    const original = counts({ total: 7 });
    expect(lines(TWO_OF_MANY, { added: counts(added), original })[1]).toContain(sentence);
  });

  test("a year of added tasks only says so once", () => {
    const all = counts({ total: 2, rateBase: 2, inTime: 2 });
    const text = lines(all, { added: all, original: noCounts() }).join(" ");
    expect(text).toContain("là 02 nhiệm vụ, đều được giao bổ sung trong năm.");
    expect(text.match(/bổ sung/gu)).toHaveLength(1);
  });

  test.each([
    [
      { total: 1, doneLate: 1 },
      "01 nhiệm vụ được gia hạn theo văn bản cho phép, nay đã hoàn thành.",
    ],
    [
      { total: 2, overdue: 1, inTime: 1 },
      "02 nhiệm vụ được gia hạn theo văn bản cho phép, trong đó 01 nhiệm vụ đã quá thời hạn được gia hạn.",
    ],
  ])("of extended tasks %j", (extended, sentence) => {
    expect(lines(TWO_OF_MANY, { extended: counts(extended) })[1]).toContain(sentence);
  });

  test("what was done in a quarter leaves out what has no day, and says so", () => {
    const period = { ...figures({}).period, name: "Quý III", from: knownDay(2026, 6, 15) };
    const finished = [
      { ...reportedTask({}), doneOn: knownDay(2026, 7, 1), isLate: false, results: [] },
    ];
    expect(lines(TWO_OF_MANY, { period, finished, undated: 2 })[0]).toMatch(
      /hoàn thành 01 nhiệm vụ, chưa kể 02 nhiệm vụ chưa ghi ngày hoàn thành\.$/u
    );
  });
});

describe("the comparison", () => {
  const total = { ...noCounts(), total: 40, rateBase: 40, doneOnTime: 10, overdue: 2, inTime: 28 };
  const line = (before: ReportedFigures | null, lastYear: ReportedFigures | null) =>
    progressParagraph(figures({ total }), { before, lastYear })
      .split("\n")
      .find((each) => each.startsWith("So với"));

  test("says what rose, fell and stayed", () => {
    const before = reported("6 tháng", {
      total: 40,
      rateBase: 40,
      doneOnTime: 12,
      overdue: 2,
      inTime: 26,
    });
    expect(line(before, null)).toBe(
      "So với kỳ báo cáo 6 tháng đầu năm 2026, số nhiệm vụ hoàn thành giảm 02 nhiệm vụ (từ 12/40 xuống 10/40); tỷ lệ hoàn thành giảm 5 điểm phần trăm (từ 30% xuống 25%); số nhiệm vụ quá hạn không thay đổi (02)."
    );
  });

  test("with last year names the year, and leaves out what nobody typed", () => {
    const lastYear = {
      ...reported("Quý I", { total: 30, rateBase: 30, doneOnTime: 10 }),
      to: knownDay(2025, 3, 14),
    };
    expect(line(null, lastYear)).toBe(
      "So với cùng kỳ năm 2025, số nhiệm vụ hoàn thành không thay đổi (từ 10/30 thành 10/40); tỷ lệ hoàn thành giảm 8,3 điểm phần trăm (từ 33,3% xuống 25%)."
    );
  });

  test("says nothing where there is nothing to compare with", () => {
    expect(line(null, null)).toBeUndefined();
    expect(line(reported("Quý I", {}), null)).toBeUndefined();
  });
});

describe("the late tasks", () => {
  const late = (overdue: ReportFigures["overdue"]) => {
    const total = { ...noCounts(), total: 99, rateBase: 99, overdue: overdue.length };
    const byLead = [{ group: "Phòng Kinh tế", ...total }];
    const lines = progressParagraph(figures({ total, overdue, byLead }), ALONE).split("\n");
    return lines.slice(
      lines.findIndex((line) => /^Có \d+ nhiệm vụ quá hạn/u.test(line)),
      -1
    );
  };

  test("stand under who leads them, with the reason or room for it", () => {
    const tasks = [
      overdueTask({
        number: "7",
        text: "Rà soát văn bản.",
        lead: "Phòng Kinh tế",
        reason: "Thiếu kinh phí.\n",
      }),
      overdueTask({ number: "", text: "Lập danh mục", lead: "phòng kinh tế" }),
      overdueTask({ number: "9", text: "Mở lớp tập huấn", lead: " " }),
    ];
    expect(late(tasks)).toEqual([
      "Có 03 nhiệm vụ quá hạn chưa hoàn thành:",
      "- Phòng Kinh tế (02 nhiệm vụ):",
      "+ Rà soát văn bản (STT 7, hạn 10/3/2026, quá hạn 4 ngày, nguyên nhân: Thiếu kinh phí);",
      `+ Lập danh mục (hạn 10/3/2026, quá hạn 4 ngày, nguyên nhân: ${REASON_GAP});`,
      `- Chưa giao cơ quan chủ trì (01 nhiệm vụ): Mở lớp tập huấn (STT 9, hạn 10/3/2026, quá hạn 4 ngày, nguyên nhân: ${REASON_GAP}).`,
    ]);
  });

  test("are named up to ten, the others by their number", () => {
    const tasks = Array.from({ length: 23 }, (_, index) =>
      overdueTask({ text: "Rà soát", lead: index < 20 ? "Phòng Kinh tế" : "Công an xã" })
    );
    const lines = late(tasks);
    expect(lines.slice(0, 2)).toEqual([
      "Có 23 nhiệm vụ quá hạn chưa hoàn thành; 10 nhiệm vụ quá hạn lâu nhất gồm:",
      "- Phòng Kinh tế (20 nhiệm vụ), trong đó có:",
    ]);
    expect(lines.filter((each) => each.startsWith("+ "))).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      "Các nhiệm vụ còn lại (13 nhiệm vụ) nêu tại danh sách kèm theo: Phòng Kinh tế 10, Công an xã 03."
    );
  });
});

test("work that runs all year is told by its results, never as late", () => {
  const total = { ...noCounts(), total: 9, rateBase: 9, inTime: 9 };
  const line = (wholeYear: RunningWork, ongoing: RunningWork, given: Partial<ReportFigures> = {}) =>
    progressParagraph(figures({ total, wholeYear, ongoing, ...given }), ALONE).split("\n")[2];
  expect(line(running({ total: 5, withResult: 5 }), running({ total: 1, withResult: 1 }))).toBe(
    "05 nhiệm vụ thực hiện cả năm đều có kết quả trong quý I/2026. 01 nhiệm vụ thực hiện thường xuyên có kết quả trong quý I/2026."
  );
  expect(
    line(running({ total: 5, withoutResult: 5 }), running({ total: 1, withoutResult: 1 }))
  ).toBe(
    "05 nhiệm vụ thực hiện cả năm đều chưa có kết quả trong quý I/2026. 01 nhiệm vụ thực hiện thường xuyên chưa có kết quả trong quý I/2026."
  );
  const some = running({
    ...{ total: 17, withResult: 2, withoutResult: 11, doneBefore: 2, dropped: 2 },
    withResultInYear: 10,
  });
  expect(line(some, running({}))).toBe(
    "Trong 17 nhiệm vụ thực hiện cả năm, 02 nhiệm vụ có kết quả trong quý I/2026, 11 nhiệm vụ đang triển khai, chưa có kết quả trong quý, 02 nhiệm vụ đã hoàn thành từ trước và 02 nhiệm vụ không phát sinh hoặc đã dừng thực hiện."
  );
  const { period } = figures({});
  const year = { ...period, name: "Năm", to: knownDay(2026, 12, 14) };
  expect(line(some, running({}), { period: year, asOf: year.to })).toBe(
    "Từ đầu năm đến nay, 10/17 nhiệm vụ thực hiện cả năm đã có kết quả; riêng quý IV/2026, 02 nhiệm vụ có kết quả, 11 nhiệm vụ đang triển khai, chưa có kết quả trong quý, 02 nhiệm vụ đã hoàn thành từ trước và 02 nhiệm vụ không phát sinh hoặc đã dừng thực hiện."
  );
  const afterwards = figures({ total, wholeYear: some, period: year, asOf: knownDay(2027, 1, 10) });
  expect(progressParagraph(afterwards, ALONE)).not.toContain("quý");
});

test("work that comes round is told by who owes a period's result", () => {
  const total = { ...noCounts(), total: 9, rateBase: 9, openNoDeadline: 9 };
  const line = (recurring: ReportFigures["recurring"]) =>
    progressParagraph(figures({ total, recurring }), ALONE).split("\n")[2];
  const missed = [
    { ...reportedTask({ number: "23", lead: "Công an xã" }), periods: "Tháng 1, Tháng 2" },
  ];
  expect(line({ total: 2, missed })).toBe(
    "Trong 02 nhiệm vụ định kỳ, 01 nhiệm vụ chậm kỳ: Công an xã (STT 23, chưa có kết quả kỳ Tháng 1, Tháng 2)."
  );
  expect(line({ total: 2, missed: [] })).toBe(
    "Trong 02 nhiệm vụ định kỳ, không có nhiệm vụ nào chậm kỳ."
  );
});

test("what is due next is named with its day", () => {
  const total = { ...noCounts(), total: 9, rateBase: 9, inTime: 9 };
  const dueNext = [
    reportedTask({ number: "31", text: "Tổng kiểm kê tài sản công", lead: "Phòng Kinh tế" }),
  ];
  expect(progressParagraph(figures({ total, dueNext }), ALONE).split("\n").slice(-2)).toEqual([
    "Từ ngày 14/3/2026 đến ngày 14/6/2026 (hết kỳ báo cáo tiếp theo), có 01 nhiệm vụ đến hạn:",
    "- Phòng Kinh tế (01 nhiệm vụ): Tổng kiểm kê tài sản công (STT 31, hạn 31/5/2026).",
  ]);
});
