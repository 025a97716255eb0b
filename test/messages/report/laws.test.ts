import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { progressParagraph } from "../../../src/messages/report/progressParagraph";
import { dateParts } from "../../../src/plan/day";
import type { ReportFigures } from "../../../src/plan/report/reportFigures";
import type { ComparedFigures } from "../../../src/plan/report/reportedFigures";
import { doneCount, type SummaryCounts } from "../../../src/plan/summary";
import { figures, overdueTask, reported, reportedTask } from "./someFigures";

const few = fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 120 }));

/** Counts as they can come of tasks: the classes close, of-which figures are of the open ones. */
const anyCounts: fc.Arbitrary<SummaryCounts> = fc
  .record({
    ...{ doneOnTime: few, doneLate: few, doneNoDeadline: few, doneNoDate: few },
    ...{ inTime: few, overdue: few, openNoDeadline: few, notArising: few, stopped: few },
    ...{ started: fc.nat(), updated: fc.nat(), withDocument: fc.nat() },
  })
  .map(({ started, updated, withDocument, ...classes }) => {
    const total = Object.values(classes).reduce((sum, each) => sum + each, 0);
    const open = classes.inTime + classes.overdue + classes.openNoDeadline;
    const notStarted = started % (open + 1);
    const notUpdated = updated % (open - notStarted + 1);
    const rateBase = total - classes.notArising - (withDocument % (classes.stopped + 1));
    return { ...classes, total, notStarted, notUpdated, rateBase };
  });

const anyRunning = fc
  .record({ withResult: few, withoutResult: few, doneBefore: few, dropped: few, earlier: fc.nat() })
  .map(({ earlier, ...parts }) => {
    const total = Object.values(parts).reduce((sum, each) => sum + each, 0);
    const rest = total - parts.withResult;
    return { ...parts, total, withResultInYear: parts.withResult + (earlier % (rest + 1)) };
  });

const LEADS = ["Phòng Kinh tế", "Công an xã", "Văn phòng", ""];
const NO_NUMBER = { number: "", text: "Rà soát văn bản", reason: "" };

const anyFigures: fc.Arbitrary<ReportFigures> = fc
  .record({
    ...{ total: anyCounts, original: anyCounts, added: anyCounts, extended: anyCounts },
    ...{ wholeYear: anyRunning, ongoing: anyRunning },
    leads: fc.array(fc.constantFrom(...LEADS), { maxLength: 30 }),
    ahead: fc.array(fc.constantFrom(...LEADS), { maxLength: 30 }),
  })
  .map(({ leads, ahead, ...given }) =>
    figures({
      ...given,
      overdue: leads.map((lead) => overdueTask({ ...NO_NUMBER, lead })),
      dueNext: ahead.map((lead) => reportedTask({ ...NO_NUMBER, lead })),
    })
  );

const anyCompared: fc.Arbitrary<ComparedFigures> = fc.record({
  before: fc.option(anyCounts.map((counts) => reported("Quý I", counts))),
  lastYear: fc.option(anyCounts.map((counts) => reported("6 tháng", counts))),
});

test("every number in the paragraph is a figure of the report, or what two of them differ by", () => {
  fc.assert(
    fc.property(anyFigures, anyCompared, (given, compared) => {
      const known = knownNumbers(given, compared);
      const text = progressParagraph(given, compared);
      expect(numbersIn(text).filter((number) => !known.has(number))).toEqual([]);
    })
  );
});

test("the parts of every sum close", () => {
  fc.assert(
    fc.property(anyFigures, (given) => {
      const text = progressParagraph(given, { before: null, lastYear: null });
      const done = /đã hoàn thành (\d+)\/\d+ nhiệm vụ[^.]*?, trong đó ([^.]*)\./u.exec(text);
      const open = /Còn (\d+) nhiệm vụ chưa hoàn thành, gồm ([^.]*)\./u.exec(text);
      const statuses = /Về tiến độ: ([^.]*)\./u.exec(text);
      if (done !== null) {
        expect(sumOf(done[2]!)).toBe(Number(done[1]));
      }
      if (open !== null && statuses !== null) {
        expect(sumOf(open[2]!)).toBe(Number(open[1]));
        const stopped = /(\d+) nhiệm vụ dừng thực hiện/u.exec(open[2]!)?.[1] ?? "0";
        expect(sumOf(statuses[1]!)).toBe(Number(open[1]) - Number(stopped));
      }
    })
  );
});

