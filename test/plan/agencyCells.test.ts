import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import { cleanText } from "../../src/text/unicode";

describe("who leads and who supports in one cell", () => {
  test.each([
    [
      "Phòng Kinh tế chủ trì, phối hợp với Công an xã, Trạm Y tế xã",
      ["Phòng Kinh tế", "Công an xã", "Trạm Y tế xã"],
    ],
    ["Phòng Kinh tế chủ trì; Công an xã phối hợp", ["Phòng Kinh tế", "Công an xã"]],
    ["Phòng Kinh tế phối hợp với Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Phòng Kinh tế phối hợp Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    [
      "Chủ trì: Phòng Kinh tế; phối hợp: Công an xã, Trạm Y tế",
      ["Phòng Kinh tế", "Công an xã", "Trạm Y tế xã"],
    ],
    [
      "Chủ trì: Phòng Kinh tế\nPhối hợp: Công an xã\nTrạm Y tế xã",
      ["Phòng Kinh tế", "Công an xã", "Trạm Y tế xã"],
    ],
    ["Chủ trì: Phòng Kinh tế; Công an xã phối hợp", ["Phòng Kinh tế", "Công an xã"]],
    ["Cơ quan chủ trì: Phòng Kinh tế", ["Phòng Kinh tế"]],
    ["Công an xã, Phòng Kinh tế (chủ trì)", ["Phòng Kinh tế", "Công an xã"]],
    [
      "Phòng Kinh tế (chủ trì), Công an xã (phối hợp), các đơn vị liên quan",
      ["Phòng Kinh tế", "Công an xã", "các đơn vị liên quan"],
    ],
    [
      "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã và các đơn vị liên quan thực hiện",
      ["Phòng Kinh tế", "Công an xã", "các đơn vị liên quan"],
    ],
    [
      "Phòng Kinh tế là cơ quan chủ trì; Công an xã là đơn vị phối hợp",
      ["Phòng Kinh tế", "Công an xã"],
    ],
    ["PHÒNG KINH TẾ CHỦ TRÌ, PHỐI HỢP VỚI CÔNG AN XÃ", ["Phòng Kinh tế", "Công an xã"]],
    [
      "Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Văn phòng HĐND và UBND",
      ["Phòng Kinh tế, Hạ tầng và Đô thị", "Văn phòng HĐND và UBND"],
    ],
    ["Công an xã và Phòng Kinh tế đồng chủ trì", ["Công an xã", "Phòng Kinh tế"]],
    ["Các đơn vị chủ trì, phối hợp với Phòng Kinh tế", ["Các đơn vị", "Phòng Kinh tế"]],
    ["Phối hợp với Công an xã", ["", "Công an xã"]],
  ])("%s", (cell, [name = "", ...others]) => {
    expect(recogniseAgencies([cell], []).leadOf(cell)).toEqual({ name, others });
  });

  test.each([
    "Phòng Kinh tế chủ trì theo dõi việc giải ngân, phối hợp với Công an xã",
    "Chị Hoa chủ trì, anh Nam phối hợp",
    "Ban Chỉ đạo phối hợp liên ngành",
  ])("%s: words that are not all understood stay together", (cell) => {
    expect(recogniseAgencies([cell], []).leadOf(cell)).toEqual({ name: cell, others: [] });
  });

  test("an agency that is said to support is no lead", () => {
    const cell = "Phòng Kinh tế chủ trì, phối hợp với Công an xã";
    const { agencies } = recogniseAgencies([cell], []);
    expect(agencies.map(({ name, leadSpellings }) => [name, leadSpellings])).toEqual([
      ["Phòng Kinh tế", ["Phòng Kinh tế"]],
      ["Công an xã", []],
    ]);
  });
});

test("a cross under an agency's column names nobody", () => {
  expect(recogniseAgencies(["x", "X"], []).leadOf("x").name).toBe("");
});

