import { LAST_COLUMN } from "../../../src/sheets/report/dashboardGrid";
import { serialFromDay } from "../../../src/notation/serial";
import type { CalendarDay } from "../../../src/plan/day";
import type { PlainBlock, PlainRow } from "../../actions/reports/plainCounts";
import { rowProblems, shownBlocks, type ShownCell } from "../../actions/reports/threeWays";
import { plainComparison } from "./plainComparison";
import { plainClosedGroups, plainGroups, plainTotal } from "./plainGroups";
import {
  plainDueNext,
  plainDueSoon,
  plainFinished,
  plainOverdue,
  type PlainListed,
} from "./plainLists";
import { stepsOf, type StepOf } from "./playYear";
import { fromTitle, tableTitled, tableUnder, type NamedRow, type ShownRows } from "./shownTables";

type Closing = StepOf<"closed">;

/** The sheet that keeps the figures of a period. */
export function closedSheetOf({ event }: Closing): string {
  return `Chốt ${event.period} 2026`;
}

/** The sheets of the report that show figures when a period is closed. */
export function reportSheetsOf(step: Closing): readonly string[] {
  return Object.keys(problemsOn(step));
}

/**
 * Every figure of the report that is not the plain year's, as a sentence.
 * @param shown what each sheet of the report shows, calculated
 */
export function closingProblems(
  shown: ReadonlyMap<string, ShownRows>,
  step: Closing
): readonly string[] {
  return Object.entries(problemsOn(step)).flatMap(([sheet, problems]) => {
    const rows = shown.get(sheet);
    return rows === undefined
      ? [`There is no sheet ${sheet}.`]
      : problems(rows).map((problem) => `${sheet}: ${problem}`);
  });
}

/** Every figure of the lines of `KyBaoCao` that is not the plain year's: a closed period stays as it was reported. */
export function periodProblems(rows: readonly Readonly<Record<string, unknown>>[]) {
  return stepsOf("closed").flatMap(({ event, tasks }) => {
    const row = rows.find((each) => each["Kỳ báo cáo"] === event.period) ?? {};
    const total = Object.entries(plainTotal(tasks, event.on));
    const expected = total.filter(([header]) => header !== "n/N" && header !== "Tỷ lệ hoàn thành");
    const found = expected.map(([header]) => [header, (row[header] ?? "missing") as ShownCell]);
    return rowProblems(event.period, Object.fromEntries(found), Object.fromEntries(expected));
  });
}

type Problems = (rows: ShownRows) => readonly string[];

function problemsOn(step: Closing): Readonly<Record<string, Problems>> {
  return {
    "Tổng hợp": (rows) => summaryProblems(rows, step),
    "Bảng điều hành": (rows) => dashboardProblems(rows, step),
    "Tổng hợp quá hạn": (rows) => listProblems(rows, "Số ngày quá hạn", plainOverdue(step)),
    "Tổng hợp sắp đến hạn": (rows) => listProblems(rows, "Số ngày còn lại", plainDueNext(step)),
    "Tổng hợp kết quả kỳ": (rows) =>
      listProblems(rows, "Ngày hoàn thành", inSerials(plainFinished(step))),
    "Tổng hợp kiểm chứng": (rows) => evidenceProblems(rows, step),
    [closedSheetOf(step)]: (rows) => closedProblems(rows, step),
  };
}

function summaryProblems(rows: ShownRows, step: Closing): readonly string[] {
  const blocks = shownBlocks(rows);
  return Object.entries(plainGroups(step)).flatMap(([header, expected]) => {
    const block = blocks.get(header);
    if (block === undefined) {
      return [`there is no block ${header}.`];
    }
    return [
      ...(block.check === "Đúng" ? [] : [`${header}: the check says ${block.check}.`]),
      ...blockProblems(header, block.rows, expected),
    ];
  });
}

/** Groups without tasks may stand there or not. */
function blockProblems(
  what: string,
  found: readonly NamedRow[],
  expected: PlainBlock
): readonly string[] {
  const names = found.map(([name]) => name);
  return [
    ...[...expected.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => `${what} has no row ${name}.`),
    ...found.flatMap(([name, cells]) =>
      cells["Tổng số"] === 0 && !expected.has(name)
        ? []
        : rowProblems(`${what}, ${name}`, cells, expected.get(name))
    ),
  ];
}

