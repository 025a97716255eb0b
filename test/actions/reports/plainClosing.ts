import { serialFromDay } from "../../../src/notation/serial";
import { ENTRY_HEADERS, type PlainStep, type PlainTask } from "../../samples/year/plainYear";
import { countedBlock, runningBlock, type PlainBlock, type PlainRow } from "./plainCounts";
import { rowProblems, shownBlocks, type ShownCell } from "./threeWays";

/*
 * A workbook at the closing of a period against the plain year: what stands in its tables, and every figure of its summary.
 */

/** A row of a table by its headers; days are Excel's serials. */
export type TableRow = Readonly<Record<string, unknown>>;

/** What `PhuLuc` says of each task, in the order of their STT. */
export function tasksSaid(rows: readonly TableRow[]): readonly (readonly unknown[])[] {
  return rows
    .map((row) => [
      row["STT"],
      row["Lĩnh vực"],
      row["Cơ quan chủ trì"],
      row["Loại thời hạn"],
      row["Hạn hoàn thành"],
      row["Hạn điều chỉnh"],
      ...Object.values(ENTRY_HEADERS).map((header) => row[header]),
    ])
    .sort((one, other) => Number(one[0]) - Number(other[0]));
}

/** What it must say. */
export function tasksExpected({ tasks }: PlainStep): readonly (readonly unknown[])[] {
  return tasks.map((task) => [
    task.number,
    task.area,
    task.lead,
    task.kind,
    cellOf(task.due),
    cellOf(task.extendedDue),
    ...Object.keys(ENTRY_HEADERS).map((field) => cellOf(task[field as keyof PlainTask])),
  ]);
}

function cellOf(value: unknown): unknown {
  return typeof value === "number" ? serialFromDay(value as never) : (value ?? "");
}

/** The lines of `KetQua`, sorted. */
export function resultsSaid(rows: readonly TableRow[]): readonly string[] {
  return rows
    .map((row) => [
      row["STT"],
      row["Kỳ"],
      row["Sản phẩm"],
      row["Số và ký hiệu văn bản"],
      row["Ngày ban hành"],
    ])
    .map(String)
    .sort();
}

/** What they must be. */
export function resultsExpected({ results }: PlainStep): readonly string[] {
  return results
    .map((line) => [
      line.task,
      line.period,
      line.deliverable,
      line.document,
      line.issuedOn === null ? "" : serialFromDay(line.issuedOn),
    ])
    .map(String)
    .sort();
}

/** Every figure of the sheet `Tổng hợp` that is not the plain count's, as a sentence. */
export function summaryProblems(
  sheet: readonly (readonly ShownCell[])[],
  { tasks, results, event }: PlainStep
): readonly string[] {
  const count = (groupOf: (task: PlainTask) => string | null) =>
    countedBlock(tasks, event.on, groupOf);
  const blocks = shownBlocks(sheet);
  const originOf = ({ added }: PlainTask) =>
    added ? "Nhiệm vụ bổ sung trong năm" : "Nhiệm vụ của kế hoạch";
  return [
    ...blockProblems(
      blocks,
      "Lĩnh vực",
      count(({ area }) => area)
    ),
    ...blockProblems(
      blocks,
      "Cơ quan chủ trì",
      count(({ lead }) => lead)
    ),
    ...blockProblems(blocks, "Nguồn giao", count(originOf)),
    ...blockProblems(blocks, "Loại thời hạn", runningBlock(tasks, results, event.on)),
  ];
}

function blockProblems(
  blocks: ReturnType<typeof shownBlocks>,
  header: string,
  expected: PlainBlock
): readonly string[] {
  const block = blocks.get(header);
  if (block === undefined) {
    return [`There is no block ${header}.`];
  }
  const { rows, check } = block;
  const others = ["Tổng cộng", "Trong đó: Được gia hạn"];
  const missing = [...expected.keys()].filter((name) => !rows.some(([each]) => each === name));
  return [
    ...(check === "Đúng" ? [] : [`${header}: the check says ${check}.`]),
    ...missing.map((name) => `${header} has no row ${name}.`),
    ...rows.flatMap(([name, cells]) =>
      expected.has(name)
        ? rowProblems(`${header}, ${name}`, cells, expected.get(name))
        : cells["Tổng số"] === 0 || others.includes(name)
          ? []
          : [`${header}: nobody expects ${name}.`]
    ),
  ];
}

/** What the row of a closed period holds for good, under the headers that `KyBaoCao` has. */
export function periodExpected({ tasks, event }: PlainStep, row: TableRow): PlainRow {
  const total = countedBlock(tasks, event.on, () => "").get("")!;
  return Object.fromEntries(
    Object.entries(total).filter(([header]) => header in row && header !== "n/N")
  );
}
