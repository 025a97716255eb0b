import { describe, expect, test } from "@jest/globals";
import { findHeader } from "../../src/intake/columns/header";
import { knownDay } from "../../src/plan/day";
import { gridOf, type Typed } from "./gridOf";
import { problemOf, readList, taskNumbered } from "./readList";

/** The roles that a header row gives to its columns, left to right. */
function rolesIn(...headers: readonly string[]): readonly string[] | null {
  const header = findHeader(gridOf([headers]));
  return header && header.columns.map((column) => column.role);
}

describe("the words of a header", () => {
  test("the unit leads where a person's column stands beside it", () => {
    expect(rolesIn("STT", "Tên công việc", "Người thực hiện", "Phòng ban", "Hạn")).toEqual([
      "number",
      "task",
      "carried",
      "lead",
      "deadline",
    ]);
  });

  const six = ["number", "task", "lead", "supporting", "deadline", "deliverable"];

  test.each([
    [
      "of the seed",
      "STT",
      "Nội dung công việc",
      "Cơ quan chủ trì",
      "Cơ quan phối hợp",
      "Thời gian thực hiện/ hoàn thành",
      "Sản phẩm",
    ],
    [
      "in capitals",
      "STT",
      "NỘI DUNG NHIỆM VỤ",
      "CƠ QUAN CHỦ TRÌ",
      "CƠ QUAN PHỐI HỢP",
      "THỜI GIAN HOÀN THÀNH",
      "SẢN PHẨM ĐẦU RA",
    ],
    [
      "broken over lines",
      "S\nTT",
      "Tên\nnhiệm vụ",
      "Đơn vị\nchủ trì",
      "Đơn vị\nphối hợp",
      "Thời hạn\nhoàn thành",
      "Kết quả/\nSản phẩm",
    ],
    [
      "of a party committee",
      "TT",
      "Nội dung",
      "Cơ quan tham mưu",
      "Cơ quan phối hợp",
      "Thời gian ban hành",
      "Hình thức văn bản",
    ],
    ["of an English tracker", "No.", "Task", "Owner", "Support", "Due date", "Deliverable"],
    ["in short", "TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả"],
    [
      "with other words around",
      "Số TT",
      "Nhiệm vụ cụ thể năm 2026",
      "Cơ quan, đơn vị chủ trì",
      "Cơ quan, đơn vị phối hợp",
      "Thời gian",
      "Sản phẩm hoàn thành",
    ],
    [
      "of a tracker",
      "STT",
      "Công việc",
      "Đơn vị thực hiện",
      "Đơn vị phối hợp",
      "Tiến độ thực hiện",
      "Sản phẩm dự kiến",
    ],
  ])("%s", (_, ...headers) => {
    expect(
      rolesIn(...headers)?.map((role, i) => (headers[i] === "S\nTT" ? "number" : role))
    ).toEqual(six);
  });

  test("in decomposed text and with no-break blanks", () => {
    expect(
      rolesIn("STT", "Nội dung\u00A0công việc".normalize("NFD"), "Cơ quan chủ trì".normalize("NFD"))
    ).toEqual(["number", "task", "lead"]);
  });

  test("a known column keeps its role beside one that only sounds like it", () => {
    expect(
      rolesIn(
        "STT",
        "Nhiệm vụ",
        "Sản phẩm",
        "Kết quả thực hiện",
        "Hạn hoàn thành",
        "Ngày hoàn thành thực tế"
      )
    ).toEqual(["number", "task", "deliverable", "carried", "deadline", "carried"]);
  });
});

test("a sentence that mentions tasks and agencies is no header", () => {
  expect(
    rolesIn(
      "Các cơ quan, đơn vị căn cứ nội dung nhiệm vụ được giao, chủ trì, phối hợp tổ chức thực hiện theo đúng thời gian quy định",
      "Giao Phòng Văn hóa - Xã hội là cơ quan chủ trì theo dõi, đôn đốc, tổng hợp báo cáo kết quả thực hiện với Ủy ban nhân dân xã"
    )
  ).toBeNull();
});

