import { inExcel } from "../../excel/run";
import { documentFileWords } from "../../messages/documents";
import { periodInWords } from "../../messages/report/periodWords";
import { progressParagraph } from "../../messages/report/progressParagraph";
import { inSlices } from "../../pace/inSlices";
import { toVietnamese, type CalendarDay } from "../../plan/day";
import type { ReportFigures } from "../../plan/report/reportFigures";
import { reportTables } from "../../sheets/report/reportTables";
import { copiedTables } from "../../word/write/copiedTables";
import { reportDocx, type ReportHead } from "../../word/write/reportDocx";
import { reportWords } from "../../word/write/reportWords";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";
import { reportOf } from "../reports/readReport";
import { wordFileName, type MadeDocument } from "./madeDocument";

export interface ReportRequest {
  /** The period by its name; null takes the one chosen in the workbook, else the next one due. */
  readonly period: string | null;
  /** The paragraphs that somebody wrote for a period, by its name; for others they are composed. */
  readonly wordings: ReadonlyMap<string, { readonly text: string }>;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type ReportFileOutcome =
  | MadeDocument
  | NotBuilt
  /** `KyBaoCao` has no period with both its days. */
  | { readonly ok: false; readonly problem: "noPeriod" };

/**
 * The report of a period as a Word file: the paragraph on the progress and the tables of its figures. Writes nothing, apart from
 * undoing an earlier build that was cut off.
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export async function makeReport(request: ReportRequest): Promise<ReportFileOutcome> {
  const read = await inExcel(async (context) => {
    const own = await readOwnWorkbook(context, request.today);
    return own && { own, report: await inSlices(reportOf(own, request.period ?? undefined)) };
  });
  if (read === null) {
    return NOT_BUILT;
  }
  const { own, report } = read;
  if (!report.ok) {
    return { ok: false, problem: "noPeriod" };
  }
  const { figures, compared } = report;
  const tables = reportTables(figures, compared);
  const text =
    request.wordings.get(figures.period.name)?.text ?? progressParagraph(figures, compared);
  const authority = own.settings.authority.trim() || own.authority;
  const { name } = figures.period;
  return {
    ok: true,
    file: {
      name: wordFileName(documentFileWords.report(name, figures.planYear)),
      bytes: await reportDocx(tables, { ...headOf(figures), authority, text }),
    },
    tables: copiedTables(
      tables.map((table) => ({ title: table.title, table: reportWords(table), note: table.note }))
    ),
  };
}

function headOf({ period, asOf, planYear }: ReportFigures): Pick<ReportHead, "title" | "subtitle"> {
  const [asOfDay, from, to] = [asOf, period.from, period.to].map(toVietnamese);
  return {
    title: documentFileWords.reportTitle(periodInWords(period.name, planYear)),
    subtitle: `(${documentFileWords.reportDays(from!, to!, asOfDay!)})`,
  };
}
