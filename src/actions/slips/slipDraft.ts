import type { CalendarDay } from "../../plan/day";
import { REPORTING_OFFICE } from "../../plan/reportingOffice";
import { typedDay } from "../../plan/typedDay";
import type { SlipsRequest } from "./makeSlips";
import type { SlipChoices } from "./readSlipChoices";

/** To whom slips go back until somebody says otherwise. */
export const USUAL_RETURN = REPORTING_OFFICE;

/** What was typed and chosen for slips; null: as it is suggested. */
export interface SlipDraft {
  readonly period: string | null;
  readonly dueBack: string | null;
  readonly returnTo: string;
  /** Whether tasks that are done or stopped go out, too. */
  readonly withClosed: boolean;
  /** By name who gets a slip or none, where somebody said so. */
  readonly chosen: Readonly<Record<string, boolean>>;
}

/** Whether an agency gets a slip: each one unless somebody says otherwise; a group is several agencies and gets none by itself. */
export function isChosen(
  { agency, kind }: SlipChoices["recipients"][number],
  { chosen }: SlipDraft
): boolean {
  return chosen[agency] ?? kind === "agency";
}

/** The day until when slips are wanted back; null where what was typed is no day, or one that is over. */
export function draftedDay(
  { dueBack }: SlipDraft,
  { terms, today }: SlipChoices
): CalendarDay | null {
  const day = dueBack === null ? terms.dueBack : typedDay(dueBack);
  return day === null || day < today ? null : day;
}

/** The slips that a draft wants; null where nobody is to get one, or the day is none. */
export function requestOf(draft: SlipDraft, choices: SlipChoices): SlipsRequest | null {
  const agencies = choices.recipients
    .filter((recipient) => isChosen(recipient, draft))
    .map(({ agency }) => agency);
  const dueBack = draftedDay(draft, choices);
  return agencies.length === 0 || dueBack === null
    ? null
    : {
        agencies,
        dueBack,
        period: (draft.period ?? choices.terms.period).trim(),
        returnTo: draft.returnTo.trim(),
        withClosed: draft.withClosed,
      };
}
