import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import type { RecordedResult } from "../../../src/plan/followedTask";
import type { ReturnedResult } from "../../../src/plan/slips/returnedSlip";
import {
  appendix,
  changesOf,
  file,
  returnedResult,
  returnedRow,
  review,
  written,
  type Year,
} from "./slipYear";

const AGENCY = "Trung tâm Phục vụ hành chính công";
const MARCH = knownDay(2026, 3, 31);

const recorded = (line: Partial<RecordedResult>): RecordedResult => ({
  ...{ row: 0, taskId: "nv-23", number: "23", period: "Tháng 3", deliverable: "Kết quả công khai" },
  ...{ document: "", issuedOn: null, agency: AGENCY, criterion: "", link: "" },
  ...line,
});

/** Task 23 (monthly publication) with results in `KetQua`, and these lines in each file. */
function year(
  present: readonly Partial<RecordedResult>[],
  ...files: readonly (readonly Partial<ReturnedResult>[])[]
): Year {
  const plan = appendix();
  return {
    plan,
    results: present.map(recorded),
    sent: [],
    returned: files.map((lines, index) => ({
      ...file(`Phiếu ${index + 1}.xlsx`, [returnedRow(plan.tasks[22]!, {})]),
      agency: AGENCY,
      results: lines.map((line, row) =>
        returnedResult({
          ...{ place: { sheet: "Kết quả, văn bản", row: row + 6 }, taskId: "nv-23", number: "23" },
          ...{ period: "Tháng 3", deliverable: "Kết quả công khai" },
          ...line,
        })
      ),
    })),
  };
}

const report = { document: "15/BC-TTPVHCC", issuedOn: MARCH } as const;

