import type { Paragraph, Table } from "docx";
import type { ReportTable } from "../../sheets/report/reportTable";
import { styledLines } from "./lines";
import { packDocument } from "./packDocument";
import { reportWords } from "./reportWords";
import { wordTable } from "./wordTable";

/** What stands above the tables of a report. */
export interface ReportHead {
  readonly authority: string;
  readonly title: string;
  /** "Kỳ báo cáo …; số liệu tính đến ngày …"; empty for none. */
  readonly subtitle: string;
  /** The words of the progress, a paragraph each line; empty for none. */
  readonly text: string;
}

/** The summary of a period as a Word file: real tables on the paper of the appendix, their headers on every page. */
export function reportDocx(tables: readonly ReportTable[], head: ReportHead): Promise<Uint8Array> {
  const { authority, title, subtitle, text } = head;
  return packDocument({ title, authority }, [
    ...(authority === "" ? [] : [styledLines("CoQuan", authority.toUpperCase())]),
    styledLines("TenPhuLuc", title.toUpperCase()),
    ...(subtitle === "" ? [] : [styledLines("DongKemTheo", subtitle)]),
    styledLines("DuongKe", ""),
    ...linesOf(text).map((line) => styledLines("DoanVan", line)),
    ...tables.flatMap(titledTable),
  ]);
}

function titledTable(table: ReportTable): readonly (Paragraph | Table)[] {
  const hasNote = table.note !== "";
  return [
    styledLines("TenBang", table.title),
    wordTable(reportWords(table), { keepsWithNext: hasNote }),
    // Word runs tables together that nothing stands between.
    styledLines("GhiChuBang", table.note),
  ];
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
