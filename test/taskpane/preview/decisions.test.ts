import { describe, expect, it } from "@jest/globals";
import { NO_CHOICES, type Choices } from "../../../src/intake/choices";
import { knownDay, toIso } from "../../../src/plan/day";
import {
  decisionsOf,
  joinAgencies,
  nameAgency,
  nameColumn,
  nameRow,
  readPhrase,
  readSheets,
  takeBack,
  type Change,
} from "../../../src/taskpane/preview/decisions";
import { decisionLines } from "../../../src/taskpane/preview/decisionLines";
import { typedDay } from "../../../src/plan/typedDay";
import { dueOn } from "../../../src/taskpane/preview/dueOn";

const DEADLINE = { header: "Thời hạn", column: 4 };
const NOTE = { header: "Ghi chú", column: 5 };
const NAMELESS = { header: "", column: 6 };
const SHEET = [DEADLINE, NOTE, NAMELESS];

function after(...changes: readonly Change[]): Choices {
  return changes.reduce((choices, change) => change(choices), NO_CHOICES);
}

describe("naming a column", () => {
  it("takes back what was said of it before", () => {
    const choices = after(nameColumn(NOTE, "deadline", SHEET), nameColumn(NOTE, "start", SHEET));
    expect(choices.columns).toEqual([{ ...NOTE, role: "start" }]);
  });

  it("leaves only one deadline on a sheet, but any number of carried columns", () => {
    expect(
      after(nameColumn(NOTE, "deadline", SHEET), nameColumn(NAMELESS, "deadline", SHEET)).columns
    ).toEqual([{ ...NAMELESS, role: "deadline" }]);
    expect(
      after(nameColumn(NOTE, "carried", SHEET), nameColumn(NAMELESS, "carried", SHEET)).columns
    ).toHaveLength(2);
  });

  it("leaves another sheet's deadline alone", () => {
    const other = { header: "Hạn", column: 3 };
    const choices = after(
      nameColumn(other, "deadline", [other]),
      nameColumn(NOTE, "deadline", SHEET)
    );
    expect(choices.columns).toHaveLength(2);
  });

  it("tells columns without a header apart by their place", () => {
    const next = { header: "", column: 7 };
    const choices = after(nameColumn(NAMELESS, "lead", SHEET), nameColumn(next, "start", SHEET));
    expect(choices.columns).toHaveLength(2);
  });
});

describe("joining an agency with another", () => {
  const agency = {
    name: "Văn phòng HĐND và UBND",
    shortName: "",
    kind: "agency",
    spellings: ["Văn phòng HĐND và UBND", "Văn phòng HĐND & UBND", "Văn phòng Ủy ban"],
    leadSpellings: [],
    members: [],
    formerName: "",
  } as const;

  it("takes every spelling along, each once", () => {
    const { agencies } = after(joinAgencies(agency, "Phòng Kinh tế"));
    expect(agencies.map(({ name }) => name)).toEqual(["Phòng Kinh tế", "Phòng Kinh tế"]);
    expect(agencies.map(({ spelling }) => spelling)).toContain("Văn phòng Ủy ban");
  });

  it("goes before what was said of a spelling earlier", () => {
    const { agencies } = after(
      nameAgency("Văn phòng Ủy ban", "Văn phòng Ủy ban"),
      joinAgencies(agency, "Phòng Kinh tế")
    );
    expect(agencies).not.toContainEqual({ spelling: "Văn phòng Ủy ban", name: "Văn phòng Ủy ban" });
  });
});

describe("every decision", () => {
  const day = knownDay(2026, 6, 30);
  const all = after(
    readSheets(["Quý I", "Quý II"]),
    nameColumn(DEADLINE, "deadline", SHEET),
    nameColumn(NAMELESS, "lead", SHEET),
    nameRow("Ghi chú chung", "leftOut"),
    nameAgency("P. KT", "Phòng Kinh tế"),
    nameAgency("Phòng Kinh tê", "Phòng Kinh tê"),
    readPhrase("31/6/2026", dueOn(day, "31/6/2026"))
  );

  it("is listed in words", () => {
    expect(decisionLines(all, "vi").map(({ sentence }) => sentence)).toEqual([
      "“P. KT” được hiểu là “Phòng Kinh tế”",
      "“Phòng Kinh tê” là cơ quan riêng",
      "“31/6/2026”: đọc là hết ngày 30/6/2026",
      "Cột “Thời hạn”: Thời gian thực hiện",
      "Cột F: Cơ quan chủ trì",
      "Chỉ đọc “Quý I”, “Quý II”",
      "Dòng “Ghi chú chung”: Bỏ qua",
    ]);
  });

  it("can be taken back by itself, until nothing is left", () => {
    const decisions = decisionsOf(all);
    for (const decision of decisions) {
      expect(decisionsOf(takeBack(decision)(all))).toEqual(
        decisions.filter((each) => each !== decision)
      );
    }
    expect(after(() => all, ...decisions.map(takeBack))).toEqual(NO_CHOICES);
  });
});

describe("a typed day", () => {
  it.each([
    ["30/6/2026", "2026-06-30"],
    [" 01/02/2026 ", "2026-02-01"],
    ["5-3-2026", "2026-03-05"],
    ["29.2.2028", "2028-02-29"],
  ])("%s", (typed, iso) => {
    expect(toIso(typedDay(typed)!)).toBe(iso);
  });

  it.each(["", "31/6/2026", "29/2/2026", "6/2026", "30/6/26", "2026-06-30", "30/6/2026 sáng"])(
    "%p is none",
    (typed) => {
      expect(typedDay(typed)).toBeNull();
    }
  );
});
