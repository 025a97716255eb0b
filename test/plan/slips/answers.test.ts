import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import {
  agencyAnswers,
  isAnsweredInPart,
  owedSlips,
  type AnsweringAgency,
} from "../../../src/plan/slips/answers";
import { registered } from "./registered";

const JUNE_12 = knownDay(2026, 6, 12);

const listed = (name: string, given: Partial<AnsweringAgency> = {}): AnsweringAgency => ({
  ...{ name, kind: "agency", spellings: [], members: [], formerName: "" },
  ...given,
});

const DIRECTORY = [listed("các cơ quan chuyên môn", { kind: "group" }), listed("Công an xã")];

describe("who has answered", () => {
  test("tells of an agency what was sent, came back, came late, and how often it was reminded", () => {
    const slips = [
      registered({
        code: "1",
        sentOn: knownDay(2026, 3, 1),
        returnedOn: JUNE_12,
        reminders: 2,
      }),
      registered({ code: "2", reminders: 1, lastReminder: knownDay(2026, 6, 11) }),
    ];
    expect(agencyAnswers(slips, JUNE_12, [])).toEqual([
      {
        agency: "Công an xã",
        sent: 2,
        returned: 1,
        late: 1,
        reminders: 3,
        lastReminder: knownDay(2026, 6, 11),
        owed: expect.objectContaining({ code: "2", daysLeft: -2 }),
      },
    ]);
  });

  test("puts those that owe a slip first, the longest due first, whatever the spelling of their names", () => {
    const slips = [
      registered({ code: "1", agency: "Phòng Kinh tế", returnedOn: JUNE_12 }),
      registered({ code: "2", agency: "Công an xã", dueBack: JUNE_12 }),
      registered({ code: "3", agency: "Văn phòng" }),
      registered({ code: "4", agency: "PHÒNG KINH TẾ", returnedOn: JUNE_12 }),
    ];
    const answers = agencyAnswers(slips, JUNE_12, []);
    expect(answers.map(({ agency, sent }) => [agency, sent])).toEqual([
      ["Văn phòng", 1],
      ["Công an xã", 1],
      ["PHÒNG KINH TẾ", 2],
    ]);
  });

  test("asks no more for a slip whose successor came back, nor for one before the last", () => {
    const march = { sentOn: knownDay(2026, 3, 1), dueBack: knownDay(2026, 3, 10) };
    const answered = [
      registered({ code: "1", ...march }),
      registered({ code: "2", returnedOn: JUNE_12 }),
    ];
    expect(owedSlips(answered, JUNE_12, [])).toEqual([]);
    const open = [registered({ code: "1", ...march }), registered({ code: "2" })];
    expect(owedSlips(open, JUNE_12, DIRECTORY).map(({ code }) => code)).toEqual(["2"]);
  });

  const ward = listed("Công an phường", { formerName: "Công an xã", spellings: ["Công an xã"] });

  test.each([
    ["goes on under another name", [ward]],
    ["keeps its former row for finished tasks", [ward, listed("Công an xã")]],
    [
      "got two names since",
      [listed("Công an đặc khu", { formerName: ward.name, spellings: [ward.name] }), ward],
    ],
  ])("of an agency that %s, it is asked by the present one", (_, directory) => {
    const present = directory[0]!.name;
    const open = [registered({ code: "1" })];
    expect(owedSlips(open, JUNE_12, directory)).toMatchObject([
      { code: "1", agency: present, sentTo: "Công an xã" },
    ]);
    const again = [...open, registered({ code: "2", agency: present, returnedOn: JUNE_12 })];
    expect(agencyAnswers(again, JUNE_12, directory)).toMatchObject([
      { agency: present, sent: 2, returned: 1, owed: null },
    ]);
  });

  test("of merged agencies the answer of one is not that of the other", () => {
    const office = listed("Văn phòng", { formerName: "Công an xã; Phòng Kinh tế" });
    const slips = [
      registered({ code: "1" }),
      registered({ code: "2", agency: "Phòng Kinh tế", returnedOn: JUNE_12 }),
    ];
    expect(owedSlips(slips, JUNE_12, [office])).toMatchObject([{ code: "1", agency: office.name }]);
  });

  test("leaves the slip of a split agency with its name", () => {
    const parts = ["Đội 1", "Đội 2"].map((name) => listed(name, { formerName: "Công an xã" }));
    for (const directory of [parts, [listed("Công an xã"), parts[0]!]]) {
      expect(owedSlips([registered()], JUNE_12, directory)).toMatchObject([
        { agency: "Công an xã" },
      ]);
    }
  });

  test("says of a group how many files came of its members", () => {
    const members = ["Phòng Kinh tế", "Công an xã", "Văn phòng"];
    const group = listed("các cơ quan chuyên môn", { kind: "group", members });
    const slip = registered({ agency: group.name, returnedOn: JUNE_12, files: ["a.xlsx"] });
    expect(agencyAnswers([slip], JUNE_12, [group])).toMatchObject([
      { owed: null, ofGroup: { files: 1, members: 3 } },
    ]);
    expect(agencyAnswers([slip], JUNE_12, [])[0]).not.toHaveProperty("ofGroup");
    const files = { owed: null, ofGroup: { files: 1, members: 3 } };
    expect(isAnsweredInPart(files)).toBe(true);
    expect(isAnsweredInPart({ ...files, ofGroup: { files: 3, members: 3 } })).toBe(false);
    expect(isAnsweredInPart({ owed: null })).toBe(false);
  });

  test("knows a group by the directory", () => {
    const slips = [
      registered({ code: "1", agency: "Các cơ quan chuyên môn" }),
      registered({ code: "2", agency: "Công an xã" }),
      registered({ code: "3", agency: "Phòng Thanh tra" }),
    ];
    expect(owedSlips(slips, JUNE_12, DIRECTORY).map(({ kind }) => kind)).toEqual([
      "group",
      "agency",
      "agency",
    ]);
  });
});