describe("lists in one cell", () => {
  test.each([
    // Only a blank between them
    ["Phòng Kinh tế Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Phòng Kinh tế Văn phòng HĐND và UBND xã", ["Phòng Kinh tế", "Văn phòng HĐND và UBND"]],
    [
      "Trung tâm PVHCC Phòng VHXH CA xã",
      ["Trung tâm Phục vụ hành chính công", "Phòng Văn hóa - Xã hội", "Công an xã"],
    ],
    ["Đảng ủy Công an xã", ["Đảng ủy Công an xã"]],
    ["Chi bộ Công an xã", ["Chi bộ Công an xã"]],
    ["Đoàn Thanh niên Hội Nông dân", ["Đoàn TNCS Hồ Chí Minh xã", "Hội Nông dân xã"]],
    ["Đoàn Thanh niên Công an xã", ["Đoàn Thanh niên Công an xã"]],
    // Names broken to fit the column
    ["Văn phòng HĐND\nvà UBND xã", ["Văn phòng HĐND và UBND"]],
    ["Phòng Văn hóa -\nXã hội", ["Phòng Văn hóa - Xã hội"]],
    [
      "Phòng Kinh tế,\nHạ tầng và Đô thị\nCông an phường",
      ["Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"],
    ],
    ["Phòng Kinh tế và\nCông an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Các phòng chuyên môn\n(theo lĩnh vực)", ["Các phòng chuyên môn (theo lĩnh vực)"]],
    ["Phòng Kinh tế\n(PKT)\nCông an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Chị Hoa\nAnh Nam", ["Chị Hoa", "Anh Nam"]],
    ["1. Phòng Kinh tế\n2. Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    // Other marks between them
    ["Phòng Kinh tế/Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Phòng Kinh tế + Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Phòng Kinh tế & Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Đảng ủy - HĐND - UBND xã", ["Đảng ủy xã", "HĐND xã", "UBND xã"]],
    ["VP. HĐND&UBND,P.KT;CAX", ["Văn phòng HĐND và UBND", "Phòng Kinh tế", "Công an xã"]],
    ["Công an - Quân sự xã", ["Công an - Quân sự xã"]],
    // Groups among agencies
    [
      "Phòng Kinh tế, các ban, ngành, đoàn thể, Hội Nông dân xã",
      ["Phòng Kinh tế", "các ban, ngành, đoàn thể", "Hội Nông dân xã"],
    ],
    [
      "Phòng Kinh tế, Công an xã, đơn vị liên quan",
      ["Phòng Kinh tế", "Công an xã", "đơn vị liên quan"],
    ],
    ["Các Phòng, Ban, Trung tâm thuộc UBND xã", ["Các Phòng, Ban, Trung tâm thuộc UBND xã"]],
    ["MTTQ và các đoàn thể", ["Ủy ban MTTQ Việt Nam xã", "các đoàn thể"]],
    ["Phòng Kinh tế; Hội nghị tổng kết", ["Phòng Kinh tế; Hội nghị tổng kết"]],
  ])("%j", (cell, names) => {
    expect(recogniseAgencies([], [cell]).supportingOf(cell)).toEqual(names);
  });

  test("a level left out is the one that the plan writes elsewhere", () => {
    const { agencies } = recogniseAgencies(["BCHQS", "Công an phường", "UBND"], []);
    expect(agencies.map(({ name }) => name)).toEqual([
      "Ban Chỉ huy Quân sự phường",
      "Công an phường",
      "UBND phường",
    ]);
  });
});

const NAMES = [
  "Văn phòng HĐND và UBND",
  "Phòng Kinh tế",
  "Phòng Kinh tế, Hạ tầng và Đô thị",
  "Phòng Văn hóa - Xã hội",
  "Trung tâm Phục vụ hành chính công",
  "Công an xã",
  "Trạm Y tế xã",
  "Phòng Lao động - Thương binh và Xã hội",
  "Hội Nông dân xã",
  "Sở Văn hóa, Thể thao và Du lịch",
];

test("a list of names gives the same names, whatever stands between them", () => {
  const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 });
  const between = fc.constantFrom("; ", ";", ", ", "\n", ",\n", ";\n- ", " và ", "/");
  fc.assert(
    fc.property(names, between, (listed, separator) => {
      const cell = listed.join(separator);
      expect(recogniseAgencies([], [cell]).supportingOf(cell)).toEqual(listed);
    })
  );
});

test("every spelling is found in its cell word for word: nothing is invented", () => {
  const pieces = [...NAMES, "chủ trì", "phối hợp với", "(chủ trì)", ":", ",", ";", "\n", "và", "-"];
  const others = [
    "các đơn vị liên quan",
    "anh Nam",
    "(",
    ")",
    "thực hiện",
    "Đảng ủy",
    "UBND",
    "1.",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...others)), (words) => {
      const cell = words.join(" ");
      const text = cleanText(cell).replace(/\n/gu, " ");
      for (const { spellings } of recogniseAgencies([cell], []).agencies) {
        spellings.forEach((spelling) => expect(text).toContain(spelling));
      }
    })
  );
});

test.each([
  ["a name", "Phòng Kinh tế "],
  ["a name and a comma", "Phòng Kinh tế, "],
  ["an unknown name and a comma", "Sở Du lịch, "],
  ["role words", "Phòng Kinh tế chủ trì, phối hợp với "],
  ["brackets", "Phòng Kinh tế ("],
  ["a name and dots", "Công an …. "],
  ["lines", "Phòng Kinh tế và\n"],
])("a cell filled with %s to Excel's limit is read", (_, words) => {
  for (const length of [3_900, 32_767]) {
    const cell = words.repeat(Math.ceil(length / words.length)).slice(0, length);
    expect(recogniseAgencies([cell], [cell]).agencies.length).toBeGreaterThan(0);
  }
});

describe("names that are nearly another one", () => {
  test.each([
    ["Văn phòng UBND", "Văn phòng HĐND và UBND"],
    ["Trung tâm Hành chính công", "Trung tâm Phục vụ hành chính công"],
    ["Phòng Kinh tê", "Phòng Kinh tế"],
    ["Phòng Van hóa - Xã hội", "Phòng Văn hóa - Xã hội"],
    ["Phòng Văn hóa - Xã hội (bà Lan)", "Phòng Văn hóa - Xã hội"],
    ["Công an xã Hưng Thịnh", "Công an xã"],
    ["Hội Nông dan", "Hội Nông dân xã"],
  ])("%s may be %s, and is not made one", (spelling, name) => {
    const { agencies, proposed } = recogniseAgencies([spelling, name], []);
    expect(proposed).toEqual([{ spelling, name }]);
    expect(agencies.map((agency) => agency.name)).toEqual([spelling, name]);
  });

  test.each([
    "Công an tỉnh",
    "Hội Cựu chiến binh tỉnh",
    "Sở Nội vụ",
    "Thuế cơ sở 1",
    "Trường THCS Lê Lợi",
    "Phòng Ngoại vụ",
    "Hội Cựu thanh niên xung phong",
    "Các cơ quan chuyên môn UBND xã",
    "Phòng Kinh tế",
  ])("%s is nearly none", (spelling) => {
    expect(recogniseAgencies([spelling], []).proposed).toEqual([]);
  });
});
