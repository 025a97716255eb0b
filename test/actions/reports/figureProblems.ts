import type { ReportFigures } from "../../../src/plan/report/reportFigures";
import type { SummaryCounts } from "../../../src/plan/summary";
import { OUTSIDE_GROUP, SUMMARY_COLUMNS, TOTAL_GROUP } from "../../../src/plan/summaryColumns";
import type { PlainBlock, PlainRow } from "./plainCounts";
import { shownBlocks, type ShownCell } from "./threeWays";

/** Every difference between the native summary and the plain figures of a report, as one sentence. */
export function figureProblems(
  sheet: readonly (readonly ShownCell[])[],
  figures: ReportFigures
): readonly string[] {
  const blocks = shownBlocks(sheet);
  const groups = { "Lĩnh vực": figures.byArea, "Cơ quan chủ trì": figures.byLead };
  return [
    ...Object.entries(groups).flatMap(([header, rows]) => {
      const block = blocks.get(header)!;
      const shown = new Map(block.rows);
      return [
        ...(block.check === "Đúng" ? [] : [`${header}: the check says ${block.check}.`]),
        ...[...rows, { group: TOTAL_GROUP, ...figures.total }].flatMap(({ group, ...counts }) =>
          countProblems(`${header}, ${group}`, shown.get(group || OUTSIDE_GROUP), counts)
        ),
      ];
    }),
    ...runningProblems(sheet, figures),
  ];
}

/** The same of what CCHC.TONGHOP spills by area; it lists no area without tasks. */
export function functionFigureProblems(
  block: PlainBlock,
  { byArea, total }: ReportFigures
): readonly string[] {
  return [...byArea, { group: TOTAL_GROUP, ...total }]
    .filter((row) => row.total > 0)
    .flatMap(({ group, ...counts }) =>
      countProblems(`CCHC.TONGHOP, ${group}`, block.get(group || OUTSIDE_GROUP), counts)
    );
}

function countProblems(
  what: string,
  shown: PlainRow | undefined,
  counts: SummaryCounts
): readonly string[] {
  return SUMMARY_COLUMNS.flatMap(({ id, header }) => {
    if (id === "group" || id === "rate" || id === "ratio") {
      return [];
    }
    const said = shown?.[header];
    return Number(said) === counts[id]
      ? []
      : [`${what}: ${header} is ${String(said)}, not ${counts[id]}.`];
  });
}

function runningProblems(
  sheet: readonly (readonly ShownCell[])[],
  { wholeYear, ongoing }: ReportFigures
): readonly string[] {
  const block = shownBlocks(sheet).get("Loại thời hạn")!;
  const shown = block.rows
    .slice(0, 2)
    .map(([, cells]) => Object.values(cells).slice(0, 5).map(Number));
  const wanted = [wholeYear, ongoing].map((work) => [
    work.total,
    work.withResult,
    work.withoutResult,
    work.doneBefore,
    work.dropped,
  ]);
  return [
    ...(block.check === "Đúng" ? [] : [`The check of running work says ${block.check}.`]),
    ...(JSON.stringify(shown) === JSON.stringify(wanted)
      ? []
      : [`Running work is ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}.`]),
  ];
}