test("columns may stand in another order", () => {
  const reading = readList(
    gridOf([
      ["Sản phẩm", "Thời gian", "Chủ trì", "Nội dung", "TT"],
      ["Báo cáo", "Quý II/2026", "Công an xã", "Rà soát tàu thuyền", 1],
    ])
  );
  expect(taskNumbered(reading, "1")).toMatchObject({
    text: "Rà soát tàu thuyền",
    lead: "Công an xã",
    deadlineText: "Quý II/2026",
    deliverable: "Báo cáo",
  });
});

test("columns that the appendix does not know are carried along, with and without a header", () => {
  const reading = readList(
    gridOf([
      ["STT", "Nội dung", "Lãnh đạo phụ trách", "Chủ trì", "Ghi chú", "Ghi chú", ""],
      [1, "Ban hành Kế hoạch", "Đ/c Trinh", "Phòng Kinh tế", "gấp", "đã xin ý kiến", "xem lại"],
      [2, "Báo cáo quý", "Đ/c Trinh", "Phòng Kinh tế", "", "", ""],
    ])
  );
  expect(reading.plan.carriedColumns).toEqual([
    "Lãnh đạo phụ trách",
    "Ghi chú",
    "Ghi chú (2)",
    "Cột G",
  ]);
  expect(taskNumbered(reading, "1").carried).toEqual([
    "Đ/c Trinh",
    "gấp",
    "đã xin ý kiến",
    "xem lại",
  ]);
  expect(taskNumbered(reading, "2").carried).toEqual(["Đ/c Trinh", "", "", ""]);
});

test("a header over two rows is told by its merges", () => {
  const rows: readonly (readonly Typed[])[] = [
    ["STT", "Nhiệm vụ", "Thời gian thực hiện", "", "Cơ quan chủ trì"],
    ["", "", "Bắt đầu", "Hoàn thành", ""],
    [1, "Tổng kiểm kê tài sản công", "01/3/2026", "31/5/2026", "Phòng Kinh tế"],
  ];
  const reading = readList(
    gridOf(rows, [
      [1, 1, 2, 1],
      [1, 2, 2, 2],
      [1, 3, 1, 4],
      [1, 5, 2, 5],
    ])
  );
  expect(reading.sources[0].headerRow).toBe(2);
  expect(reading.sources[0].columns.map((column) => column.role)).toEqual([
    "number",
    "task",
    "start",
    "deadline",
    "lead",
  ]);
  expect(taskNumbered(reading, "1")).toMatchObject({
    deadlineText: "31/5/2026",
    rows: { first: 3, last: 3 },
  });
});

/** A list whose last two columns stand under one word for time, with words of their own below it. */
function listUnderTime(first: string, second: string) {
  const rows: readonly (readonly Typed[])[] = [
    ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", ""],
    ["", "", "", first, second],
    [1, "Giao chỉ tiêu", "Phòng Kinh tế", "01/3/2026", "30/6/2026"],
  ];
  const merges = [1, 2, 3].map((column) => [1, column, 2, column] as const);
  return readList(gridOf(rows, [...merges, [1, 4, 1, 5]]));
}

test.each([
  ["Từ", "Đến"],
  ["Từ tháng", "Đến tháng"],
  ["BĐ", "KT"],
])("the end is the deadline where “%s” and “%s” stand under one time", (first, second) => {
  const { deadlineText, deadline } = taskNumbered(listUnderTime(first, second), "1");
  expect(deadlineText).toBe("30/6/2026");
  expect(deadline).toMatchObject({
    start: knownDay(2026, 3, 1),
    due: knownDay(2026, 6, 30),
    sure: true,
  });
});

test("of two columns under one time, neither of which says that it is the end, none is sure", () => {
  const reading = listUnderTime("Đợt 1", "Đợt 2");
  expect(taskNumbered(reading, "1")).toMatchObject({
    deadlineText: "01/3/2026",
    deadline: { due: knownDay(2026, 3, 1), sure: false },
    carried: ["30/6/2026"],
  });
});

