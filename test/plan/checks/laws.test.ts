import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isAmendment } from "../../../src/plan/checks/amendments";
import { aspectOf, ASPECTS } from "../../../src/plan/checks/ruleTable";
import { combineFixes } from "../../../src/plan/checks/combineFixes";
import { findingKey } from "../../../src/plan/checks/findingKey";
import { RULES } from "../../../src/plan/checks/ruleTable";
import { addDays } from "../../../src/plan/day";
import type { Finding } from "../../../src/plan/finding";
import { DOCUMENT_FIELDS } from "../../../src/tables/trackingColumns";
import { workbookOf } from "./examples/example";
import { FORM } from "./examples/form";
import { PERSON } from "./examples/person";
import { PROGRESS } from "./examples/progress";
import { TIME } from "./examples/time";
import { WORK } from "./examples/work";
import { AS_OF, findingsOf, SOUND, type Cells, type Workbook } from "./followedOf";

const EXAMPLES = Object.values({ ...PERSON, ...WORK, ...TIME, ...PROGRESS, ...FORM })
  .flatMap(({ finds, passes }) => [...finds, ...passes])
  .map(workbookOf);
const ROWS = EXAMPLES.flatMap(({ rows }) => rows);
const workbooks = fc.array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 6 });

/** Rows as they stand after the fixes of the findings were written at one go. */
function fixed(rows: readonly Cells[], findings: readonly Finding[]): readonly Cells[] {
  const withFix = findings.filter(({ fix }) => fix);
  const edits = combineFixes(withFix).groups.flatMap((group) => group.edits);
  return rows.map((cells, index) => {
    const own = edits.filter(({ taskId }) => taskId === `nv-${index + 1}`);
    return { ...cells, ...Object.fromEntries(own.map(({ field, to }) => [field, to])) };
  });
}

/** What is said of the list, whatever the row; how a task is going may show only once its row can be read. */
const words = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => !(rule in PROGRESS))
    .map(({ rule, field, taskId }) => [rule, field, taskId].join(" "));

describe("what puts a finding right", () => {
  const withFix = EXAMPLES.filter((workbook) => findingsOf(workbook).some(({ fix }) => fix));

  test.each(withFix.map((workbook) => [JSON.stringify(workbook), workbook] as const))(
    "takes it away and brings no other: %s",
    (_name, workbook) => {
      const before = findingsOf(explicit(workbook));
      const after = findingsOf({ ...workbook, rows: fixed(explicit(workbook).rows, before) });
      expect(after.filter(({ fix }) => fix)).toEqual([]);
      const others = new Set(words(before));
      expect(words(after).filter((each) => !others.has(each))).toEqual([]);
    }
  );

  test("does so in whatever company, all at one time", () => {
    fc.assert(
      fc.property(workbooks, (rows) => {
        const workbook = explicit({ rows });
        const after = findingsOf({ rows: fixed(workbook.rows, findingsOf(workbook)) });
        expect(after.filter(({ fix }) => fix)).toEqual([]);
      })
    );
  });

  test("leaves alone what another finding of the same cell is about, for it may have been accepted", () => {
    const text = "Bổ xung danh mục của của xã, xắp xếp lại các các tổ";
    const fixes = findingsOf({ rows: [{ text }] }).map(({ fix }) => fix?.map(({ to }) => to));
    expect(fixes).toEqual([
      ["Bổ xung danh mục của xã, xắp xếp lại các các tổ"],
      ["Bổ xung danh mục của của xã, xắp xếp lại các tổ"],
      ["Bổ sung danh mục của của xã, xắp xếp lại các các tổ"],
      ["Bổ xung danh mục của của xã, sắp xếp lại các các tổ"],
    ]);
    expect(fixed([{ text }], findingsOf({ rows: [{ text }] }))).toEqual([
      { text: "Bổ sung danh mục của xã, sắp xếp lại các tổ" },
    ]);
  });

  test.each<Cells>([
    { text: "Điều động, chuyển chuyển công tác đối với cán bộ" },
    { text: "Báo cáo báo cáo kết quả kiểm tra tra" },
    { status: "Tạm dừng" },
    { deliverable: "Hội nghị," },
    { deliverable: "Kế hoạch, Báo cáo của" },
  ])("is not offered where a person has to look: %j", (cells) => {
    expect(findingsOf({ rows: [cells] }).filter(({ fix }) => fix)).toEqual([]);
  });
});

/** Every row says what its text is, so that a fix of it does not meet another row's. */
function explicit({ rows, ...workbook }: Workbook): Workbook {
  return {
    ...workbook,
    rows: rows.map((cells, index) => ({
      ...cells,
      text: cells.text ?? `${SOUND.text as string}${index > 0 ? ` lần ${index + 1}` : ""}`,
    })),
  };
}

describe("what a finding is remembered by", () => {
  test("is the same wherever its row stands", () => {
    const alone = findingsOf({ rows: [{ deliverable: "Văn bản đơn đốc" }] });
    const [finding] = alone;
    const below = { ...finding!, rows: { first: 99, last: 99 }, task: "7" };
    expect(findingKey(below)).toBe(findingKey(finding!));
  });

  test("is the same the day after, though the task is overdue by a day more", () => {
    const row = { deadlineText: "Quý I/2026" };
    const keys = [0, 1].map((days) =>
      findingsOf({ rows: [row], asOf: addDays(AS_OF, days) }).map(findingKey)
    );
    expect(keys[1]).toEqual(keys[0]);
  });

  test("differs for every finding of a workbook", () => {
    fc.assert(
      fc.property(workbooks, (rows) => {
        const keys = findingsOf({ rows }).map(findingKey);
        expect(new Set(keys).size).toBe(keys.length);
      })
    );
  });
});

test("every rule looks after one aspect", () => {
  expect(new Set(Object.keys(RULES).map(aspectOf))).toEqual(new Set(ASPECTS));
  expect(aspectOf("source-conflict")).toBe("form");
});

test("in an issued plan a fix of the document's own words is an amendment, one of the follow-up is none", () => {
  const [slip] = findingsOf({ rows: [{ deliverable: "Văn bản đơn đốc" }] });
  const [word] = findingsOf({ rows: [{ status: "đang thực hiện" }] });
  expect(DOCUMENT_FIELDS).toContain(slip!.field);
  expect([slip, word].map((each) => isAmendment(each!, { planState: "issued" }))).toEqual([
    true,
    false,
  ]);
  expect([slip, word].map((each) => isAmendment(each!, { planState: "draft" }))).toEqual([
    false,
    false,
  ]);
});

test("the order of the rows changes nothing about what is found in each", () => {
  const own = ROWS.filter((cells) => cells.number === undefined).map((cells, index) => ({
    ...cells,
    number: index + 1,
    text: cells.text ?? `${SOUND.text as string} lần ${index}`,
  }));
  const byNumber = (rows: readonly Cells[]) =>
    findingsOf({ rows })
      .filter(({ rule }) => !/^number-|duplicate|agency-proposed/u.test(rule))
      .map(({ rule, task, values }) => JSON.stringify([rule, task, Object.values(values)]))
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(own, { minLength: 2, maxLength: 8 }), (rows) => {
      expect(byNumber([...rows].reverse())).toEqual(byNumber(rows));
    })
  );
});
