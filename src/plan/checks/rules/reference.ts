import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { toVietnamese } from "../../day";
import { dayIn, numberIn } from "../../documentWords";
import { type CheckContext, type Rule, aboutPlan } from "../rule";

const BLANK_NUMBER = /(?<![\p{L}\p{M}])số\s*:?[\s.…_]*\//iu;
const BLANK_DAY = /(?<![\p{L}\p{M}])ngày[\s.…_]*(\/|tháng)/iu;

/** The line "(Kèm theo …)" leaves number or date of the document blank (Decree 30/2020: to be filled in on paper). */
export const referenceIncomplete: Rule = (plan) =>
  flatMapInSteps([oneLine(plan.reference)], (reference) =>
    BLANK_NUMBER.test(reference) || BLANK_DAY.test(reference)
      ? [aboutPlan("reference-incomplete", { reference })]
      : []
  );

const YEAR = /(?<!\d)(20\d\d)(?!\d)/gu;

/**
 * The line "(Kèm theo …)" names another document than the one that issues the plan: another kind ("Kế hoạch số …/KH-UBND"
 * where a "Quyết định" issues it), another number or date, or a year that cannot be the plan's.
 */
export const referenceContradicts: Rule = (plan, context) =>
  flatMapInSteps([oneLine(plan.reference)], (reference) =>
    contradictions(reference, context).map(([stated, known]) =>
      aboutPlan("reference-contradicts", { reference, stated, known })
    )
  );

function contradictions(
  reference: string,
  context: CheckContext
): readonly (readonly [stated: string, known: string])[] {
  const { documentNumber = "", issuedOn = null, planYear } = context;
  const documentSymbol =
    context.documentSymbol ??
    numberIn(`số ${documentNumber.replace(/^\s*số\s*:?/iu, "")}`)?.symbol ??
    "";
  const { number = "", symbol = "" } = numberIn(reference) ?? {};
  const day = dayIn(reference);
  const [otherYear] = [...reference.matchAll(YEAR)]
    .map(([year]) => Number(year))
    .filter((year) => year > planYear || year < planYear - 1);
  const pairs = [
    [alike(number, documentNumber) ? "" : number, documentNumber],
    [day === null ? "" : toVietnamese(day), issuedOn === null ? "" : toVietnamese(issuedOn)],
    [number === "" || documentNumber === "" ? symbol : "", documentSymbol],
    [issuedOn === null && otherYear !== undefined ? String(otherYear) : "", String(planYear)],
  ] as const;
  return pairs.filter(
    ([stated, known]) => stated !== "" && known !== "" && packed(stated) !== packed(known)
  );
}

/** Whether two numbers of documents are one; the settings may have it as "15" or "Số 15/QĐ-UBND" for "15/QĐ-UBND". */
function alike(stated: string, known: string): boolean {
  const [one, other] = [stated, known].map((number) => packed(number).replace(/^SỐ:?/u, ""));
  return one === other || one!.replace(/[/-].*$/u, "") === other;
}

function packed(text: string): string {
  return text.replace(/\s+/gu, "").toUpperCase();
}
