import { describe, expect, test } from "@jest/globals";
import { decideDraft } from "../../../src/actions/changes/decideDraft";
import { blankDraft, type YearDraft } from "../../../src/actions/changes/yearDraft";
import { wordDayDoubt } from "../../../src/messages/changes/dayDoubts";
import { yearOf } from "../../plan/changes/followedWith";
import { atHand } from "./atHand";

const YEAR = yearOf([{ lead: "Phòng Kinh tế" }, { lead: "Phòng Hạ tầng" }]);
const AT_HAND = atHand(YEAR);

function decided(kind: YearDraft["kind"], into: string) {
  const draft = {
    ...blankDraft(kind),
    documentNumber: "45/QĐ-UBND",
    issuedOn: "25/6/2026",
    on: "01/7/2026",
    from: ["Phòng Hạ tầng"],
    into: [{ name: into, shortName: "" }],
  };
  return decideDraft(draft, AT_HAND);
}

test("who merges into an agency in other letters means the one that there is", () => {
  const decision = decided("merge", "phòng kinh tế");
  expect(decision).toMatchObject({
    kind: "work",
    work: { moved: new Map([["Phòng Kinh tế", 1]]) },
  });
});

test.each(["Phòng Xây dựng; Đô thị", "Phòng Xây dựng\nĐô thị"])(
  "a new name that would be read as two is refused: %j",
  (name) => {
    expect(decided("rename", name)).toMatchObject({
      refusal: { of: "reorganise", why: { kind: "nameApart", name } },
    });
  }
);

describe("days that look like slips are told and keep nothing from being written", () => {
  const doubtsOf = (draft: Partial<YearDraft> & Pick<YearDraft, "kind">) => {
    const decision = decideDraft(
      {
        ...blankDraft(draft.kind),
        documentNumber: "120/UBND-NC",
        issuedOn: "05/6/2026",
        taskId: "nv-1",
        area: "Cải cách thể chế",
        text: "Khảo sát mức độ hài lòng của người dân",
        lead: "Phòng Kinh tế",
        ...draft,
      },
      AT_HAND
    );
    if (decision.kind !== "work") {
      throw new Error(JSON.stringify(decision));
    }
    return decision.doubts.map((doubt) => wordDayDoubt(doubt, 2026, "vi"));
  };

  test("a usual letter with a usual deadline is in no doubt, nor is one that puts it into next year", () => {
    expect(doubtsOf({ kind: "extend", due: "30/9/2026" })).toEqual([]);
    expect(doubtsOf({ kind: "extend", due: "31/3/2027", issuedOn: "29/12/2025" })).toEqual([]);
    expect(doubtsOf({ kind: "add", deadlineText: "Thường xuyên" })).toEqual([]);
  });

  test.each<[string, Partial<YearDraft> & Pick<YearDraft, "kind">, string]>([
    [
      "a new deadline in 2062",
      { kind: "extend", due: "30/9/2062" },
      "Hạn mới là 30/9/2062, cách xa năm kế hoạch 2026; có thể đã gõ nhầm năm.",
    ],
    [
      "a document of 1926",
      { kind: "extend", due: "30/9/2026", issuedOn: "05/6/1926" },
      "Ngày ban hành văn bản là 05/6/1926, cách xa năm kế hoạch 2026; có thể đã gõ nhầm năm.",
    ],
    [
      "a document that is not issued yet",
      { kind: "extend", due: "30/9/2026", issuedOn: "02/7/2026" },
      "Ngày ban hành văn bản là 02/7/2026, sau ngày hôm nay.",
    ],
    [
      "a new deadline that had passed when its document was issued",
      { kind: "extend", due: "30/4/2026" },
      "Hạn mới là 30/4/2026, trước ngày ban hành văn bản (05/6/2026).",
    ],
    [
      "a new task that was due before its document",
      { kind: "add", deadlineText: "Trước ngày 01/5/2026" },
      "Hạn đọc được từ thời gian thực hiện là 30/4/2026, trước ngày ban hành văn bản (05/6/2026).",
    ],
    [
      "another lead from 2062 on",
      { kind: "move", to: "Phòng Hạ tầng", on: "01/7/2062" },
      "Ngày áp dụng là 01/7/2062, cách xa năm kế hoạch 2026; có thể đã gõ nhầm năm.",
    ],
  ])("%s", (_, draft, told) => {
    expect(doubtsOf(draft)).toEqual([told]);
  });

  test("a document of the day itself is at hand", () => {
    expect(doubtsOf({ kind: "extend", due: "30/9/2026", issuedOn: "01/7/2026" })).toEqual([]);
  });
});
