import { forEachInSteps } from "../../../pace/steps";
import { searchKey } from "../../../text/keys";
import type { Task } from "../../plan";
import { aboutPlan, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

const REPORT = /(?<= |^)(?:bao cao|tong ket|so ket)(?= |$)/;
/** Words for reports of every period: "định kỳ tổng hợp báo cáo … theo quy định". */
const EVERY = /(?<= |^)(?:dinh k[yi]|cac k[yi]|(?:hang|moi|tung) (?:thang|quy))(?= |$)/;

/** What a task says that is about one of the usual reports, by the name that the calendar has for it. */
const USUAL: ReadonlyMap<string, RegExp> = new Map([
  ["quy i", whole("quy (?:i|1)|3 thang|cac quy|bao cao quy")],
  ["6 thang", whole("(?:0?6|sau) thang|quy (?:ii|2)")],
  ["quy iii", whole("quy (?:iii|3)|0?9 thang|cac quy|bao cao quy")],
  ["nam", whole("bao cao nam|tong ket|(?:cuoi|hang|va) nam|(?:0?6|sau) thang(?: va)? nam")],
]);

/** "Báo cáo … năm 2026" is the yearly one where no part of the year is named. */
const ofNoPart = "^(?!.*(?<= |^)(?:quy (?:i{1,3}|[123])|(?:0?[369]|sau|chin) thang)(?= |$))";

/** A report that the plan's calendar sets a day for and that no task of the list is about. */
export const reportMissing: Rule = function* (plan, { reports = [], planYear }) {
  const missing = new Map(reports.map((name) => [name, patternOf(name, planYear)]));
  yield* forEachInSteps(plan.tasks, (task) => {
    const words = missing.size === 0 ? "" : reportWords(task);
    for (const [name, pattern] of words === "" ? [] : missing) {
      if (comesRound(task, words) || pattern.test(words)) {
        missing.delete(name);
      }
    }
  });
  return [...missing.keys()].map((report) => aboutPlan("report-missing", { report }));
};

/** The words of a task about reports; "" for any other. */
function reportWords(task: Task): string {
  const { textKey } = wordsOf(task);
  return REPORT.test(textKey) ? `${textKey} ${searchKey(task.deadlineText)}` : "";
}

function comesRound({ deadline: { rhythm } }: Task, words: string): boolean {
  return rhythm === "monthly" || rhythm === "quarterly" || EVERY.test(words);
}

function patternOf(name: string, planYear: number): RegExp {
  const key = searchKey(name);
  const usual = USUAL.get(key) ?? whole(key);
  return key === "nam"
    ? new RegExp(`${usual.source}|${ofNoPart}.*bao cao (?:\\w+ ){0,15}(?<!ca )nam ${planYear}`)
    : usual;
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<= |^)(?:${pattern})(?= |$)`);
}
