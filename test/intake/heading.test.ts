import { describe, expect, test } from "@jest/globals";
import { readHeading } from "../../src/intake/heading/heading";
import { readPlan } from "../../src/intake/readPlan";
import { gridOf, type Typed } from "./gridOf";

/** Reads lines that stand above a header. */
function headingOf(...rows: readonly (readonly string[])[]) {
  return readHeading(gridOf([...rows, ["STT"]]), rows.length);
}

describe("the lines above a list", () => {
  test("a document's frame: authority and place on the left, motto on the right", () => {
    expect(
      headingOf(
        ["ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["XÃ HƯNG THỊNH", "", "", "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 05/KH-UBND", "", "", "Hưng Thịnh, ngày 05 tháng 01 năm 2025"],
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025"]
      )
    ).toEqual({
      title: "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025",
      authority: "ỦY BAN NHÂN DÂN XÃ HƯNG THỊNH",
      issuers: ["ỦY BAN NHÂN DÂN", "XÃ HƯNG THỊNH"],
      reference: "",
      year: 2025,
    });
  });

  test("a party committee's frame", () => {
    const { title, issuers } = headingOf(
      ["ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["ĐẢNG ỦY XÃ VĨNH BẢO"],
      ["DANH MỤC NHIỆM VỤ NĂM 2026"]
    );
    expect(title).toBe("DANH MỤC NHIỆM VỤ NĂM 2026");
    expect(issuers).toEqual(["ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG", "ĐẢNG ỦY XÃ VĨNH BẢO"]);
  });

  test("the annex word and its number are not the title", () => {
    expect(headingOf(["Phụ lục II"], ["PHÂN CÔNG NHIỆM VỤ NĂM 2026"]).title).toBe(
      "PHÂN CÔNG NHIỆM VỤ NĂM 2026"
    );
  });

  test("the chairman signs for the committee", () => {
    const { authority, reference } = headingOf(
      ["DANH MỤC NHIỆM VỤ"],
      [
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026\ncủa Chủ tịch Ủy ban nhân dân phường Lê Chân)",
      ]
    );
    expect(authority).toBe("Ủy ban nhân dân phường Lê Chân");
    expect(reference).toBe(
      "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân phường Lê Chân)"
    );
  });

  test("the date of the reference is not the plan's year", () => {
    expect(
      headingOf(
        ["DANH MỤC NHIỆM VỤ"],
        ["(Kèm theo Kế hoạch ngày 28 tháng 12 năm 2025 của UBND xã)"]
      ).year
    ).toBeNull();
  });

  test("nothing above gives nothing", () => {
    expect(headingOf()).toEqual({
      title: "",
      authority: "",
      issuers: [],
      reference: "",
      year: null,
    });
  });
});

describe("of several sheets", () => {
  const options = { fallbackYear: 2026, beforeMeansExclusive: true };
  const header = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
  const sheetOf = (name: string, tasks: number) => {
    const rows = Array.from({ length: tasks }, (_, i): readonly Typed[] => [
      i + 1,
      `Việc thứ ${i + 1}`,
      "Công an xã",
      "Cả năm",
    ]);
    return gridOf([header, ...rows], [], name);
  };
  const budget = gridOf(
    [
      ["Thu", "Chi"],
      [1, 2],
    ],
    [],
    "Dự toán"
  );

  test("the longest list is the plan", () => {
    const chosen = readPlan([budget, sheetOf("Nháp", 2), sheetOf("Kế hoạch", 9)], options);
    expect(chosen).toMatchObject({ sources: [{ sheet: "Kế hoạch" }] });
  });

  test("the left one of equals", () => {
    expect(readPlan([sheetOf("Trái", 3), sheetOf("Phải", 3)], options)).toMatchObject({
      sources: [{ sheet: "Trái" }],
    });
  });

  test("where none is a list, the one that came nearest says what is missing", () => {
    const problem = { kind: "noTasks", sheet: "Mẫu" };
    expect(readPlan([budget, sheetOf("Mẫu", 0)], options)).toEqual(problem);
    expect(readPlan([], options)).toEqual({ kind: "noSheets" });
  });
});
