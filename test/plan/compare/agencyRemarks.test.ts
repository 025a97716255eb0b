import { describe, expect, test } from "@jest/globals";
import { agencyRemarks } from "../../../src/plan/compare/agencyRemarks";
import { communeDuty } from "../../../src/plan/compare/communeDuty";
import { isSuperior, officeNamed } from "../../../src/plan/compare/communeOffices";
import type { Task } from "../../../src/plan/plan";
import { SEED_PLAN } from "../seedPlan";

function task(lead: string, supporting = "", text = "Rà soát hồ sơ"): Task {
  return {
    ...SEED_PLAN.tasks[0]!,
    text,
    lead,
    leadPrinted: lead,
    supporting: supporting === "" ? [] : supporting.split("; "),
    supportingPrinted: supporting,
  };
}

function remarks(ours: Task, theirs: Task, groups: readonly string[] = []): readonly string[] {
  return agencyRemarks(ours, { key: "", task: theirs, duty: communeDuty(theirs) }, new Set(groups));
}

describe("what a city's task asks of communes", () => {
  test.each([
    ["UBND các xã, phường, đặc khu", "Sở Nội vụ", "lead"],
    ["Ủy ban nhân dân cấp xã", "", "lead"],
    ["Các cơ quan, đơn vị, địa phương", "", "lead"],
    ["Sở Nội vụ", "Các sở, ban, ngành; UBND các xã, phường", "support"],
    ["Sở Tài chính", "UBND các quận, huyện, xã", "support"],
    ["Sở Nội vụ", "Các sở, ban, ngành thành phố", "none"],
    ["Văn phòng UBND thành phố", "Sở Khoa học và Công nghệ", "none"],
  ] as const)("%s with %s: %s", (lead, supporting, duty) => {
    expect(communeDuty(task(lead, supporting))).toBe(duty);
  });

  test("a text that names them concerns them, whoever leads", () => {
    const text = "Quy định phân cấp giữa UBND thành phố và UBND cấp xã";
    expect(communeDuty(task("Sở Nội vụ", "Các sở, ngành", text))).toBe("named");
  });

  test.each([
    "Tuyên truyền trên các phương tiện thông tin đại chúng",
    "Xây dựng các phương án, các phương thức đơn giản hóa",
    "Huy động sự tham gia của xã hội",
  ])("“%s” names none", (text) => {
    expect(communeDuty(task("Sở Nội vụ", "Các sở, ngành", text))).toBe("none");
  });

  test("places where people live are no agency", () => {
    const text = "Nâng cao chỉ số của địa phương";
    expect(communeDuty(task("Sở Nội vụ", "Các sở, ngành", text))).toBe("none");
  });
});

describe("agencies that differ in a way that matters", () => {
  const COMMUNES = "UBND các xã, phường, đặc khu";

  test("two levels that name their own agencies do not", () => {
    expect(remarks(task("Phòng Văn hóa - Xã hội"), task("Sở Nội vụ", COMMUNES))).toEqual([]);
    expect(remarks(task("Phòng Kinh tế"), task(COMMUNES, "Sở Tài chính"))).toEqual([]);
  });

  test("nobody of ours leads what communes are to lead", () => {
    const theirs = task(COMMUNES, "Sở Nội vụ");
    expect(remarks(task(""), theirs)).toEqual(["noOwnLead"]);
    const group = "Các cơ quan chuyên môn liên quan";
    expect(remarks(task(group), theirs, [group])).toEqual(["noOwnLead"]);
    expect(remarks(task("Sở Nội vụ"), task(COMMUNES))).toEqual(["noOwnLead", "otherLead"]);
  });

  test("an office answers to another field; of the city's own office two may", () => {
    const theirs = task("Sở Tư pháp", COMMUNES);
    expect(remarks(task("Phòng Kinh tế"), theirs)).toEqual(["otherOffice"]);
    expect(remarks(task("Văn phòng HĐND và UBND"), theirs)).toEqual([]);
    const office = task("Văn phòng UBND thành phố", COMMUNES);
    expect(remarks(task("Trung tâm Phục vụ hành chính công"), office)).toEqual([]);
    expect(remarks(task("Văn phòng HĐND và UBND xã"), office)).toEqual([]);
  });

  test("nothing is said of offices and fields that are not known", () => {
    expect(remarks(task("Trạm Y tế"), task("Sở Y tế", COMMUNES))).toEqual([]);
    expect(remarks(task("Phòng Kinh tế"), task("Thanh tra thành phố", COMMUNES))).toEqual([]);
  });

  test("the city gives communes no part in it", () => {
    expect(remarks(task("Phòng Kinh tế"), task("Sở Tài chính", "Sở Tư pháp"))).toEqual([
      "notAssigned",
    ]);
  });
});

test.each([
  ["Bộ phận Một cửa", false],
  ["Ban Quản lý chợ xã", false],
  ["Ban Thanh tra nhân dân xã", false],
  ["Thanh tra nhân dân xã", false],
  ["Ban Quản lý Khu kinh tế Hải Phòng", true],
  ["Ban Quản lý dự án thành phố", true],
  ["Bộ Nội vụ", true],
  ["Sở Tư pháp", true],
])("%s is a superior's: %s", (name, expected) => {
  expect(isSuperior(name)).toBe(expected);
});

test.each([
  ["Phòng Văn hoá-xã hội", "society"],
  ["Phòng Kinh tế, Hạ tầng và Đô thị", "economy"],
  ["Văn phòng HĐND và UBND xã", "office"],
  ["Trung tâm Phục vụ hành chính công", "serviceCentre"],
  ["Công an xã", "police"],
  ["Ban Chỉ huy Quân sự xã", "military"],
  ["Công an thành phố", null],
  ["Văn phòng UBND thành phố", null],
] as const)("%s is an office of a commune: %s", (name, office) => {
  expect(officeNamed(name)).toBe(office);
});
