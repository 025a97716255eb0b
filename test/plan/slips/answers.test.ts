import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import { agencyAnswers, owedSlips } from "../../../src/plan/slips/answers";
import { registered } from "./registered";

const JUNE_12 = knownDay(2026, 6, 12);

const DIRECTORY = [
  { name: "các cơ quan chuyên môn", kind: "group" },
  { name: "Công an xã", kind: "agency" },
] as const;

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
