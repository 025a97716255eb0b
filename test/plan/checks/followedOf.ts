import { finish } from "../../../src/pace/steps";
import { checkFollowed } from "../../../src/plan/checks/checkFollowed";
import type { FollowedContext } from "../../../src/plan/checks/rule";
import { areaFromHeading } from "../../../src/plan/areas";
import { knownDay, type CalendarDay } from "../../../src/plan/day";
import { parseDeadline } from "../../../src/plan/deadline/parseDeadline";
import type { Finding } from "../../../src/plan/finding";
import type { FollowedPlan, RecordedResult } from "../../../src/plan/followedTask";
import type { PlanSettings } from "../../../src/plan/settings";
import type { Agency } from "../../../src/plan/plan";
import { KIND_WORDS, RHYTHM_WORDS } from "../../../src/plan/vocabulary";
import { followedPlan } from "../../../src/sheets/followedPlan";
import type { TrackedTask } from "../../../src/sheets/tracking";
import { SETTINGS_2026, trackedTask } from "../../sheets/seedInput";
import { SEED_PLAN } from "../seedPlan";

export type Cells = Partial<TrackedTask["cells"]>;

export interface Workbook {
  readonly rows: readonly Cells[];
  readonly results?: readonly Partial<RecordedResult>[];
  readonly settings?: Partial<PlanSettings>;
  /** Former ones that the directory keeps beside those of the plan. */
  readonly former?: readonly string[];
  readonly asOf?: CalendarDay;
  readonly context?: Partial<FollowedContext>;
}

export const AS_OF = knownDay(2026, 6, 10);
/** 1-based row of the sheet in which the first task stands. */
export const FIRST_ROW = 5;

/** A task with which nothing is wrong. */
export const SOUND: Cells = {
  area: "Cải cách thể chế",
  text: "Rà soát danh mục văn bản quy phạm pháp luật do UBND xã ban hành",
  lead: "Văn phòng HĐND và UBND",
  deadlineText: "Cả năm 2026",
  deliverable: "Báo cáo kết quả rà soát",
};

/**
 * The appendix with these rows, each sound but for what it says; the columns of the deadline are as its phrase reads where
 * the row says nothing of the kind. Rows get the ids "nv-1", "nv-2" and their place as number.
 */
export function followedOf({
  rows,
  results = [],
  settings,
  former = [],
  asOf = AS_OF,
}: Workbook): FollowedPlan {
  return finish(
    followedPlan({
      tracked: rows.map((cells, index) => ({ ...rowOf(cells, index), row: index })),
      firstRow: FIRST_ROW,
      areas: SEED_PLAN.areas.map(({ numeral, name }) => areaFromHeading(`${numeral}. ${name}`)),
      agencies: [...SEED_PLAN.agencies, ...former.map(formerAgency)],
      title: SEED_PLAN.title,
      authority: SEED_PLAN.authority,
      settings: {
        ...SETTINGS_2026,
        documentNumber: "15/QĐ-UBND",
        issuedOn: knownDay(2026, 1, 9),
        ...settings,
      },
      chosenFor: () => undefined,
      results: results.map((result, row) => ({ ...NO_RESULT, taskId: "nv-1", row, ...result })),
      asOf,
    })
  );
}

/** What the check finds in a workbook. */
export function findingsOf(workbook: Workbook): readonly Finding[] {
  return checkFollowed(followedOf(workbook), { today: AS_OF, ...workbook.context });
}

const NO_RESULT: Omit<RecordedResult, "row"> = {
  taskId: "",
  number: "",
  period: "",
  deliverable: "",
  document: "",
  issuedOn: null,
  agency: "",
  criterion: "",
  link: "",
};

function rowOf(cells: Cells, index: number): TrackedTask {
  const row = { number: index + 1, ...SOUND, ...cells };
  const text =
    index > 0 && cells.text === undefined ? `${SOUND.text as string} lần ${index + 1}` : row.text;
  const { kind, rhythm, start, due } = parseDeadline(String(row.deadlineText ?? ""), {
    planYear: 2026,
    beforeMeansExclusive: true,
    yearIsNamed: true,
  });
  const read: Cells = {
    kind: KIND_WORDS[kind],
    rhythm: rhythm && RHYTHM_WORDS[rhythm],
    start: start === null ? null : { day: start },
    due: due === null ? null : { day: due },
  };
  return trackedTask(`nv-${index + 1}`, {
    ...("kind" in cells ? {} : read),
    ...row,
    text: text ?? null,
  });
}

function formerAgency(name: string): Agency {
  const lists = { spellings: [], leadSpellings: [], members: [] };
  return { name, shortName: "", kind: "former", formerName: "", ...lists };
}
