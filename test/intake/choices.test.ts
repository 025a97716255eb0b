import { describe, expect, test } from "@jest/globals";
import { NO_CHOICES, type Choices, type RowChoice } from "../../src/intake/choices";
import { problemOf, readList, repairsOf, taskNumbered } from "./readList";
import { knownDay } from "../../src/plan/day";
import type { Agency } from "../../src/plan/plan";
import type { Deadline } from "../../src/plan/deadline/deadline";
import { gridOf, type Typed } from "./gridOf";

const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Sản phẩm"];

function chosen(choices: Partial<Choices>): { readonly choices: Choices } {
  return { choices: { ...NO_CHOICES, ...choices } };
}

function rows(...choices: readonly RowChoice[]): { readonly choices: Choices } {
  return chosen({ rows: choices });
}

describe("a list whose header nobody knows", () => {
  const grid = gridOf([
    ["Phân công tuần 12"],
    ["Việc", "Ai", "Bao giờ", "Xong chưa"],
    ["Gửi giấy mời họp", "Chị Hoa", "Thứ 6", "rồi"],
    ["Chuẩn bị hội trường", "Anh Bình", "30/3/2026", ""],
  ]);
  const header: RowChoice = { text: "Việc | Ai | Bao giờ | Xong chưa", kind: "header" };

  test("is no list by itself", () => {
    expect(problemOf(grid)).toBe("noHeader");
  });

  test("is read by the header row and the columns that the user names; the others are carried along", () => {
    const { plan, sources, cells } = readList(
      grid,
      chosen({
        rows: [header],
        columns: [
          { header: "Việc", column: 1, role: "task" },
          { header: "Ai", column: 2, role: "lead" },
          { header: "bao giờ", column: 9, role: "deadline" },
        ],
      })
    );
    expect(sources[0].headerRow).toBe(2);
    expect(plan.carriedColumns).toEqual(["Xong chưa"]);
    expect(
      plan.tasks.map(({ text, lead, deadlineText, carried }) => [
        text,
        lead,
        deadlineText,
        ...carried,
      ])
    ).toEqual([
      ["Gửi giấy mời họp", "Chị Hoa", "Thứ 6", "rồi"],
      ["Chuẩn bị hội trường", "Anh Bình", "30/3/2026", ""],
    ]);
    expect(cells.flagged).toBe(0);
  });
});

describe("the role of a column", () => {
  test("is the chosen one where its header misleads; whatever had that role is carried along", () => {
    const grid = gridOf([
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Kết quả"],
      [1, "Kiểm tra công vụ", "Phòng Kinh tế", "Ưu tiên", "Quý II/2026"],
    ]);
    const choices = chosen({ columns: [{ header: "Kết quả", column: 5, role: "deadline" }] });
    const { plan } = readList(grid, choices);
    expect(plan.carriedColumns).toEqual(["Thời hạn"]);
    const [task] = plan.tasks;
    expect([task!.deadlineText, task!.deliverable, task!.carried]).toEqual([
      "Quý II/2026",
      "",
      ["Ưu tiên"],
    ]);
  });

  test("settles which of two columns under one time is the deadline", () => {
    const grid = gridOf(
      [
        ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", ""],
        ["", "", "", "Đợt 1", "Đợt 2"],
        [1, "Giao chỉ tiêu", "Phòng Kinh tế", "01/3/2026", "30/6/2026"],
      ],
      [
        [1, 1, 2, 1],
        [1, 4, 1, 5],
      ]
    );
    const choices = chosen({
      columns: [{ header: "Thời hạn Đợt 2", column: 5, role: "deadline" }],
    });
    expect(taskNumbered(readList(grid), "1").deadline.sure).toBe(false);
    expect(taskNumbered(readList(grid, choices), "1")).toMatchObject({
      deadlineText: "30/6/2026",
      deadline: { sure: true },
    });
  });

  test("of a column without a header is chosen by its place", () => {
    const grid = gridOf([
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", ""],
      [1, "Kiểm tra công vụ", "Phòng Kinh tế", "Quý II/2026"],
    ]);
    const choices = chosen({ columns: [{ header: "", column: 4, role: "deadline" }] });
    expect(readList(grid, choices).plan.tasks[0]!.deadlineText).toBe("Quý II/2026");
  });

  describe("of two columns with one header", () => {
    const grid = gridOf([
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Thời hạn"],
      [1, "Kiểm tra công vụ", "Phòng Kinh tế", "Ưu tiên", "Quý II/2026"],
    ]);
    const deadlineIn = (column: number) => {
      const reading = readList(
        grid,
        chosen({ columns: [{ header: "Thời hạn", column, role: "deadline" }] })
      );
      return [reading.plan.tasks[0]!.deadlineText, reading.cells.flagged];
    };

    test("is that of the one which the user pointed at", () => {
      expect(deadlineIn(5)).toEqual(["Quý II/2026", 0]);
      expect(deadlineIn(4)).toEqual(["Ưu tiên", 0]);
    });

    test("is that of the first where they stand elsewhere by now", () => {
      expect(deadlineIn(9)).toEqual(["Ưu tiên", 0]);
    });
  });

  test("goes to the column chosen last; the one chosen before is carried along", () => {
    const grid = gridOf([
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Mốc một", "Mốc hai"],
      [1, "Kiểm tra công vụ", "Phòng Kinh tế", "Quý I/2026", "Quý II/2026"],
    ]);
    const { plan, cells } = readList(
      grid,
      chosen({
        columns: [
          { header: "Mốc hai", column: 5, role: "deadline" },
          { header: "Mốc một", column: 4, role: "deadline" },
        ],
      })
    );
    expect([plan.tasks[0]!.deadlineText, plan.carriedColumns]).toEqual(["Quý I/2026", ["Mốc hai"]]);
    expect(cells.flagged).toBe(0);
  });
});

