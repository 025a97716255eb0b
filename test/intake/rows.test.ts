import { describe, expect, test } from "@jest/globals";
import { gridOf, type Typed } from "./gridOf";
import { readList, repairsOf, taskNumbered } from "./readList";
import { HEADER, ISSUE, REPORT, list } from "./usualList";

describe("area rows", () => {
  test.each<[string, readonly Typed[], string, string]>([
    ["merged across", ["I. Cải cách thể chế"], "I", "the-che"],
    ["numeral in a cell of its own", ["I", "Cải cách thể chế"], "I", "the-che"],
    ["numbered like a task", [1, "Cải cách thể chế"], "1", "the-che"],
    ["a letter", ["A", "Cải cách tài chính công"], "A", "tai-chinh-cong"],
    ["without a numeral", ["", "Cải cách chế độ công vụ"], "", "che-do-cong-vu"],
    ["in every cell", Array.from({ length: 6 }, () => "II. Cải cách thể chế"), "II", "the-che"],
    ["of an area that no resolution names", ["IX. Công tác dân vận"], "IX", "cong-tac-dan-van"],
  ])("%s", (shape, row, numeral, id) => {
    const reading = list([row, ISSUE], shape === "merged across" ? [[2, 1, 2, 6]] : []);
    expect(reading.plan.areas).toMatchObject([{ numeral, id, rows: { first: 2, last: 3 } }]);
    expect(reading.plan.tasks.map((task) => [task.number, task.areaId])).toEqual([["1", id]]);
  });

  test.each<[string, readonly Typed[]]>([
    ["a numeral in its heading", ["II. Cải cách thể chế", "", "", "", "", "", 350]],
    ["a numeral in a cell of its own", ["II", "Cải cách thể chế", "", "", "", "", 350]],
  ])("an area row with its share of the budget, %s", (_, row) => {
    const reading = readList(gridOf([[...HEADER, "Kinh phí"], row, [...ISSUE, 200]]));
    expect(reading.plan.areas).toMatchObject([{ numeral: "II", id: "the-che" }]);
    expect(reading.plan.tasks.map((task) => task.carried)).toEqual([["200"]]);
    expect(repairsOf(reading, "rowDropped")).toEqual([[2, 2, "350", ""]]);
  });

  test("a task that speaks of an area stays a task", () => {
    const reading = list([
      ["I. Cải cách thể chế"],
      [1, "Cải cách thủ tục hành chính tại bộ phận một cửa", "Phòng Kinh tế", "", "", ""],
    ]);
    expect(reading.plan.areas.map((area) => area.id)).toEqual(["the-che"]);
    expect(reading.plan.tasks).toHaveLength(1);
  });

  test("two headings of one area by other words stay two sections", () => {
    const reading = list([
      ["I. Cải cách thể chế"],
      ISSUE,
      ["II. Công tác văn bản quy phạm pháp luật"],
      REPORT,
    ]);
    expect(reading.plan.areas.map((area) => area.name)).toEqual([
      "Cải cách thể chế",
      "Công tác văn bản quy phạm pháp luật",
    ]);
    expect(new Set(reading.plan.areas.map((area) => area.id)).size).toBe(2);
  });

  test("behind a sub-area the numbers lead back to the area around it", () => {
    const reading = list([
      [2, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
      ["2.1", "Đơn giản hóa"],
      ["2.1.1", ...ISSUE.slice(1)],
      ["2.2", ...REPORT.slice(1)],
    ]);
    expect(reading.plan.tasks.map(({ number, areaId }) => [number, areaId])).toEqual([
      ["2.1.1", "don-gian-hoa"],
      ["2.2", "thu-tuc-hanh-chinh"],
    ]);
    expect(reading.plan.areas.map(({ numeral }) => numeral)).toEqual(["2", "2.1"]);
  });

  test("a Roman section in parts, its tasks counted anew in each", () => {
    const reading = list([
      ["I", "Cải cách thể chế"],
      ["I.1", "Xây dựng văn bản"],
      ISSUE,
      ["I.2", "Rà soát văn bản"],
      [1, ...REPORT.slice(1)],
    ]);
    expect(reading.plan.areas.map(({ numeral, name }) => [numeral, name])).toEqual([
      ["I", "Cải cách thể chế"],
      ["I.1", "Xây dựng văn bản"],
      ["I.2", "Rà soát văn bản"],
    ]);
    expect(reading.plan.tasks.map(({ areaId }) => areaId)).toEqual([
      "xay-dung-van-ban",
      "ra-soat-van-ban",
    ]);
  });

  test("a task that counts on from a heading stands beside it, not below it", () => {
    const rows: readonly (readonly Typed[])[] = [
      [1, "Chuyển đổi số"],
      ["a", ...ISSUE.slice(1)],
      ["b", ...REPORT.slice(1)],
      [2, "Tuyên truyền", "Công an xã", "", "Cả năm 2026", "Tin, bài"],
      [3, "Kiểm tra", "Công an xã", "", "Quý IV/2026", "Báo cáo"],
    ];
    const areaIds = (given: typeof rows) => list(given).plan.tasks.map(({ areaId }) => areaId);
    expect(areaIds(rows)).toEqual(["chuyen-doi-so", "chuyen-doi-so", "", ""]);
    expect(areaIds([["II", "Hiện đại hóa hành chính"], ...rows])).toEqual([
      "chuyen-doi-so",
      "chuyen-doi-so",
      "chinh-quyen-so",
      "chinh-quyen-so",
    ]);
  });

  test("a heading printed again on a new page goes on with its section", () => {
    const reading = list([["I. Cải cách thể chế"], ISSUE, ["I. Cải cách thể chế"], REPORT]);
    expect(reading.plan.areas).toMatchObject([{ id: "the-che", rows: { first: 2, last: 5 } }]);
    expect(reading.plan.tasks.map((task) => task.areaId)).toEqual(["the-che", "the-che"]);
  });

  test("a list without areas has tasks without one", () => {
    const reading = list([ISSUE, REPORT]);
    expect(reading.plan.areas).toEqual([]);
    expect(reading.plan.tasks.map((task) => task.areaId)).toEqual(["", ""]);
  });

  test("a column of areas does the same, blanks filled from above", () => {
    const reading = readList(
      gridOf([
        ["STT", "Lĩnh vực", "Nhiệm vụ", "Chủ trì"],
        [1, "Cải cách thể chế", "Rà soát văn bản", "Công an xã"],
        [2, "", "Kiểm tra văn bản", "Công an xã"],
        [3, "Tài chính công", "Kiểm kê tài sản", "Phòng Kinh tế"],
      ])
    );
    expect(reading.plan.tasks.map((task) => task.areaId)).toEqual([
      "the-che",
      "the-che",
      "tai-chinh-cong",
    ]);
    expect(reading.plan.carriedColumns).toEqual([]);
    expect(repairsOf(reading, "areaFilled")).toEqual([[3, 3, "", "Cải cách thể chế"]]);
  });
});

describe("a task over several rows", () => {
  test("a page break in mid-sentence joins with one blank", () => {
    const reading = list([
      [
        1,
        "Rà soát, sắp xếp tổ chức bộ máy theo",
        "Phòng Văn hóa -",
        "",
        "Tháng 10/2026",
        "Quyết định của UBND",
      ],
      ["", "quy định của cấp trên", "Xã hội", "", "", "xã"],
      REPORT,
    ]);
    expect(taskNumbered(reading, "1")).toMatchObject({
      text: "Rà soát, sắp xếp tổ chức bộ máy theo quy định của cấp trên",
      lead: "Phòng Văn hóa - Xã hội",
      deliverable: "Quyết định của UBND xã",
      rows: { first: 2, last: 3 },
    });
    expect(taskNumbered(reading, "2").rows).toEqual({ first: 4, last: 4 });
  });

  test("a page number between the halves does not part them", () => {
    const reading = list([
      ISSUE,
      ["", "", "", "7"],
      ["", "", "", "", "", "và báo cáo kết quả"],
      REPORT,
    ]);
    expect(taskNumbered(reading, "1").deliverable).toBe("Kế hoạch và báo cáo kết quả");
    expect(repairsOf(reading, "rowDropped")).toEqual([[3, 3, "7", ""]]);
  });

  test("products and owners in rows of their own become lines", () => {
    const reading = list([
      [
        1,
        "Tổ chức đối thoại",
        "Văn phòng HĐND và UBND",
        "Phòng Kinh tế",
        "Quý III/2026",
        "- Kế hoạch",
      ],
      ["", "", "", "Công an xã", "", "- Thông báo kết luận"],
    ]);
    expect(taskNumbered(reading, "1")).toMatchObject({
      supporting: ["Phòng Kinh tế", "Công an xã"],
      deliverable: "- Kế hoạch\n- Thông báo kết luận",
    });
  });

  test("three rows are one task and one repair", () => {
    const reading = list([ISSUE, ["", "của Ủy ban nhân dân xã"], ["", "năm 2026"]]);
    expect(taskNumbered(reading, "1").text).toBe(
      "Ban hành Kế hoạch của Ủy ban nhân dân xã năm 2026"
    );
    expect(repairsOf(reading, "rowsJoined")).toEqual([
      [
        2,
        4,
        "của Ủy ban nhân dân xã\nnăm 2026",
        "Ban hành Kế hoạch của Ủy ban nhân dân xã năm 2026",
      ],
    ]);
  });

  test("a row without a number that names its own owner and deadline is a task of its own", () => {
    const reading = list([
      ISSUE,
      ["", "Kiểm tra công vụ", "Công an xã", "", "Quý III/2026", "Biên bản"],
    ]);
    expect(reading.plan.tasks.map((task) => [task.number, task.text])).toEqual([
      ["1", "Ban hành Kế hoạch"],
      ["", "Kiểm tra công vụ"],
    ]);
  });
});

describe("cells merged downwards stand for every row they cover", () => {
  test("one agency and one deadline for two tasks", () => {
    const reading = list(
      [ISSUE, [2, "Kiểm tra công vụ", "", "", "", "Biên bản"]],
      [
        [2, 3, 3, 3],
        [2, 5, 3, 5],
      ]
    );
    expect(taskNumbered(reading, "2")).toMatchObject({
      lead: "Phòng Kinh tế",
      deadlineText: "Quý I/2026",
      deliverable: "Biên bản",
    });
  });

  test("one task with a product in each of its rows", () => {
    const reading = list(
      [ISSUE, ["", "", "", "", "", "Báo cáo"], REPORT],
      [
        [2, 1, 3, 1],
        [2, 2, 3, 2],
        [2, 3, 3, 3],
      ]
    );
    expect(taskNumbered(reading, "1")).toMatchObject({
      lead: "Phòng Kinh tế",
      deliverable: "Kế hoạch\nBáo cáo",
      rows: { first: 2, last: 3 },
    });
    expect(reading.plan.tasks).toHaveLength(2);
  });
});

describe("rows that are no task are left out and told", () => {
  test("the header again on a new page, and the row of column numbers", () => {
    const reading = list([["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], ISSUE, HEADER, REPORT]);
    expect(reading.plan.tasks.map((task) => task.number)).toEqual(["1", "2"]);
    expect(repairsOf(reading, "rowDropped").map(([row]) => row)).toEqual([2, 4]);
  });

  test("the unit of a column of money, and a section's own total", () => {
    const reading = readList(
      gridOf([
        [...HEADER, "Kinh phí"],
        ["", "", "", "", "", "", "ĐVT: triệu đồng"],
        ["I", "Cải cách thể chế"],
        [...ISSUE, 100],
        ["", "Cộng I", "", "", "", "", 100],
        ["", "Tổng I+II", "", "", "", "", 100],
      ])
    );
    expect(reading.plan.areas).toHaveLength(1);
    expect(reading.plan.tasks.map(({ text, carried }) => [text, carried])).toEqual([
      ["Ban hành Kế hoạch", ["100"]],
    ]);
    expect(repairsOf(reading, "rowDropped").map(([row]) => row)).toEqual([2, 5, 6]);
  });

  test("a total, and everything from the signature on", () => {
    const reading = list([
      ISSUE,
      ["", "Tổng cộng: 01 nhiệm vụ"],
      [],
      ["", "Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"],
      ["", "- Sở Nội vụ;", "", "", "CHỦ TỊCH"],
    ]);
    expect(reading.plan.tasks).toHaveLength(1);
    expect(repairsOf(reading, "rowDropped").map(([row, , before]) => [row, before])).toEqual([
      [3, "Tổng cộng: 01 nhiệm vụ"],
      [5, "Nơi nhận: | TM. ỦY BAN NHÂN DÂN"],
      [6, "- Sở Nội vụ; | CHỦ TỊCH"],
    ]);
  });
});
