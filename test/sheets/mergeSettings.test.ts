import { describe, expect, it } from "@jest/globals";
import { mergeSettings, type MergedSettings } from "../../src/sheets/mergeSettings";
import type { SettingsContent } from "../../src/sheets/settingsLists";
import { loadedSettings } from "../commands/loadedSettings";

const { content: read } = loadedSettings();

/** What comes of a user's changes where the sheet holds `now`; no task uses any name. */
function merged(to: Partial<SettingsContent>, now: Partial<SettingsContent> = {}): MergedSettings {
  const change = { from: read, to: { ...read, ...to }, keptInTasks: [] };
  const unused = { agency: () => [], area: () => [] };
  return mergeSettings(change, { ...read, ...now }, unused);
}

function agenciesWith(row: number, cells: Partial<(typeof read.agencies)[0]["cells"]>) {
  return read.agencies.map((entry) =>
    entry.row === row ? { row, cells: { ...entry.cells, ...cells } } : entry
  );
}

describe("what a user changed in the lists", () => {
  it("goes to the entry that somebody renamed in its place meanwhile", () => {
    const { agencies, kept } = merged(
      { agencies: agenciesWith(1, { shortName: "CA" }) },
      { agencies: agenciesWith(1, { name: "Công an phường" }) }
    );
    expect(agencies.rows[1]).toEqual({ from: 1, cells: { shortName: "CA" } });
    expect(kept).toEqual([]);
  });

  it("is told with all that was typed where the entry is gone", () => {
    const { agencies, kept } = merged(
      { agencies: agenciesWith(2, { shortName: "TYT" }) },
      { agencies: read.agencies.slice(0, 2) }
    );
    expect(agencies.restructured).toBe(false);
    expect(kept).toEqual([
      { kind: "gone", name: "Trạm Y tế xã", wanted: "Trạm Y tế xã · TYT · Cơ quan" },
    ]);
  });

  it("takes out no entry that somebody else works on", () => {
    const { agencies, kept } = merged(
      { agencies: read.agencies.slice(0, 2) },
      { agencies: agenciesWith(2, { shortName: "TYT" }) }
    );
    expect(agencies.rows).toHaveLength(3);
    expect(kept).toEqual([{ kind: "notRemoved", name: "Trạm Y tế xã" }]);
  });

  it("says nothing where somebody else made the same change", () => {
    const agencies = agenciesWith(2, { shortName: "TYT" });
    const { kept, agencies: list } = merged({ agencies }, { agencies });
    expect([kept, list.rows.flatMap(({ cells }) => Object.keys(cells))]).toEqual([[], []]);
  });

  it("keeps the order that the sheet was given meanwhile", () => {
    const [first, second] = read.areas;
    const third = { row: 2, cells: { numeral: "III", name: "Chuyển đổi số" } };
    const change = {
      from: { ...read, areas: [first!, second!, third] },
      to: { ...read, areas: [second!, first!, third] },
      keptInTasks: [],
    };
    const moved = [third, first!, second!].map(({ cells }, row) => ({ row, cells }));
    const unused = { agency: () => [], area: () => [] };
    const { areas, kept } = mergeSettings(change, { ...read, areas: moved }, unused);
    expect(areas.rows.map(({ from }) => from)).toEqual([0, 1, 2]);
    expect(kept).toEqual([{ kind: "order" }]);
  });

  it("stays with its own row where the sheet has a name twice", () => {
    const twice = [...read.agencies, { row: 3, cells: read.agencies[1]!.cells }];
    const { agencies } = mergeSettings(
      {
        from: { ...read, agencies: twice },
        to: {
          ...read,
          agencies: twice.map((entry) =>
            entry.row === 3 ? { row: 3, cells: { ...entry.cells, shortName: "CA" } } : entry
          ),
        },
        keptInTasks: [],
      },
      { ...read, agencies: twice },
      { agency: () => [], area: () => [] }
    );
    expect(agencies.rows.map(({ cells }) => cells)).toEqual([{}, {}, {}, { shortName: "CA" }]);
  });
});
