import { finish } from "../../../src/pace/steps";
import type { DirectoryChange } from "../../../src/plan/changes/yearChanges";
import type { YearWork } from "../../../src/plan/changes/yearWork";
import { knownDay } from "../../../src/plan/day";
import type { FollowedPlan } from "../../../src/plan/followedTask";
import type { Agency } from "../../../src/plan/plan";
import { fieldValue, followedPlan } from "../../../src/sheets/followedPlan";
import type { TrackedTask } from "../../../src/sheets/tracking";
import { SETTINGS_2026, trackedTask } from "../../sheets/seedInput";
import { SEED_PLAN } from "../seedPlan";
import type { Cells } from "../checks/followedOf";

export const JULY_1 = knownDay(2026, 7, 1);

/** The document of the reorganisation. */
export const DECISION = {
  kind: "Quyết định",
  number: "45/QĐ-UBND",
  issuedOn: knownDay(2026, 6, 25),
  issuer: "",
};

const SCIENCE: Agency = agency("Phòng Khoa học");
export const ECONOMY: Agency = agency("Phòng Kinh tế", { shortName: "PKT" });
export const BUILDING: Agency = agency("Phòng Hạ tầng", { spellings: ["P. Hạ tầng"] });
export const POLICE: Agency = agency("Công an xã");
const ALL_ROOMS: Agency = agency("Các phòng chuyên môn", {
  kind: "group",
  members: ["Phòng Kinh tế", "Phòng Hạ tầng"],
});
export const DIRECTORY: readonly Agency[] = [SCIENCE, ECONOMY, BUILDING, POLICE, ALL_ROOMS];

/** An appendix in which agencies are all that matters: rows "nv-1", "nv-2" … and the directory. */
export interface Year {
  readonly rows: readonly TrackedTask[];
  readonly directory: readonly Agency[];
}

/** The year with these rows. */
export function yearOf(rows: readonly Cells[], directory = DIRECTORY): Year {
  return {
    directory,
    rows: rows.map((cells, index) => ({
      ...trackedTask(`nv-${index + 1}`, {
        number: index + 1,
        area: "Cải cách thể chế",
        text: `Việc thứ ${index + 1}`,
        ...cells,
      }),
      row: index,
    })),
  };
}

/** The appendix as it is followed. */
export function followed({ rows, directory }: Year): FollowedPlan {
  return finish(
    followedPlan({
      tracked: rows,
      firstRow: 5,
      areas: SEED_PLAN.areas,
      agencies: directory,
      title: SEED_PLAN.title,
      authority: SEED_PLAN.authority,
      settings: SETTINGS_2026,
      chosenFor: () => undefined,
      results: [],
      asOf: JULY_1,
    })
  );
}

/** The year after work on it; every edit must find what it goes by. */
export function after({ rows, directory }: Year, work: YearWork): Year {
  const edits = work.edits.flat();
  for (const { taskId, field, from } of edits) {
    const present = rows.find(({ id }) => id === taskId)!.cells[field];
    if (JSON.stringify(fieldValue(present)) !== JSON.stringify(from)) {
      throw new Error(`${taskId} holds something else in ${field} than the edit goes by.`);
    }
  }
  return {
    rows: rows.map((row) => {
      const own = edits.filter(({ taskId }) => taskId === row.id);
      const cells = Object.fromEntries(own.map(({ field, to }) => [field, to]));
      return { ...row, cells: { ...row.cells, ...cells } };
    }),
    directory: (work.agencies ?? []).reduce(withChange, directory),
  };
}

function withChange(directory: readonly Agency[], change: DirectoryChange): readonly Agency[] {
  switch (change.kind) {
    case "added":
      return [...directory, { ...change.entry, leadSpellings: [] }];
    case "removed":
      return directory.filter(({ name }) => name !== change.name);
    case "changed":
      return directory.map((each) =>
        each.name === change.name ? { ...each, ...change.to } : each
      );
  }
}

function agency(name: string, more: Partial<Agency> = {}): Agency {
  return {
    name,
    shortName: "",
    kind: "agency",
    spellings: [],
    leadSpellings: [],
    members: [],
    formerName: "",
    ...more,
  };
}
