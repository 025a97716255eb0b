import { expect, test } from "@jest/globals";
import { decideDraft } from "../../../src/actions/changes/decideDraft";
import { blankDraft, type YearDraft } from "../../../src/actions/changes/yearDraft";
import { followed, yearOf } from "../../plan/changes/followedWith";

const YEAR = yearOf([{ lead: "Phòng Kinh tế" }, { lead: "Phòng Hạ tầng" }]);
const AT_HAND = { followed: followed(YEAR), directory: YEAR.directory };

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