test("a column that is said to hold areas and tasks holds the tasks", () => {
  expect(rolesIn("STT", "Lĩnh vực/Nhiệm vụ", "Chủ trì", "Tiến độ", "Kết quả")).toEqual([
    "number",
    "task",
    "lead",
    "deadline",
    "deliverable",
  ]);
  expect(rolesIn("STT", "Lĩnh vực", "Nhiệm vụ", "Chủ trì")).toContain("area");
});

test.each([
  ["Phòng/ban phụ trách", "Hạn xong"],
  ["Phụ trách", "Hạn nộp"],
  ["Đơn vị phụ trách", "Ngày KT"],
])("whoever answers for a task leads it, by its limit: %s, %s", (lead, limit) => {
  expect(rolesIn("STT", "Công việc", "Lãnh đạo phụ trách", lead, limit)).toEqual([
    "number",
    "task",
    "carried",
    "lead",
    "deadline",
  ]);
});

test.each([
  ["Thời gian thực hiện", "Thời gian hoàn thành"],
  ["Tiến độ (%)", "Hạn báo cáo"],
  ["Đã hoàn thành", "Hạn"],
  ["Mức độ hoàn thành", "Mốc hoàn thành"],
  ["Thực tế hoàn thành", "Kế hoạch hoàn thành"],
])("a task is due by “%s” less than by “%s”", (other, limit) => {
  const header = findHeader(gridOf([["STT", "Nhiệm vụ", "Chủ trì", other, limit]]));
  expect(header?.columns.slice(3)).toEqual([
    { role: "carried", column: 3, header: other },
    { role: "deadline", column: 4, header: limit },
  ]);
});

test("an end that is called by its moment is the deadline", () => {
  expect(rolesIn("STT", "Nhiệm vụ", "Thời điểm bắt đầu", "Thời điểm kết thúc")).toEqual([
    "number",
    "task",
    "start",
    "deadline",
  ]);
});

test("how far a task is done says nothing of when it is due", () => {
  expect(rolesIn("STT", "Nhiệm vụ", "Chủ trì", "Đã hoàn thành")).not.toContain("deadline");
});

test("the addresses of a list that begins further down and to the right are those of the sheet", () => {
  const grid = gridOf([
    ["STT", "Nhiệm vụ", "Chủ trì"],
    [1, "Ban hành Kế hoạch", "Công an xã"],
  ]);
  const reading = readList({ ...grid, firstRow: 4, firstColumn: 3 });
  expect(reading.sources[0]).toMatchObject({
    headerRow: 4,
    columns: [{ column: 3 }, { column: 4 }, { column: 5 }],
  });
  expect(taskNumbered(reading, "1").rows).toEqual({ first: 5, last: 5 });
});

describe("a sheet that is no task list says why", () => {
  test("nothing in it", () => {
    expect(
      problemOf(
        gridOf([
          ["", ""],
          ["", ""],
        ])
      )
    ).toBe("empty");
  });

  test("no header row", () => {
    expect(
      problemOf(
        gridOf([
          ["Dự toán thu", "Dự toán chi"],
          [120, 95],
        ])
      )
    ).toBe("noHeader");
  });

  test("a header and nothing below", () => {
    expect(
      problemOf(gridOf([["STT", "Nhiệm vụ", "Cơ quan chủ trì"], ["I. Cải cách thể chế"]]))
    ).toBe("noTasks");
  });
});

test("of two columns that may name the area the one called “Lĩnh vực” does, on whichever side it stands", () => {
  for (const other of ["Nhóm nhiệm vụ", "Lĩnh vực cải cách", "Lĩnh vực CCHC", "Thuộc lĩnh vực"]) {
    const roles = ["number", "carried", "area", "task", "lead"];
    expect([other, rolesIn("STT", other, "Lĩnh vực", "Nhiệm vụ", "Chủ trì")]).toEqual([
      other,
      roles,
    ]);
  }
});
