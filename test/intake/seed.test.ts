import { describe, expect, test } from "@jest/globals";
import { toIso } from "../../src/plan/day";
import { readList, taskNumbered } from "./readList";
import { seedGrid } from "./seedGrid";

const reading = readList(seedGrid());
const { plan } = reading;

describe("the real plan of xã Nguyễn Bình Khiêm", () => {
  test("the heading gives title, reference, authority and year", () => {
    expect(plan.title).toBe(
      "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI, THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026"
    );
    expect(plan.reference).toBe(
      "(Ban hành kèm theo Kế hoạch số: /KH-UBND ngày /01/2026 của Ủy ban nhân dân xã Nguyễn Bình Khiêm)"
    );
    expect(plan.authority).toBe("Ủy ban nhân dân xã Nguyễn Bình Khiêm");
    expect(plan.year).toBe(2026);
  });

  test("the header stands in row 5 and names the six columns of the appendix", () => {
    expect(reading.sources[0].headerRow).toBe(5);
    expect(reading.sources[0].columns.map(({ role, column }) => [role, column])).toEqual([
      ["number", 1],
      ["task", 2],
      ["lead", 3],
      ["supporting", 4],
      ["deadline", 5],
      ["deliverable", 6],
    ]);
    expect(plan.carriedColumns).toEqual([]);
  });

  test("seven areas hold 8, 7, 8, 3, 4, 2 and 7 tasks, each under its own heading", () => {
    const counts = plan.areas.map((area) => [
      area.numeral,
      area.name,
      area.id,
      plan.tasks.filter((task) => task.areaId === area.id).length,
      [area.rows.first, area.rows.last],
    ]);
    expect(counts).toEqual([
      ["I", "Chỉ đạo điều hành, kiểm tra và tuyên truyền", "chi-dao-dieu-hanh", 8, [6, 14]],
      ["II", "Cải cách thể chế", "the-che", 7, [15, 22]],
      ["III", "Cải cách thủ tục hành chính", "thu-tuc-hanh-chinh", 8, [23, 31]],
      ["IV", "Cải cách tổ chức bộ máy", "to-chuc-bo-may", 3, [32, 35]],
      ["V", "Cải cách chế độ công vụ", "che-do-cong-vu", 4, [36, 40]],
      ["VI", "Cải cách tài chính công", "tai-chinh-cong", 2, [41, 43]],
      ["VII", "Xây dựng chính quyền điện tử, chính quyền số", "chinh-quyen-so", 7, [44, 52]],
    ]);
  });

  test("39 tasks are numbered as printed and stand in their own rows; only task 36 has two", () => {
    const areaRows = [6, 15, 23, 32, 36, 41, 44];
    const taskRows = Array.from({ length: 47 }, (_, i) => 6 + i).filter(
      (r) => !areaRows.includes(r) && r !== 49
    );
    expect(plan.tasks.map((task) => task.number)).toEqual(taskRows.map((_, i) => String(i + 1)));
    expect(plan.tasks.map((task) => task.rows)).toEqual(
      taskRows.map((row) => ({ first: row, last: row === 48 ? 49 : row }))
    );
  });

  test("task 36 is whole again, and the repair says so", () => {
    const task = taskNumbered(reading, "36");
    expect(task.text).toBe(
      "Cử cán bộ, công chức tham gia các lớp tập huấn về ứng dụng trí tuệ nhân tạo (AI) trong hoạt động của cơ quan nhà nước theo kế hoạch và hướng dẫn của cấp trên."
    );
    expect(task.deliverable).toBe("Công văn (Quyết định) cử cán bộ, công chức tham gia các lớp.");
    expect(reading.repairs.filter((repair) => repair.kind === "rowsJoined")).toEqual([
      {
        kind: "rowsJoined",
        rows: { first: 48, last: 49 },
        before:
          "của cơ quan nhà nước theo kế hoạch và hướng dẫn của cấp trên. | chức tham gia các lớp.",
        after: `${task.text} | ${task.deliverable}`,
      },
    ]);
  });

  test("no row of the appendix is left out", () => {
    expect(reading.repairs.filter((repair) => repair.kind === "rowDropped")).toEqual([]);
  });

  test("blank cells stay blank", () => {
    expect(taskNumbered(reading, "4")).toMatchObject({
      supporting: [],
      supportingPrinted: "",
      deliverable: "",
    });
    expect(taskNumbered(reading, "33").supporting).toEqual([]);
  });

  test("cells are kept as printed beside the directory's names", () => {
    expect(taskNumbered(reading, "1")).toMatchObject({
      text: "Ban hành Kế hoạch cải cách hành chính năm 2026",
      lead: "Phòng Văn hóa - Xã hội",
      leadPrinted: "Phòng Văn hoá-xã hội",
      supportingPrinted: "Các cơ quan chuyên môn liên quan",
      deadlineText: "Trước ngày 15/01/2026",
      deliverable: "Kế hoạch của UBND xã",
    });
    expect(taskNumbered(reading, "30").text).toContain("chuyển chuyển công tác");
  });

  test("the list of products in row 22 keeps its lines", () => {
    const lines = taskNumbered(reading, "15").deliverable.split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe(
      "- Kết quả hướng dẫn chuyên môn, nghiệp vụ thi hành văn bản quy phạm pháp luật;"
    );
  });

  test("six agencies and one group lead, in eleven spellings", () => {
    const leading = plan.agencies.filter((agency) => agency.leadSpellings.length > 0);
    expect(
      leading.map((agency) => [agency.name, agency.kind, agency.leadSpellings.length])
    ).toEqual([
      ["Phòng Văn hóa - Xã hội", "agency", 3],
      ["Các cơ quan chuyên môn liên quan", "group", 1],
      ["Phòng Kinh tế", "agency", 2],
      ["Trung tâm Dịch vụ sự nghiệp công", "agency", 1],
      ["Văn phòng HĐND và UBND", "agency", 2],
      ["Trung tâm Phục vụ hành chính công", "agency", 1],
      ["Công an xã", "agency", 1],
    ]);
  });

  test("every spelling that is not the name is a repair over the rows where it stands", () => {
    const spellings = reading.repairs.filter((repair) => repair.kind === "agencySpelling");
    expect(spellings).toContainEqual({
      kind: "agencySpelling",
      rows: { first: 7, last: 13 },
      before: "Phòng Văn hoá-xã hội",
      after: "Phòng Văn hóa - Xã hội",
    });
    expect(spellings).toContainEqual({
      kind: "agencySpelling",
      rows: { first: 42, last: 43 },
      before: "Phòng Kinh tế xã",
      after: "Phòng Kinh tế",
    });
  });

  test("11 deadlines are calendar dates, 17 the whole year, 7 ongoing, 4 open", () => {
    const counts = { calendar: 0, year: 0, ongoing: 0, open: 0, other: 0 };
    for (const { deadline } of plan.tasks) {
      const { kind } = deadline;
      const calendar = kind === "date" || kind === "period";
      const known = kind === "year" || kind === "ongoing" || kind === "open";
      counts[calendar ? "calendar" : known ? kind : "other"] += 1;
    }
    expect(counts).toEqual({ calendar: 11, year: 17, ongoing: 7, open: 4, other: 0 });
  });

  test("on 10/6/2026 the deadlines of tasks 1, 6, 16, 17, 25 and 31 have passed", () => {
    const passed = plan.tasks.filter(
      ({ deadline }) => deadline.due !== null && toIso(deadline.due) < "2026-06-10"
    );
    expect(passed.map((task) => task.number)).toEqual(["1", "6", "16", "17", "25", "31"]);
  });
});
