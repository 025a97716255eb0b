import { recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import { areaFromHeading } from "../../src/plan/areas";
import { knownDay } from "../../src/plan/day";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import type { PlanSettings } from "../../src/plan/settings";
import { KIND_WORDS, RHYTHM_WORDS } from "../../src/plan/vocabulary";
import type { CellContent } from "../../src/sheets/blueprint";
import type { DrawInput } from "../../src/sheets/drawWorkbook";
import type { TrackedTask } from "../../src/sheets/tracking";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";
import { SEED_AREAS, type SeedRow } from "../plan/seedRows";

type TaskCells = TrackedTask["cells"];

export const SETTINGS_2026: PlanSettings = {
  asOf: knownDay(2026, 6, 10),
  dueSoonDays: 7,
  planYear: 2026,
  authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
  planState: "draft",
  documentNumber: "",
  issuedOn: null,
  accompanying: "",
  beforeMeansExclusive: true,
  wholeYearReminderFrom: knownDay(2026, 11, 30),
};

/** The real plan of 2026 as the table `PhuLuc` first holds it: 39 tasks in 7 areas, nothing reported yet. */
export function seedInput(settings: Partial<PlanSettings> = {}): DrawInput {
  const rows = SEED_AREAS.flatMap(({ rows: all }) => all);
  const agencies = recogniseAgencies(
    rows.map(([, , lead]) => lead),
    rows.map(([, , , supporting]) => supporting)
  );
  const areas = SEED_AREAS.map(({ heading }) => areaFromHeading(heading));
  const tracked = SEED_AREAS.flatMap(({ rows: all }, index) =>
    all.map((row) => seedTask(row, areas[index]!.name, agencies.leadOf(row[2]).name))
  );
  return {
    plan: {
      title:
        "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI, THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
      areas,
      carriedColumns: [],
    },
    agencies: agencies.agencies,
    tracked,
    settings: { ...SETTINGS_2026, ...settings },
    live: false,
    today: knownDay(2026, 6, 10),
  };
}

/** A row of `PhuLuc` with the given cells, all others blank. */
export function trackedTask(id: string, cells: Partial<TaskCells>): TrackedTask {
  const blank = Object.fromEntries(
    TRACKING_COLUMNS.filter((column) => column.id !== "id").map((column) => [column.id, null])
  ) as Record<keyof TaskCells, CellContent>;
  return { id, cells: { ...blank, ...cells }, carried: {} };
}

function seedTask(row: SeedRow, area: string, lead: string): TrackedTask {
  const [number, text, , supporting, deadlineText, deliverable] = row;
  const { kind, rhythm, start, due } = parseDeadline(deadlineText, {
    planYear: 2026,
    beforeMeansExclusive: true,
  });
  return trackedTask(`nv-${number}`, {
    number: Number(number),
    area,
    text,
    lead,
    supporting: supporting || null,
    deadlineText,
    deliverable: deliverable || null,
    kind: KIND_WORDS[kind],
    rhythm: rhythm && RHYTHM_WORDS[rhythm],
    start: start === null ? null : { day: start },
    due: due === null ? null : { day: due },
  });
}