function dashboardProblems(rows: ShownRows, step: Closing): readonly string[] {
  const total = plainTotal(step.tasks, step.event.on);
  const labels = rows.findIndex(([first]) => first === "Tổng số nhiệm vụ");
  const cards = (rows[labels] ?? [])
    .slice(0, LAST_COLUMN)
    .flatMap((label, column) =>
      label === "" ? [] : [[String(label), rows[labels + 1]![column]!] as const]
    );
  const expected: PlainRow = {
    "Tổng số nhiệm vụ": total["Tổng số"]!,
    "Đã hoàn thành": total["n/N"]!,
    "Quá hạn": total["Quá hạn"]!,
    "Sắp đến hạn": plainDueSoon(step),
    "Chưa cập nhật": total["Trong đó: Chưa cập nhật"]!,
  };
  return [
    ...(cards.length === 5 ? [] : [`there are ${cards.length} cards.`]),
    ...rowProblems("cards", Object.fromEntries(cards), expected),
    ...(rows.flat().includes("Kiểm tra các tổng: Đúng") ? [] : ["the check is not right."]),
    ...listedProblems(
      tableUnder(rows, "STT", "Nội dung công việc"),
      "Số ngày",
      plainOverdue(step).slice(0, 8)
    ),
  ];
}

function evidenceProblems(rows: ShownRows, step: Closing): readonly string[] {
  const found = tableUnder(rows, "TT", "Mã tiêu chí").map((row) => Number(row["STT nhiệm vụ"]));
  return differences("documents of tasks", found, provenTasks(step));
}

function closedProblems(rows: ShownRows, step: Closing): readonly string[] {
  const list = (title: string): ShownRows => fromTitle(rows, title);
  return [
    ...Object.entries(plainClosedGroups(step)).flatMap(([title, expected]) =>
      blockProblems(title, tableTitled(rows, title), expected)
    ),
    ...listProblems(list("Nhiệm vụ quá hạn"), "Số ngày quá hạn", plainOverdue(step)),
    ...listProblems(
      list("Nhiệm vụ đến hạn trong kỳ tiếp theo"),
      "Hạn hoàn thành",
      plainDueNext(step).map(({ number, figure }) => ({
        number,
        figure: serialFromDay((step.event.on + figure) as CalendarDay),
      }))
    ),
    ...listProblems(
      list("Nhiệm vụ hoàn thành trong kỳ"),
      "Ngày hoàn thành",
      inSerials(plainFinished(step))
    ),
    ...plainComparison(step).flatMap(([name, expected]) =>
      rowProblems(
        name,
        new Map(tableTitled(rows, "So sánh với các kỳ đã báo cáo")).get(name) ?? {},
        expected
      )
    ),
  ];
}

function listProblems(
  rows: ShownRows,
  header: string,
  expected: readonly PlainListed[]
): readonly string[] {
  const isTold = rows.some((row) => row.includes("TT"));
  const found = isTold ? tableUnder(rows, "TT", "STT") : [];
  return listedProblems(
    found.filter((row) => typeof row["TT"] === "number"),
    header,
    expected
  );
}

function listedProblems(
  found: readonly PlainRow[],
  header: string,
  expected: readonly PlainListed[]
): readonly string[] {
  return differences(
    header,
    found.map((row) => `${row["STT"]} (${row[header]})`),
    expected.map(({ number, figure }) => `${number} (${figure})`)
  );
}

function provenTasks({ results }: Closing): readonly number[] {
  return results
    .filter(({ document, link }) => document !== "" || link !== "")
    .map(({ task }) => task);
}

function differences<T extends string | number>(
  what: string,
  found: readonly T[],
  expected: readonly T[]
): readonly string[] {
  const line = (values: readonly T[]) => [...values].sort().join(", ");
  return line(found) === line(expected)
    ? []
    : [`${what}: ${line(found)} instead of ${line(expected)}.`];
}

function inSerials(listed: readonly PlainListed[]): readonly PlainListed[] {
  return listed.map(({ number, figure }) => ({
    number,
    figure: serialFromDay(figure as CalendarDay),
  }));
}