describe("a result that came back", () => {
  test("is appended to those of its task", () => {
    const { results, files } = review(year([], [report]));
    expect(results).toMatchObject([
      { task: { number: "23" }, period: "Tháng 3", document: "15/BC-TTPVHCC", issuedOn: MARCH },
    ]);
    expect(files).toMatchObject([{ results: 1, knownResults: 0, notedResults: 0 }]);
    expect(changesOf(year([], [report])).newResults).toEqual([
      {
        ...{ taskId: "nv-23", period: "Tháng 3", deliverable: "Kết quả công khai", ...report },
        ...{ agency: AGENCY, criterion: "", link: "" },
      },
    ]);
  });

  test.each(["15/BC-TTPVHCC", "15 / bc-ttpvhcc", "Số: 15/BC–TTPVHCC", "số 15/BC-TTPVHCC "])(
    "is there already under its document, written %j",
    (document) => {
      const { results, resultNotes, files } = review(year([report], [{ ...report, document }]));
      expect([results, resultNotes]).toEqual([[], []]);
      expect(files).toMatchObject([{ knownResults: 1 }]);
    }
  );

  test("without a document is there already under its period, product and link", () => {
    const link = "https://xa.example/cong-khai-thang-3";
    const { results, resultNotes } = review(
      year([{ link }, report], [{ link, deliverable: "kết quả công khai " }])
    );
    expect([results, resultNotes]).toEqual([[], []]);
  });

  test("with another document of the same period is another result", () => {
    const { results } = review(year([report], [{ ...report, document: "16/BC-TTPVHCC" }]));
    expect(results).toHaveLength(1);
  });

  test("in two files is appended once, with both as its sources", () => {
    const { results, files } = review(
      year([], [report], [{ ...report, document: "15/bc-ttpvhcc" }])
    );
    expect(results.map(({ sources }) => sources.map((each) => each.file))).toEqual([
      ["Phiếu 1.xlsx", "Phiếu 2.xlsx"],
    ]);
    expect(files).toMatchObject([{ results: 1 }, { results: 1 }]);
  });

  test("without a document is the one that another file brings with its document", () => {
    const files = [[{ issuedOn: MARCH }], [report]] as const;
    for (const order of [files, files.toReversed()]) {
      const { results, resultNotes } = review(year([], ...order));
      expect(results).toMatchObject([{ document: "15/BC-TTPVHCC", sources: [{}, {}] }]);
      expect(resultNotes).toEqual([]);
    }
  });

  test("and says something else of a document that is there is told, not written", () => {
    const { results, resultNotes } = review(
      year([report], [{ ...report, issuedOn: knownDay(2026, 4, 2) }])
    );
    expect(results).toEqual([]);
    expect(resultNotes).toMatchObject([
      {
        ...{ kind: "differs", task: { number: "23" }, present: { issuedOn: MARCH } },
        returned: { issuedOn: knownDay(2026, 4, 2) },
      },
    ]);
  });

  test("and names the document that a line lacked completes that line, once", () => {
    const before = year([{}], [report]);
    const { results, resultNotes, files } = review(before);
    expect(results).toMatchObject([
      { ...report, completes: { row: 0, document: "" }, reasons: [] },
    ]);
    expect([resultNotes, files]).toMatchObject([[], [{ results: 1, notedResults: 0 }]]);
    const changes = changesOf(before);
    expect(changes.newResults).toEqual([]);
    expect(changes.resultEdits).toMatchObject([{ from: before.results[0], to: report }]);
    expect(changes.log).toMatchObject([
      {
        ...{ decision: "appended", before: "Tháng 3; Kết quả công khai" },
        after: "Tháng 3; Kết quả công khai; 15/BC-TTPVHCC; 31/3/2026",
      },
    ]);
    const after = written(before, changes);
    expect(after.results).toMatchObject([report]);
    expect(review(after)).toMatchObject({ results: [], resultNotes: [] });
  });

  test("and names the document of a line that has a link is that line, with or without the link", () => {
    const link = "https://xa.example/cong-khai-thang-3";
    expect(changesOf(year([{ link }], [report]))).toMatchObject({
      ...{ newResults: [], resultEdits: [{ to: { ...report, link } }] },
    });
    const both = year([{}], [{}, { ...report, link }]);
    const changes = changesOf(both);
    expect(changes).toMatchObject({
      ...{ newResults: [], resultEdits: [{ to: { ...report, link } }] },
    });
    expect(review(written(both, changes))).toMatchObject({ results: [], resultNotes: [] });
  });

  test("and the clerk leaves the document of a line out changes nothing", () => {
    const before = year([{}], [report]);
    const { key } = review(before).results[0]!;
    expect(changesOf(before, { leftOut: [key] })).toMatchObject({
      ...{ newResults: [], resultEdits: [], log: [{ decision: "kept" }] },
    });
  });

  test("adds what two files say of one line together, and a second document as a line of its own", () => {
    const named = { document: report.document };
    const both = review(year([{}], [named], [report]));
    expect(both.results).toMatchObject([{ ...report, completes: { row: 0 }, sources: [{}, {}] }]);
    const two = year([{}], [report, { ...report, document: "16/BC-TTPVHCC" }]);
    expect(changesOf(two)).toMatchObject({
      resultEdits: [{ to: report }],
      newResults: [{ document: "16/BC-TTPVHCC" }],
    });
  });

  test("and contradicts what a line without a document says is told, for a second line would count twice", () => {
    const april = knownDay(2026, 4, 2);
    const { results, resultNotes } = review(year([{ issuedOn: april }], [report]));
    expect([results.length, resultNotes.length]).toEqual([0, 1]);
  });

  test("of another agency completes a line only where the clerk says so", () => {
    const before = year([{}], [report]);
    const foreign = { ...before.returned[0]!, agency: "Công an xã" };
    const told = { ...before, returned: [foreign] };
    expect(review(told).results).toMatchObject([{ reasons: ["otherLead"] }]);
    expect(changesOf(told).resultEdits).toEqual([]);
  });

  test("with a day that is none keeps what was typed, and is not doubled for it", () => {
    const lines = [{ document: "", issuedOnTyped: "cuối tháng 3" }];
    const before = year([], lines);
    expect(review(before).results).toMatchObject([{ issuedOn: null, link: "cuối tháng 3" }]);
    expect(review(written(before, changesOf(before))).results).toEqual([]);
  });

  test("finds its task by the STT of its own file, then by that of the plan", () => {
    const before = year([], [{ ...report, taskId: null, number: "1" }]);
    const [slip] = before.returned;
    const renumbered = { ...slip!, rows: slip!.rows.map((row) => ({ ...row, number: "1" })) };
    expect(review({ ...before, returned: [renumbered] }).results).toMatchObject([
      { task: { number: "23" } },
    ]);
    expect(review(year([], [{ ...report, taskId: null, number: "17" }])).results).toMatchObject([
      { task: { number: "17" } },
    ]);
  });

  test("of a period that is none is appended only where the clerk says so", () => {
    const odd = year([], [{ period: "đợt 1" }]);
    const [result] = review(odd).results;
    expect(result).toMatchObject({ period: "đợt 1", reasons: ["noSuchPeriod"] });
    expect(changesOf(odd).newResults).toEqual([]);
    expect(changesOf(odd, { added: [result!.key] }).newResults).toHaveLength(1);
  });

  test("of no task is told", () => {
    const { results, resultNotes, files } = review(
      year([], [{ ...report, taskId: null, number: "99" }])
    );
    expect(results).toEqual([]);
    expect(resultNotes).toMatchObject([{ kind: "noTask", number: "99" }]);
    expect(files).toMatchObject([{ notedResults: 1 }]);
  });
});
