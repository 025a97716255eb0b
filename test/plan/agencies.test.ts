import { describe, expect, test } from "@jest/globals";
import { agencyKey } from "../../src/plan/agencies/agencyKey";
import { withAssigned } from "../../src/plan/agencies/chosenNames";
import { directoryName, recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import type { Agency } from "../../src/plan/plan";
import { SEED_AREAS } from "./seedRows";

const seedRows = SEED_AREAS.flatMap((area) => area.rows);
const leadCells = seedRows.map((row) => row[2]);
const supportingCells = seedRows.map((row) => row[3]);

describe("the agencies of the real plan", () => {
  const seed = recogniseAgencies(leadCells, supportingCells);
  const leading = seed.agencies.filter((agency) => agency.leadSpellings.length > 0);

  test("six agencies and one group lead, under eleven spellings", () => {
    expect(leading.map(({ name, kind, leadSpellings }) => ({ name, kind, leadSpellings }))).toEqual(
      [
        {
          name: "Phòng Văn hóa - Xã hội",
          kind: "agency",
          leadSpellings: ["Phòng Văn hoá-xã hội", "Phòng Văn hoá-Xã hội", "Phòng Văn hóa - Xã hội"],
        },
        {
          name: "Các cơ quan chuyên môn liên quan",
          kind: "group",
          leadSpellings: ["Các cơ quan chuyên môn liên quan"],
        },
        {
          name: "Phòng Kinh tế",
          kind: "agency",
          leadSpellings: ["Phòng Kinh tế", "Phòng Kinh tế xã"],
        },
        {
          name: "Trung tâm Dịch vụ sự nghiệp công",
          kind: "agency",
          leadSpellings: ["Trung tâm Dịch vụ sự nghiệp công"],
        },
        {
          name: "Văn phòng HĐND và UBND",
          kind: "agency",
          leadSpellings: ["Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND xã"],
        },
        {
          name: "Trung tâm Phục vụ hành chính công",
          kind: "agency",
          leadSpellings: ["Trung tâm Phục vụ hành chính công"],
        },
        { name: "Công an xã", kind: "agency", leadSpellings: ["Công an xã"] },
      ]
    );
  });

  test("the supporting column holds groups only, each cell one group", () => {
    const supporting = seed.agencies.filter((agency) => agency.leadSpellings.length === 0);
    expect(supporting.map((agency) => [agency.kind, agency.name])).toEqual([
      ["group", "Các cơ quan chuyên môn UBND xã"],
      ["group", "Các cơ quan; đơn vị sự nghiệp công lập thuộc UBND xã"],
      ["group", "Các cơ quan chuyên môn; đơn vị sự nghiệp công lập thuộc UBND xã"],
      ["group", "Các đơn vị sự nghiệp công lập thuộc UBND xã"],
      ["group", "Các cơ quan chuyên môn thuộc UBND xã"],
    ]);
  });

  test("every spelling is told that is not the name", () => {
    expect(seed.respelled).toEqual([
      { spelling: "Phòng Văn hoá-xã hội", name: "Phòng Văn hóa - Xã hội" },
      { spelling: "Phòng Văn hoá-Xã hội", name: "Phòng Văn hóa - Xã hội" },
      { spelling: "Phòng Kinh tế xã", name: "Phòng Kinh tế" },
      { spelling: "Văn phòng HĐND và UBND xã", name: "Văn phòng HĐND và UBND" },
    ]);
  });

  test("a cell gives its agencies by name", () => {
    expect(seed.leadOf("Phòng Văn hoá-xã hội")).toEqual({
      name: "Phòng Văn hóa - Xã hội",
      others: [],
    });
    expect(seed.leadOf("")).toEqual({ name: "", others: [] });
    expect(seed.supportingOf("  ")).toEqual([]);
  });
});

describe("spellings of one agency", () => {
  test.each([
    ["Phòng Văn hoá-xã hội", "PHÒNG VĂN HÓA – XÃ HỘI"],
    ["Phòng Văn hóa - Xã hội", "Phòng Văn hóa và Xã hội"],
    ["Phòng Văn hóa & Xã hội", "phòng Văn hoá - Xã hội xã"],
    ["Văn phòng HĐND&UBND", "Văn phòng HĐND và UBND xã"],
    ["Văn phòng HĐND & UBND xã", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
    ["VP HĐND-UBND", "Văn phòng HĐND và UBND"],
    ["Uỷ ban nhân dân xã", "UBND xã"],
    ["Trung tâm phục vụ hành chính công xã", "Trung tâm Phục vụ hành chính công"],
    ["Phòng Kinh tế phường", "Phòng Kinh tế"],
    ["Phòng Văn hóa - Xã hội".normalize("NFD"), "Phòng Văn hóa - Xã hội"],
  ])("%s is %s", (one, other) => {
    expect(agencyKey(one)).toBe(agencyKey(other));
  });

  test.each([
    ["Phòng Nội vụ", "Sở Nội vụ"],
    ["Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["UBND xã", "Đảng ủy xã"],
    ["UBND xã", "Đảng ủy UBND xã"],
    ["Công an xã", "Công an tỉnh"],
    ["Công an xã", "Công an thành phố"],
    ["Văn phòng HĐND và UBND", "Văn phòng Đảng ủy"],
    ["HĐND xã", "UBND xã"],
    ["Trung tâm Phục vụ hành chính công", "Trung tâm Dịch vụ sự nghiệp công"],
    ["Hội Nông dân xã", "Hội Phụ nữ xã"],
  ])("%s is not %s", (one, other) => {
    const { agencies } = recogniseAgencies([one, other], []);
    expect(agencies).toHaveLength(2);
  });

  test("the directory names an agency, however often another spelling is met", () => {
    const cells = ["P. VHXH", "P. VHXH", "P. VHXH", "Phòng Văn hóa - Xã hội"];
    expect(recogniseAgencies(cells, []).agencies.map((agency) => agency.name)).toEqual([
      "Phòng Văn hóa - Xã hội",
    ]);
  });

  test("the workbook's directory goes before the built-in one", () => {
    const known = [agency("Phòng VH-XH xã Hưng Thịnh", ["Phòng Văn hóa - Xã hội"])];
    expect(recogniseAgencies(["Phòng Văn hoá-xã hội"], [], known).agencies[0]?.name).toBe(
      "Phòng VH-XH xã Hưng Thịnh"
    );
    expect(directoryName("P. VHXH", known)).toBe("Phòng VH-XH xã Hưng Thịnh");
  });

  test("a name before a reorganisation leads to the present one", () => {
    const known = [{ ...agency("Phòng Kinh tế", []), formerName: "Phòng Tài chính - Kế hoạch" }];
    expect(directoryName("Phòng Tài chính – Kế hoạch", known)).toBe("Phòng Kinh tế");
  });

  test.each([
    ["PHONG VAN HOA - XA HOI", "Phòng Văn hóa - Xã hội"],
    ["Van phong HDND va UBND xa", "Văn phòng HĐND và UBND"],
    ["Cong an xa", "Công an xã"],
    ["Phong Noi vu", "Phòng Nội vụ"],
    ["Phong Ngoai vu", null],
  ])("%s without diacritics is %s", (spelling, name) => {
    expect(directoryName(spelling, [])).toBe(name);
  });

  test("an agency of no directory keeps its first spelling", () => {
    const { agencies } = recogniseAgencies(["Hợp tác xã Bình Minh", "HỢP TÁC XÃ BÌNH MINH"], []);
    expect(agencies).toEqual([
      expect.objectContaining({
        name: "Hợp tác xã Bình Minh",
        spellings: ["Hợp tác xã Bình Minh", "HỢP TÁC XÃ BÌNH MINH"],
      }),
    ]);
    expect(directoryName("Hợp tác xã Bình Minh", [])).toBeNull();
  });

  test("one met without diacritics first is called by its first spelling with them", () => {
    const cells = ["Hop tac xa Binh Minh", "Hợp tác xã Bình Minh", "HỢP TÁC XÃ BÌNH MINH"];
    expect(recogniseAgencies(cells, []).agencies.map(({ name }) => name)).toEqual([
      "Hợp tác xã Bình Minh",
    ]);
  });

  test("a ward's units keep their level", () => {
    const { agencies } = recogniseAgencies(["Công an phường", "UBND phường"], []);
    expect(agencies.map((each) => each.name)).toEqual(["Công an phường", "UBND phường"]);
  });
});

describe("several agencies in a cell", () => {
  test.each([
    ["Phòng Kinh tế\nCông an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["- Phòng Kinh tế;\r\n- Công an xã.", ["Phòng Kinh tế", "Công an xã"]],
    ["+84 31", ["+84 31"]],
    ["Phòng Kinh tế, Công an xã và Trạm Y tế xã", ["Phòng Kinh tế", "Công an xã", "Trạm Y tế xã"]],
    ["Phòng Kinh tế, Hạ tầng và Đô thị", ["Phòng Kinh tế, Hạ tầng và Đô thị"]],
    [
      "Phòng Kinh tế, Hạ tầng và Đô thị, Công an phường",
      ["Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"],
    ],
    ["Văn phòng HĐND và UBND, Phòng Kinh tế", ["Văn phòng HĐND và UBND", "Phòng Kinh tế"]],
    ["Công an xã và Văn phòng HĐND và UBND xã", ["Công an xã", "Văn phòng HĐND và UBND"]],
    ["Phòng Nông nghiệp và Môi trường", ["Phòng Nông nghiệp và Môi trường"]],
    [
      "Phòng Nông nghiệp và Môi trường, Công an xã",
      ["Phòng Nông nghiệp và Môi trường", "Công an xã"],
    ],
    [
      "Phòng Văn hóa - Xã hội; các cơ quan liên quan",
      ["Phòng Văn hóa - Xã hội", "các cơ quan liên quan"],
    ],
    ["Các phòng, ban, ngành", ["Các phòng, ban, ngành"]],
    ["Ban Chỉ huy Quân sự xã, Ban hành văn bản", ["Ban Chỉ huy Quân sự xã, Ban hành văn bản"]],
  ])("%j", (cell, names) => {
    expect(recogniseAgencies([], [cell]).supportingOf(cell)).toEqual(names);
  });

  test("the first of several leads", () => {
    const cell = "Công an xã; Phòng Kinh tế";
    expect(recogniseAgencies([cell], []).leadOf(cell)).toEqual({
      name: "Công an xã",
      others: ["Phòng Kinh tế"],
    });
  });
});

function agency(name: string, spellings: readonly string[]): Agency {
  return {
    name,
    shortName: "",
    kind: "agency",
    spellings,
    leadSpellings: [],
    members: [],
    formerName: "",
  };
}

test("a spelling that the workbook lists under an agency means it, whatever its level", () => {
  const known = withAssigned([], [{ spelling: "CA phường", name: "Công an xã" }]);
  const { leadOf } = recogniseAgencies(["Công an xã", "CA phường"], [], known);
  expect(leadOf("CA phường").name).toBe("Công an xã");
});
