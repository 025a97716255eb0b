import { readOwedReports } from "../../excel/readOwnSheets";
import { readSlips } from "../../excel/readSlips";
import { inExcel } from "../../excel/run";
import { slipFileWords } from "../../messages/slips/slipFiles";
import { inSlices } from "../../pace/inSlices";
import type { CalendarDay } from "../../plan/day";
import type { Slip } from "../../plan/slips/slip";
import { slipRecipients, slipsFor, type SlipRecipient } from "../../plan/slips/slipsFor";
import { usualTerms } from "../../plan/slips/slipTerms";
import { slipWorkbook } from "../../sheets/slips/slipWorkbook";
import { fileWords } from "../../text/fileName";
import { writeXlsx } from "../../workbook/write/writeXlsx";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import { followedToday } from "./readSlipChoices";
import type { AgencyKind } from "../../plan/plan";

export interface SlipsRequest {
  /** By the directory's name, groups among them; null for every agency that leads a task, without groups. */
  readonly agencies: readonly string[] | null;
  /** To whom slips go back, "Phòng Văn hóa - Xã hội (đ/c …, Zalo …)"; "" leaves it open. */
  readonly returnTo: string;
  /** What is asked for, and until when; without it by `KyBaoCao`. */
  readonly period?: string;
  readonly dueBack?: CalendarDay;
  /** Takes in finished and stopped tasks. */
  readonly withClosed?: boolean;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

/** A slip as a file. */
export interface SlipFile {
  readonly slip: Slip;
  /** Whether it goes to one agency, or to the agencies of a group. */
  readonly kind: AgencyKind;
  /** With its ending; only letters that every file system and mail program takes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MadeSlips {
  readonly ok: true;
  /** In the order of the directory; none where no agency leads a task that is asked for. */
  readonly files: readonly SlipFile[];
  /** Tasks that nobody leads, so that no slip asks for them. */
  readonly withoutLead: number;
}

/**
 * Makes a slip for each agency out of the workbook as it stands. Nothing is written, apart from undoing an earlier build that
 * was cut off: that they go out is recorded by `recordSlips`.
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export async function makeSlips(request: SlipsRequest): Promise<MadeSlips | NotBuilt> {
  const planned = await inExcel((context) => planSlips(context, request));
  if (planned === null) {
    return NOT_BUILT;
  }
  const files: SlipFile[] = [];
  for (const [index, slip] of planned.slips.entries()) {
    const bytes = await writeXlsx(slipWorkbook(slip));
    files.push({ slip, kind: planned.kinds[index]!, name: slipFileName(slip), bytes });
  }
  return { ok: true, files, withoutLead: planned.withoutLead };
}

/** All slips of a sending in one archive. */
export async function zippedSlips(
  files: readonly SlipFile[]
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { zipSync } = await import("fflate");
  const entries = files.map(({ name, bytes }) => [name, bytes] as const);
  const [first, last] = [files[0]!, files.at(-1)!].map(({ slip }) => slip.code);
  const words = slipFileWords.archive(first!, last!);
  // Workbooks are packed already.
  return {
    name: `${fileWords(words)}.zip`,
    bytes: zipSync(Object.fromEntries(entries), { level: 0 }),
  };
}

interface PlannedSlips {
  readonly slips: readonly Slip[];
  /** As `slips`, one for one. */
  readonly kinds: readonly SlipFile["kind"][];
  readonly withoutLead: number;
}

async function planSlips(
  context: Excel.RequestContext,
  request: SlipsRequest
): Promise<PlannedSlips | null> {
  const own = await readOwnWorkbook(context, request.today);
  if (own === null) {
    return null;
  }
  const followed = await followedToday(own);
  const { recipients, withoutLead } = await inSlices(
    slipRecipients(followed, request.withClosed ?? false)
  );
  const chosen = recipients.filter((recipient) => isAsked(recipient, request));
  const taken = [...(own.memory.slips ?? []), ...readSlips(own.existing)].map(({ code }) => code);
  const kinds = chosen.map(({ kind }) => kind);
  return { slips: slipsFor(chosen, termsOf(own, request), taken), kinds, withoutLead };
}

function isAsked({ agency, kind }: SlipRecipient, { agencies }: SlipsRequest): boolean {
  return agencies === null ? kind === "agency" : agencies.includes(agency);
}

function termsOf(own: OwnWorkbook, { period, dueBack, returnTo }: SlipsRequest) {
  const { settings, today } = own;
  const usual = usualTerms(readOwedReports(own.existing), today);
  return {
    authority: settings.authority.trim() || own.authority.trim(),
    period: period ?? usual.period,
    sentOn: today,
    dueBack: dueBack ?? usual.dueBack,
    returnTo,
    planYear: settings.planYear,
  };
}

function slipFileName({ agency, code }: Slip): string {
  const [what, whom] = [slipFileWords.slip, agency].map((words) =>
    fileWords(words)
      .replace(/[ .()]+/g, "-")
      .replace(/-+/g, "-")
      .replace(/^-|-$/g, "")
  );
  return `${what}_${whom}_${code}.xlsx`;
}
