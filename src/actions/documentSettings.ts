import { agencyKey } from "../plan/agencies/agencyKey";
import { dateParts, toVietnamese, type CalendarDay } from "../plan/day";
import type { PlanDocument } from "../plan/document";
import { accompaniedIn, dayIn, numberIn } from "../plan/documentWords";
import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import { defaultSettings, type PlanSettings } from "../plan/settings";
import { documentWords, openNumber } from "../sheets/accompanying";
import { SETTINGS_CELLS, type SettingName } from "../sheets/settingsCells";
import { oneLine } from "../text/unicode";

/** The settings to build with, and what a person should know of where they come from. */
export interface DocumentSettings {
  readonly settings: PlanSettings;
  readonly findings: readonly Finding[];
}

/** What a plan says of the document that issues it. */
interface Issue {
  readonly number: string;
  readonly date: CalendarDay | null;
  readonly saysDraft: boolean;
  /** The words inside its line "(Kèm theo …)"; "" where the line leaves them open. */
  readonly accompanying: string;
}

const NOT_ISSUED = { number: "", date: null, accompanying: "" };
/** Plans are issued from the autumn before their year on. */
const FIRST_MONTH_BEFORE = 9;

/**
 * The settings of a new workbook: as the document around the list states them, else the line "(Kèm theo …)" above the
 * list, else the product's own. A plan with a number and a day of issue is taken for issued, so that nothing of its text
 * changes, and a finding says so. A workbook that has settings keeps them, and what the plan says otherwise is a finding.
 * @param kept null in a workbook without settings
 */
export function documentSettings(
  plan: Plan,
  document: PlanDocument | undefined,
  kept: PlanSettings | null
): DocumentSettings {
  const issue = issueOf(plan, document);
  const unread = (document?.unreadReportDays ?? []).map((phrase) =>
    aboutPlan("report-day-unread", "warning", { phrase })
  );
  if (kept !== null) {
    return { settings: kept, findings: differences(plan, issue, document, kept) };
  }
  const own = { ...defaultSettings(plan.year), authority: document?.authority || plan.authority };
  const isOfYear = issue.date === null || isIssueOf(plan.year, issue.date);
  const { number, date, accompanying } = isOfYear ? issue : { ...issue, ...NOT_ISSUED };
  const isIssued = number !== "" && date !== null && !issue.saysDraft;
  const values = { number: issue.number, day: shown(issue.date), planYear: String(plan.year) };
  return {
    settings: {
      ...own,
      planState: isIssued ? "issued" : "draft",
      documentNumber: number,
      issuedOn: date,
      accompanying:
        accompanying || wordsOf(document, { ...own, documentNumber: number, issuedOn: date }),
    },
    findings: [
      ...(isIssued ? [aboutPlan("plan-issued", "notice", values)] : []),
      ...(isOfYear ? [] : [aboutPlan("issue-of-other-year", "warning", values)]),
      ...unread,
    ],
  };
}

/** The document's head says how it was issued; for a list without one the line "(Kèm theo …)" above it. */
function issueOf(plan: Plan, document: PlanDocument | undefined): Issue {
  const reference = oneLine(plan.reference);
  const ofLine = { number: numberIn(reference)?.number ?? "", date: dayIn(reference) };
  const issue = document !== undefined && document.symbol !== "" ? document : ofLine;
  const isWhole = ofLine.number !== "" && ofLine.date !== null && ofLine.number === issue.number;
  return {
    number: issue.number,
    date: issue.date,
    saysDraft: document?.saysDraft ?? false,
    accompanying: isWhole ? accompaniedIn(reference) : "",
  };
}

/** What the list comes with, where the document's symbol tells it: "Kế hoạch số      /KH-UBND ngày …". */
function wordsOf(document: PlanDocument | undefined, settings: PlanSettings): string {
  if (document === undefined || document.symbol === "") {
    return "";
  }
  const number = settings.documentNumber || openNumber(document.symbol);
  return documentWords(number, settings, settings.authority, document.byChairman);
}

function isIssueOf(planYear: number, day: CalendarDay): boolean {
  const { year, month } = dateParts(day);
  return year === planYear || (year === planYear - 1 && month >= FIRST_MONTH_BEFORE);
}

function differences(
  plan: Plan,
  issue: Issue,
  document: PlanDocument | undefined,
  kept: PlanSettings
): readonly Finding[] {
  const authority = document?.authority ?? "";
  const found = [
    differing("SoVanBan", issue.number, kept.documentNumber),
    differing("NgayBanHanh", shown(issue.date), shown(kept.issuedOn)),
    agencyKey(authority) === agencyKey(kept.authority)
      ? []
      : differing("CoQuanBanHanh", authority, kept.authority),
    differing("NamKeHoach", String(plan.year), String(kept.planYear)),
  ];
  return found.flat();
}

function differing(name: SettingName, stated: string, kept: string): readonly Finding[] {
  const label = SETTINGS_CELLS.find((cell) => cell.name === name)?.label ?? name;
  return stated === "" || stated === kept.trim()
    ? []
    : [aboutPlan("setting-differs", "warning", { label, stated, kept: kept.trim() })];
}

function shown(day: CalendarDay | null): string {
  return day === null ? "" : toVietnamese(day);
}

function aboutPlan(
  rule: string,
  severity: Finding["severity"],
  values: Finding["values"]
): Finding {
  return { rule, severity, rows: null, task: "", values };
}