describe("the kind of a row", () => {
  test("a row that was left out is a task where the user says so", () => {
    const grid = gridOf([
      HEADER,
      [1, "Ban hành Kế hoạch", "Văn phòng HĐND và UBND", "Quý I/2026", "Kế hoạch"],
      ["Tổng số", "Rà soát tổng số hồ sơ tồn", "Công an xã", "Quý II/2026", "Báo cáo"],
    ]);
    expect(readList(grid).plan.tasks).toHaveLength(1);
    const text = "Tổng số | Rà soát tổng số hồ sơ tồn | Công an xã | Quý II/2026 | Báo cáo";
    const reading = readList(grid, rows({ text, kind: "task" }));
    expect(taskNumbered(reading, "Tổng số").text).toBe("Rà soát tổng số hồ sơ tồn");
    expect(reading.repairs).toEqual([]);
  });

  test("an area is a task where the user says so, and the tasks below it belong to the area above", () => {
    const grid = gridOf([
      HEADER,
      ["I. Cải cách thể chế"],
      [1, "Rà soát văn bản", "Văn phòng HĐND và UBND", "Quý I/2026", "Báo cáo"],
      ["", "CẢI CÁCH TÀI CHÍNH CÔNG"],
      [2, "Công khai ngân sách", "Phòng Kinh tế", "Quý II/2026", "Quyết định"],
    ]);
    expect(readList(grid).plan.areas).toHaveLength(2);
    const { plan } = readList(grid, rows({ text: "CẢI CÁCH TÀI CHÍNH CÔNG", kind: "task" }));
    expect(plan.areas.map(({ name }) => name)).toEqual(["Cải cách thể chế"]);
    expect(plan.tasks.map(({ text, areaId }) => [text, areaId])).toEqual([
      ["Rà soát văn bản", "the-che"],
      ["CẢI CÁCH TÀI CHÍNH CÔNG", "the-che"],
      ["Công khai ngân sách", "the-che"],
    ]);
  });

  test("a task is an area, goes on with the task above, or is left out and told", () => {
    const second: readonly Typed[] = [2, "Kiểm tra tại thôn", "Công an xã"];
    const grid = gridOf([
      HEADER,
      [1, "Kiểm tra công vụ", "Phòng Kinh tế", "Quý I/2026", "Biên bản"],
      second,
      [3, "Báo cáo kết quả", "Phòng Kinh tế", "Quý II/2026", "Báo cáo"],
    ]);
    const text = second.join(" | ");
    const area = readList(grid, rows({ text, kind: "area" }));
    expect(area.plan.tasks.map(({ number, areaId }) => [number, areaId !== ""])).toEqual([
      ["1", false],
      ["3", true],
    ]);
    const joined = readList(grid, rows({ text, kind: "continuation" }));
    expect(joined.plan.tasks.map(({ rows: { first, last } }) => [first, last])).toEqual([
      [2, 3],
      [4, 4],
    ]);
    const without = readList(grid, rows({ text, kind: "leftOut" }));
    expect(without.plan.tasks.map(({ number }) => number)).toEqual(["1", "3"]);
    expect(repairsOf(without, "rowDropped")).toEqual([[3, 3, text, ""]]);
    for (const { cells } of [area, joined, without]) {
      expect(cells.flagged).toBe(0);
    }
  });

  test("holds for a row below the end of the list", () => {
    const grid = gridOf([
      HEADER,
      [1, "Kiểm tra công vụ", "Phòng Kinh tế", "Quý I/2026", "Biên bản"],
      ["Nơi nhận:"],
      ["", "Kèm theo: in thêm phụ lục"],
    ]);
    const text = "Kèm theo: in thêm phụ lục";
    const { plan } = readList(grid, rows({ text, kind: "task" }));
    expect(plan.tasks.map((each) => each.text)).toEqual(["Kiểm tra công vụ", text]);
  });
});

