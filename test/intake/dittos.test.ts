import { expect, test } from "@jest/globals";
import { fromIso } from "../../src/plan/day";
import { gridOf } from "./gridOf";
import { readList, repairsOf, taskNumbered } from "./readList";

const HEADER = ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"];

const reading = readList(
  gridOf([
    HEADER,
    [1, "Rà soát thủ tục hành chính", "Phòng Kinh tế", "Công an xã", "30/3/2026", "Danh mục"],
    [2, "Cắt giảm thời gian giải quyết", "-nt-", "Như trên", "nt", "Phương án"],
    [3, "Nộp hồ sơ trực tuyến", "nt", "", "Cả năm 2026", "〃"],
  ])
);

test("a ditto mark says what the cell above says, through several rows", () => {
  expect(taskNumbered(reading, "2")).toMatchObject({
    lead: "Phòng Kinh tế",
    leadPrinted: "Phòng Kinh tế",
    supporting: ["Công an xã"],
    deadlineText: "30/3/2026",
    deadline: { kind: "date", due: fromIso("2026-03-30"), sure: true },
  });
  expect(taskNumbered(reading, "3")).toMatchObject({
    lead: "Phòng Kinh tế",
    supporting: [],
    deadlineText: "Cả năm 2026",
    deliverable: "Phương án",
  });
});

test("every mark is told, and no cell is lost", () => {
  expect(repairsOf(reading, "dittoFilled")).toEqual([
    [3, 3, "-nt-", "Phòng Kinh tế"],
    [3, 3, "Như trên", "Công an xã"],
    [3, 3, "nt", "30/3/2026"],
    [4, 4, "nt", "Phòng Kinh tế"],
    [4, 4, "〃", "Phương án"],
  ]);
  expect(reading.cells).toMatchObject({ total: 23, repaired: 5, flagged: 0 });
});

test("a real date above is the date of the mark too", () => {
  const due = fromIso("2026-06-30")!;
  const { plan } = readList(
    gridOf([
      HEADER,
      [1, "Sơ kết", "Phòng Kinh tế", "", { kind: "date", day: due, format: "dd/mm/yyyy" }],
      [2, "Báo cáo", "Phòng Kinh tế", "", "nt"],
    ])
  );
  expect(plan.tasks.map(({ deadline }) => deadline.due)).toEqual([due, due]);
});

test("a mark with nothing above it stays as it is", () => {
  const { plan, repairs } = readList(
    gridOf([HEADER, [1, "Sơ kết công tác", "Phòng Kinh tế", "", "nt", "Báo cáo"]])
  );
  expect(plan.tasks[0]).toMatchObject({ deadlineText: "nt", deadline: { kind: "unknown" } });
  expect(repairs).toEqual([]);
});
