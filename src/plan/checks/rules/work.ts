import { flatMapInSteps, forEachInSteps } from "../../../pace/steps";
import { searchKey } from "../../../text/keys";
import { withoutFilling } from "../../fillingWords";
import type { Task } from "../../plan";
import { shareOfIndicator } from "../../targets/indicator";
import { type FollowedRule, type Rule, aboutPlan, aboutTask } from "../rule";
import { RULES, type RuleNature } from "../ruleTable";
import { wordsOf } from "../taskWords";

const { severity, field = "text" }: RuleNature = RULES["text-missing"];

/** A row says who leads or when it is due and not what is to be done ("rõ việc" of the 6 rõ): nothing counts it as a task. */
export const textMissing: FollowedRule = ({ textless }) =>
  flatMapInSteps(textless, ({ id, number, rows }) => ({
    rule: "text-missing",
    severity,
    field,
    rows,
    task: number,
    taskId: id,
    values: {},
  }));

/**
 * A figure to reach rather than work to do ("Tỷ lệ thanh toán trực tuyến … đạt tối thiểu 80%"): it wants a measured value, not a
 * tick.
 */
export const targetNotTask: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const share = shareOfIndicator(wordsOf(task).textLine);
    return share === null ? [] : [aboutTask("target-not-task", task, { share })];
  });

/** A task that stands in the list already, word for word and with the same deadline: it would be counted twice. */
export const duplicateTask: Rule = (plan) => {
  const first = new Map<string, Task>();
  return flatMapInSteps(plan.tasks, (task) => {
    const key = `${wordsOf(task).textKey}|${deadlineKey(task)}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, task);
      return [];
    }
    return [aboutTask("duplicate-task", task, { other: other.number })];
  });
};

/** When a task is due: the same work in two periods is two tasks. */
function deadlineKey({ deadline, deadlineText }: Task): string {
  const { kind, start, due, rhythm } = deadline;
  return kind === "unknown" ? searchKey(deadlineText) : `${kind} ${start} ${due} ${rhythm}`;
}

/** Of shorter ones too many are alike. */
const FEWEST_WORDS = 5;

/**
 * A task that says the same as an earlier one in nearly the same words, with the same deadline: words that only fill
 * ("tiếp tục", "triển khai") put in or left out, or marks forgotten. Whether it is one task, a person decides.
 */
export const nearDuplicateTask: Rule = (plan) => {
  const first = new Map<string, { readonly task: Task; readonly key: string }>();
  return flatMapInSteps(plan.tasks, (task) => {
    const key = wordsOf(task).textKey;
    const core = withoutFilling(key);
    const place = `${core}|${deadlineKey(task)}`;
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, { task, key });
    }
    return other === undefined || other.key === key || core.split(" ").length < FEWEST_WORDS
      ? []
      : [
          aboutTask("near-duplicate-task", task, {
            other: other.task.number,
            text: other.task.text,
          }),
        ];
  });
};

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
