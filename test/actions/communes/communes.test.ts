import { beforeAll, describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { communesReport } from "../../../src/actions/communes/communesReport";
import {
  sourceOfFile,
  sourceOfOpen,
  type CommuneSource,
} from "../../../src/actions/communes/communeSource";
import { readSummary, type CompletionSummary } from "../../../src/actions/readSummary";
import { readAppendixFiles, type AppendixFile } from "../../../src/files/appendixFiles";
import { communesMessages, wordAppendixFileProblem } from "../../../src/messages/communes";
import { areaId } from "../../../src/plan/areas";
import { knownDay } from "../../../src/plan/day";
import { doneCount, totalOf, type SummaryClass } from "../../../src/plan/summary";
import { SUMMARY_COLUMNS } from "../../../src/plan/summaryColumns";
import { openHost, SAMPLE } from "../../excel/openSample";
import { openCommune } from "../../samples/communeWorkbooks";
import { listIn, query, recordIn } from "../../samples/powerQuery";

const JUNE = knownDay(2026, 6, 10);
const OCTOBER = knownDay(2026, 10, 15);

/** Two communes' workbooks, and the figures that each shows of itself. */
const files: { name: string; bytes: Uint8Array }[] = [];
const figures: CompletionSummary[] = [];

beforeAll(async () => {
  for (const [commune, day] of [
    ["UBND xã A", JUNE],
    ["UBND phường B", OCTOBER],
  ] as const) {
    const host = await openCommune(commune, day);
    const summary = await readSummary(day);
    if (!summary.ok) {
      throw new Error("There is no appendix.");
    }
    figures.push(summary);
    files.push({ name: `${commune}.xlsx`, bytes: await host.save() });
  }
});

async function sources(): Promise<readonly CommuneSource[]> {
  const read = await readAppendixFiles(files);
  return read.map((each) => {
    if (!each.ok) {
      throw new Error(`${each.file} was not read.`);
    }
    const source = sourceOfFile({ key: each.file, file: each.file, content: each.content }, JUNE);
    if (!source.ok) {
      throw new Error(`${each.file} lacks ${source.column}.`);
    }
    return source;
  });
}

describe("the workbooks of several communes", () => {
  it("add up to what each shows of itself, by area and by commune", async () => {
    const { sum, tables } = communesReport(await sources(), null, new Map());
    const own = figures.map(({ byArea }) => totalOf(byArea));
    const named = new Map(sum.byCommune.map(({ group, ...counts }) => [group, counts]));
    expect(named.get("UBND xã A")).toEqual(own[0]);
    expect(named.get("UBND phường B")).toEqual(own[1]);
    expect(sum.total).toEqual(totalOf(own));
    expect(totalOf(sum.byArea)).toEqual(sum.total);
    expect(sum.byArea).toHaveLength(7);
    expect(sum.asOf).toEqual({ first: JUNE, last: OCTOBER });
    const lines = tables.text.split("\n").map((line) => line.split("\t"));
    const totals = lines.filter(([first]) => first === "Tổng cộng");
    expect(totals).toHaveLength(2);
    expect(totals[0]![1]).toBe(String(sum.total.total));
    expect(totals[0]!.at(-1)).toBe(`${doneCount(sum.total)}/${sum.total.rateBase}`);
  });

  it("may all be counted to one day", async () => {
    const { sum } = communesReport(await sources(), OCTOBER, new Map());
    expect(sum.asOf).toEqual({ first: OCTOBER, last: OCTOBER });
    // What was reported stays, and what was not done by June is late by October.
    expect(sum.total.overdue).toBeGreaterThan(
      communesReport(await sources(), null, new Map()).sum.total.overdue
    );
  });

  it("may include the open one, without writing to it", async () => {
    await openCommune("UBND xã A", JUNE);
    const open = await sourceOfOpen({ key: "open", file: "Sổ tính đang mở" }, JUNE);
    const [a, b] = await sources();
    const withOpen = communesReport([open as CommuneSource, b!], null, new Map());
    expect(withOpen.sum.total).toEqual(communesReport([a!, b!], null, new Map()).sum.total);
    await openHost();
    expect(await sourceOfOpen({ key: "open", file: "" })).toEqual({
      ok: false,
      problem: "notBuilt",
    });
  });
});

describe("what the documented queries make of the same files", () => {
  it("is the same, for they count the words of Tiến độ that were saved", async () => {
    const columnOf = recordIn(query("TongHop"), "Nhom");
    const read = await readAppendixFiles(files);
    const { sum } = communesReport(await sources(), null, new Map());
    for (const each of read) {
      const { headers, rows } = (each.ok ? each.content.tables.get("phuluc") : undefined)!;
      const cell = (row: readonly unknown[], header: string) =>
        String(row[headers.indexOf(header)] ?? "").trim();
      const tasks = rows.filter((row) => cell(row, "Nội dung công việc") !== "");
      const counted = tasks.map((row) => columnOf.get(cell(row, "Tiến độ")));
      const own = sum.byCommune.find(({ group }) => `${group}.xlsx` === each.file)!;
      expect(tasks).toHaveLength(own.total);
      for (const { id, header } of SUMMARY_COLUMNS.slice(2, 11)) {
        const count = counted.filter((column) => column === header).length;
        expect([header, count]).toEqual([header, own[id as SummaryClass]]);
      }
      const base = tasks.filter((row) => {
        const word = cell(row, "Tiến độ");
        const isFreed = word === "Dừng thực hiện" && cell(row, "Văn bản cho gia hạn") !== "";
        return word !== "Không phát sinh" && !isFreed;
      });
      expect(base).toHaveLength(own.rateBase);
    }
  });
});

describe("cells that somebody typed carelessly", () => {
  it("count in the pane by area and by status as the queries count them", async () => {
    const words = [" chưa  thực hiện", "CHƯA THỰC HIỆN", "đang làm", "đã hoàn thành", ""];
    const [read] = await readAppendixFiles([files[0]!]);
    const table = (read?.ok ? read.content.tables.get("phuluc") : undefined)!;
    const at = table.headers.indexOf("Trạng thái");
    const rows = table.rows.map((row, index) => row.with(at, words[index % words.length]!));
    const content = {
      ...(read as Extract<typeof read, { ok: true }>).content,
      tables: new Map([["phuluc", { ...table, rows }]]),
    };
    const source = sourceOfFile({ key: "a", file: "a", content }, JUNE) as CommuneSource;
    const { sum } = communesReport([source], JUNE, new Map());
    const listed = listIn(query("TongHop"), "TrangThai");
    const folded = (cell: unknown) =>
      String(cell ?? "")
        .toLowerCase()
        .split(/[ \u00A0]+/u)
        .filter(Boolean)
        .join(" ");
    const cell = (row: readonly unknown[], header: string) => row[table.headers.indexOf(header)];
    const counted = rows.filter((row) => folded(cell(row, "Nội dung công việc")) !== "");
    for (const { group, notStarted, notUpdated } of sum.byArea) {
      const statuses = counted
        .filter((row) => areaId(String(cell(row, "Lĩnh vực"))) === areaId(group))
        .map((row) => folded(cell(row, "Trạng thái")));
      expect([group, notStarted, notUpdated]).toEqual([
        group,
        statuses.filter((status) => status === "chưa thực hiện").length,
        statuses.filter((status) => !listed.includes(status)).length,
      ]);
    }
    expect(sum.total.notStarted).toBeGreaterThan(0);
  });
});

describe("files that are no appendix", () => {
  async function refused(name: string, bytes: Uint8Array): Promise<string> {
    const [outcome] = (await readAppendixFiles([{ name, bytes }])) as [AppendixFile];
    return outcome.ok ? "" : wordAppendixFileProblem(name, outcome.problem, "vi");
  }

  it.each([
    ["a list without appendix", "danh-sach.xlsx", SAMPLE, "không có bảng theo dõi “PhuLuc”"],
    ["a PDF", "ke-hoach.pdf", strToU8("%PDF-1.7"), "không phải là sổ tính Excel"],
    ["text under another name", "a.xlsx", strToU8("xin chào"), "không phải là sổ tính Excel"],
    ["an old format", "a.xls", strToU8("<html></html>"), "định dạng Excel cũ"],
    ["nothing", "a.xlsx", new Uint8Array(), "rỗng"],
    ["a zip of something else", "a.xlsx", zipSync({ "a.txt": strToU8("a") }), "không phải là sổ"],
    [
      "a bomb",
      "a.xlsx",
      zipSync({ "xl/workbook.xml": new Uint8Array(60_000_000) }, { level: 9 }),
      "quá lớn",
    ],
  ])("%s ends with one sentence", async (_, name, bytes, words) => {
    const sentence = await refused(name, bytes);
    expect(sentence).toContain(words);
    expect(sentence).toContain(name);
  });

  it("do not keep the others from being read", async () => {
    const read = await readAppendixFiles([
      { name: "hỏng.xlsx", bytes: files[0]!.bytes.slice(0, 20_000) },
      files[0]!,
    ]);
    expect(read.map(({ ok }) => ok)).toEqual([false, true]);
  });

  it("lack a column without which everything would seem unreported", async () => {
    const [read] = await readAppendixFiles([files[0]!]);
    if (read?.ok !== true) {
      throw new Error("The file was not read.");
    }
    const table = read.content.tables.get("phuluc")!;
    const headers = table.headers.map((header) =>
      header === "Trạng thái" ? "Tình trạng" : header
    );
    const content = {
      ...read.content,
      tables: new Map(read.content.tables).set("phuluc", { ...table, headers }),
    };
    const source = sourceOfFile({ key: "", file: "", content }, JUNE);
    expect(source).toEqual({ ok: false, column: "PhuLuc[Trạng thái]" });
    expect(communesMessages.vi.columnLost("a.xlsx", "PhuLuc[Trạng thái]")).toContain("Trạng thái");
  });
});