test("of a list the ten first are named, and the others counted by who leads them", () => {
  fc.assert(
    fc.property(anyFigures, (given) => {
      const text = progressParagraph(given, { before: null, lastYear: null });
      const lists = text.split(/^(?=Có \d+ nhiệm vụ quá hạn|Từ ngày)/mu).slice(1);
      for (const list of lists.filter((each) => each.includes(":\n"))) {
        const stated = Number(/có (\d+) nhiệm vụ/iu.exec(list)![1]);
        const named = list.match(/(?:\+|:) Rà soát văn bản \(/gu) ?? [];
        const rest = /danh sách kèm theo: ([^.]*)\./u.exec(list)?.[1] ?? "";
        expect(named).toHaveLength(Math.min(stated, 10));
        expect(sumOf(rest)).toBe(stated - named.length);
      }
    })
  );
});

test("no sentence has a hole, a double space or a stray sign", () => {
  fc.assert(
    fc.property(anyFigures, anyCompared, (given, compared) => {
      const text = progressParagraph(given, compared);
      expect(text).not.toMatch(/ {2}|,,|\.\.|\(\)| [,.;]|null|undefined|NaN|-\d/u);
      text.split("\n").forEach((line) => expect(line).toMatch(/[.;:]$/u));
    })
  );
});

/** "08" is 8, "21,6" is 21.6. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:,\d+)?/gu)].map(([number]) => Number(number.replace(",", ".")));
}

function sumOf(parts: string): number {
  return numbersIn(parts).reduce((sum, each) => sum + each, 0);
}

function knownNumbers(given: ReportFigures, compared: ComparedFigures): ReadonlySet<number> {
  const { total, original, added, extended, wholeYear, ongoing, overdue, dueNext } = given;
  const earlier = [compared.before, compared.lastYear].flatMap((each) =>
    each === null ? [] : [each.counts]
  );
  const counts = [total, original, added, extended, ...earlier];
  const days = [
    given.asOf,
    given.period.from,
    given.period.to,
    given.nextTo,
    overdue[0]?.due,
    dueNext[0]?.due,
  ];
  const ledBy = (tasks: readonly { readonly lead: string }[]) =>
    [tasks, tasks.slice(0, 10), tasks.slice(10)].flatMap((part) => [
      part.length,
      ...LEADS.map((lead) => part.filter((task) => task.lead === lead).length),
    ]);
  return new Set([
    given.planYear,
    ...[6, 0, 4, 10],
    ...days.flatMap((day) =>
      day === null || day === undefined ? [] : Object.values(dateParts(day))
    ),
    ...counts.flatMap((each) => [...Object.values(each), doneCount(each), openOf(each)]),
    ...counts.flatMap(({ total: all, rateBase, notArising, stopped, ...each }) => [
      all - rateBase - notArising,
      stopped - (all - rateBase - notArising),
      each.inTime + each.overdue + each.openNoDeadline - each.notStarted - each.notUpdated,
    ]),
    ...counts.map(percent),
    ...earlier.flatMap((each) => [
      Math.abs(doneCount(each) - doneCount(total)),
      Math.abs(each.overdue - total.overdue),
      Math.round(Math.abs(percent(each) - percent(total)) * 10) / 10,
    ]),
    ...[...Object.values(wholeYear), ...Object.values(ongoing), overdue.length, dueNext.length],
    ...[...ledBy(overdue), ...ledBy(dueNext)],
  ]);
}

/** What counts and is not done. */
function openOf(counts: SummaryCounts): number {
  return counts.rateBase - doneCount(counts);
}

/** With one decimal, as Excel shows it. */
function percent(counts: SummaryCounts): number {
  return counts.rateBase === 0 ? 0 : Math.round((doneCount(counts) / counts.rateBase) * 1000) / 10;
}
