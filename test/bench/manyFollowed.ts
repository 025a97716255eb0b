import { readFileSync } from "node:fs";
import { finish } from "../../src/pace/steps";
import { recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import { areaFromHeading } from "../../src/plan/areas";
import { knownDay } from "../../src/plan/day";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import type { FollowedPlan } from "../../src/plan/followedTask";
import type { Area } from "../../src/plan/plan";
import { defaultSettings } from "../../src/plan/settings";
import { KIND_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../../src/plan/vocabulary";
import type { CellContent } from "../../src/sheets/blueprint";
import { followedPlan } from "../../src/sheets/followedPlan";
import type { TrackedTask } from "../../src/sheets/tracking";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";
import { readSeedAppendix } from "../samples/seedText";
import { manyRows } from "./manyRows";

/** From the project's folder: the bundle that runs this stands elsewhere. */
const SEED = "test/samples/ke-hoach-cchc-2026.txt";
const OPTIONS = { planYear: 2026, beforeMeansExclusive: true, yearIsNamed: true };
const STATUSES = Object.values(STATUS_WORDS);
const BLANK = Object.fromEntries(
  TRACKING_COLUMNS.filter(({ id }) => id !== "id").map(({ id }) => [id, null])
) as unknown as TrackedTask["cells"];

/** The seed's tasks as often as it takes, with every status in turn, as the appendix is worked with on 10/6/2026. */
export function manyFollowed(tasks: number): FollowedPlan {
  const rows = manyRows(readSeedAppendix(readFileSync(SEED, "utf8")).rows, tasks);
  const areas: Area[] = [];
  const tracked: TrackedTask[] = [];
  for (const row of rows) {
    if (row.kind === "area") {
      areas.push(areaFromHeading(row.title));
      continue;
    }
    const texts = row.cells.map((runs) => runs.map(({ text }) => text).join(""));
    if (texts[0] !== "") {
      tracked.push(taskOf(texts, areas.at(-1)!.name, tracked.length));
    }
  }
  const column = (id: "lead" | "supporting") => tracked.map(({ cells }) => String(cells[id] ?? ""));
  return finish(
    followedPlan({
      tracked,
      firstRow: 5,
      areas,
      agencies: recogniseAgencies(column("lead"), column("supporting")).agencies,
      title: "",
      authority: "",
      settings: defaultSettings(2026),
      chosenFor: () => undefined,
      results: tracked.map(({ id }, row) => ({
        ...{ taskId: id, number: "", row, period: "Quý I", deliverable: "", issuedOn: null },
        ...{ document: row % 2 === 0 ? "12/BC-UBND" : "", agency: "", criterion: "", link: "" },
      })),
      asOf: knownDay(2026, 6, 10),
    })
  );
}

function taskOf(texts: readonly string[], area: string, row: number): TrackedTask {
  const [number = "", text, lead, supporting, deadlineText = "", deliverable] = texts;
  const { kind, rhythm, start, due } = parseDeadline(deadlineText, OPTIONS);
  const cells: Partial<Record<keyof TrackedTask["cells"], CellContent>> = {
    number: Number(number),
    area,
    text: text || null,
    lead: lead || null,
    supporting: supporting || null,
    deadlineText,
    deliverable: deliverable || null,
    kind: KIND_WORDS[kind],
    rhythm: rhythm && RHYTHM_WORDS[rhythm],
    start: start === null ? null : { day: start },
    due: due === null ? null : { day: due },
    status: STATUSES[row % STATUSES.length] || null,
  };
  return { id: `nv-${row}`, row, cells: { ...BLANK, ...cells }, carried: {} };
}
