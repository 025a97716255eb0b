import { describe, expect, test } from "@jest/globals";
import { recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import { isGroup } from "../../src/plan/agencies/units";

const directory = [
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Công an xã",
  "UBND xã",
  "Văn phòng HĐND và UBND",
  "Trung tâm Phục vụ hành chính công",
];

describe("a person or a post in the lead column", () => {
  test.each([
    "Đ/c Nguyễn Văn A – Phó Chủ tịch",
    "Đồng chí Trần Thị B, Phó Chủ tịch UBND xã",
    "Ông Nguyễn Văn A, Chủ tịch UBND xã; bà Trần Thị B, Công chức Văn phòng",
    "Công chức Tư pháp - Hộ tịch",
    "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường",
    "Chủ tịch UBND xã",
    "Chủ tịch, các Phó Chủ tịch UBND xã",
    "Lãnh đạo UBND xã",
    "Trưởng phòng Kinh tế",
    "Chánh Văn phòng HĐND và UBND",
    "Giám đốc Trung tâm Phục vụ hành chính công",
    "Trưởng Công an xã",
    "Cán bộ đầu mối CCHC",
  ])("%s stays as written and is made no agency of the directory", (person) => {
    const { agencies, leadOf, proposed, respelled } = recogniseAgencies([person, ...directory], []);
    expect(leadOf(person)).toEqual({ name: person, others: [] });
    expect(agencies.map(({ name }) => name)).toEqual([person, ...directory]);
    expect([...proposed, ...respelled]).toEqual([]);
  });
});

describe("a cell that says who the focal point is", () => {
  test.each([
    "Phòng Văn hóa - Xã hội (đầu mối), Công an xã",
    "Phòng Văn hóa - Xã hội làm đầu mối, phối hợp với Công an xã",
    "Phòng Văn hóa - Xã hội là cơ quan đầu mối; Công an xã phối hợp",
    "Đầu mối: Phòng Văn hóa - Xã hội; phối hợp: Công an xã",
  ])("%s", (cell) => {
    const { leadOf, rivalsOf } = recogniseAgencies([cell], []);
    expect(leadOf(cell)).toEqual({ name: "Phòng Văn hóa - Xã hội", others: ["Công an xã"] });
    expect(rivalsOf(cell)).toEqual([]);
  });
});

describe("who may lead by a cell that does not say who does", () => {
  test.each<[string, readonly string[]]>([
    ["Phòng Kinh tế, Công an xã", ["Công an xã"]],
    ["Phòng Kinh tế\nCông an xã\nUBND xã", ["Công an xã", "UBND xã"]],
    ["Phòng Kinh tế và Công an xã đồng chủ trì", ["Công an xã"]],
    ["Phòng Kinh tế chủ trì; Công an xã phối hợp", []],
    ["Phòng Kinh tế (chủ trì), Công an xã", []],
    ["Phòng Kinh tế, phối hợp với Công an xã", []],
    ["Phòng Kinh tế", []],
    ["", []],
  ])("%s", (cell, rivals) => {
    expect(recogniseAgencies([cell], []).rivalsOf(cell)).toEqual(rivals);
  });
});

describe("names typed without diacritics", () => {
  test.each([
    "Cac co quan chuyen mon, don vi thuoc UBND xa",
    "TAT CA CAC DON VI",
    "Don vi co lien quan",
  ])("%s is a group", (name) => {
    expect(isGroup(name)).toBe(true);
  });

  test.each(["Cachet", "Moira", "Ban hanh"])("%s is none", (name) => {
    expect(isGroup(name)).toBe(false);
  });

  test("are the one name of the plan that has the diacritics", () => {
    const full = "Các cơ quan chuyên môn, đơn vị thuộc UBND xã";
    const bare = "Cac co quan chuyen mon, don vi thuoc UBND xa";
    const { agencies, leadOf } = recogniseAgencies([bare, full], []);
    expect(agencies.map(({ name, kind }) => [name, kind])).toEqual([[full, "group"]]);
    expect(leadOf(bare).name).toBe(full);
  });

  test("stay apart where two names of the plan fit", () => {
    const cells = ["Doi quan ly", "Đội quản lý", "Đối quản lý"];
    expect(recogniseAgencies(cells, []).agencies.map(({ name }) => name)).toEqual(cells);
  });
});

test("a blank, a comma or và behind a name in a list is no other spelling of it", () => {
  const cells = ["Phòng Kinh tế, Công an xã", "Công an xã và Trạm Y tế xã"];
  expect(recogniseAgencies(cells, []).respelled).toEqual([]);
});