describe("agencies", () => {
  const grid = gridOf([
    HEADER,
    [1, "Ban hành Kế hoạch", "Phòng Văn hoá xã hội", "Quý I/2026", "Kế hoạch"],
    [2, "Kiểm tra công vụ", "Tổ kiểm tra công vụ", "Quý I/2026", "Biên bản"],
    [3, "Trực đường dây nóng", "Tổ KTCV", "Cả năm", "Sổ trực"],
  ]);
  const leads = (options: Parameters<typeof readList>[1]): readonly string[] =>
    readList(grid, options).plan.tasks.map(({ lead }) => lead);
  const inDirectory = (name: string, ...spellings: readonly string[]): Agency => ({
    name,
    shortName: "",
    kind: "agency",
    spellings,
    leadSpellings: [],
    members: [],
    formerName: "",
  });
  const one = chosen({ agencies: [{ spelling: "Tổ KTCV", name: "Tổ kiểm tra công vụ" }] });
  const two = chosen({ agencies: [{ spelling: "Tổ KTCV", name: "Tổ KTCV" }] });

  test("are one where the user says so", () => {
    expect(leads({})).toEqual(["Phòng Văn hóa - Xã hội", "Tổ kiểm tra công vụ", "Tổ KTCV"]);
    expect(leads(one).slice(1)).toEqual(["Tổ kiểm tra công vụ", "Tổ kiểm tra công vụ"]);
  });

  test("are one although the directory lists both", () => {
    const known = [inDirectory("Tổ kiểm tra công vụ"), inDirectory("Tổ KTCV")];
    expect(leads({ known })[2]).toBe("Tổ KTCV");
    expect(leads({ known, ...one })[2]).toBe("Tổ kiểm tra công vụ");
  });

  test("are two although the directory has one as a spelling of the other", () => {
    const known = [inDirectory("Tổ kiểm tra công vụ", "Tổ KTCV")];
    expect(leads({ known })[2]).toBe("Tổ kiểm tra công vụ");
    expect(leads({ known, ...two })[2]).toBe("Tổ KTCV");
  });

  test("are two although the product's own list has one as a spelling of the other", () => {
    const apart = { spelling: "Phòng Văn hoá xã hội", name: "Phòng Văn hoá xã hội" };
    expect(leads(chosen({ agencies: [apart] }))[0]).toBe("Phòng Văn hoá xã hội");
  });

  test("of two levels stay two where a short name is assigned to one of them", () => {
    const police = gridOf([
      HEADER,
      [1, "Cấp căn cước", "Công an xã", "Quý I/2026", "Căn cước"],
      [2, "Phối hợp tuần tra", "CA phường", "Quý I/2026", "Biên bản"],
    ]);
    const { plan } = readList(police, {
      ...chosen({ agencies: [{ spelling: "CA phường", name: "Công an phường" }] }),
      known: [inDirectory("Công an xã")],
    });
    expect(plan.tasks.map(({ lead }) => lead)).toEqual(["Công an xã", "Công an phường"]);
  });
});

describe("a deadline phrase", () => {
  const day = knownDay(2026, 3, 27);
  const meant: Deadline = {
    kind: "date",
    start: null,
    due: day,
    rhythm: null,
    sure: true,
    read: "Sau Tết một tháng",
  };
  const grid = gridOf([
    HEADER,
    [1, "Tổng kết phong trào", "Phòng Kinh tế", "Sau Tết một tháng", "Báo cáo"],
    [2, "Khen thưởng", "Phòng Kinh tế", "sau Tết  một tháng.", "Quyết định"],
    [3, "Báo cáo năm", "Phòng Kinh tế", "Tháng 11/2026", "Báo cáo"],
  ]);

  test("means what the user says, wherever it stands; it stays as printed", () => {
    const choices = chosen({ deadlines: [{ phrase: "Sau Tết một tháng", deadline: meant }] });
    const { tasks } = readList(grid, choices).plan;
    expect(tasks.map(({ deadline }) => deadline.due)).toEqual([day, day, knownDay(2026, 11, 30)]);
    expect(tasks[1]!.deadlineText).toBe("sau Tết một tháng.");
  });

  test("rests on each spelling's own words where it says what is read there anyway", () => {
    const spellings = ["Tháng 7 – 9/2026", "Tháng 7-9/2026"];
    const list = gridOf([
      HEADER,
      ...spellings.map((text, row) => [row + 1, `Việc ${row}`, "Phòng Kinh tế", text, "Báo cáo"]),
    ]);
    const { tasks } = readList(list).plan;
    const { deadlineText: phrase, deadline } = tasks[0]!;
    const again = readList(list, chosen({ deadlines: [{ phrase, deadline }] })).plan.tasks;
    expect(again.map((task) => task.deadline.read)).toEqual(spellings);
  });
});
