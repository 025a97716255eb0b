import { describe, expect, it, jest } from "@jest/globals";
import {
  addAgency,
  followCalendar,
  isFoundBy,
  moveArea,
  nextNewRow,
  removeEntry,
  restoreEntry,
  typeAgency,
  typeArea,
  typeSetting,
} from "../../src/actions/settings/draftEdits";
import { draftProblems } from "../../src/actions/settings/draftProblems";
import type { LoadedSettings, NoSettings } from "../../src/actions/settings/loadSettings";
import type { SaveOutcome, SettingsChange } from "../../src/actions/settings/saveSettings";
import { changeOf, draftOf, hasEdits } from "../../src/actions/settings/settingsDraft";
import { SettingsSession, isOpen } from "../../src/commands/settingsSession";
import { knownDay } from "../../src/plan/day";
import { loadedSettings } from "./loadedSettings";

type Load = () => Promise<LoadedSettings | NoSettings>;

function session(load: Load = () => Promise.resolve(loadedSettings())) {
  const asked = jest.fn(load);
  const save = jest.fn(({ to }: SettingsChange): Promise<SaveOutcome> =>
    Promise.resolve({
      ok: true,
      loaded: { ...loadedSettings(), content: to },
      kept: [],
      renamedTasks: 0,
      needsBuild: false,
    })
  );
  const settings = new SettingsSession({
    load: asked,
    save,
    openSheet: () => Promise.resolve(true),
  });
  return { settings, asked, save };
}

async function opened() {
  const all = session();
  await all.settings.open();
  return all;
}

function draftIn(settings: SettingsSession) {
  const state = settings.state();
  if (!isOpen(state)) {
    throw new Error(`The settings are ${state.kind}.`);
  }
  return state.draft;
}

describe("the settings in the pane", () => {
  it("say so where no appendix is built, and look again when asked", async () => {
    let isBuilt = false;
    const { settings } = session(() =>
      Promise.resolve(isBuilt ? loadedSettings() : { ok: false, problem: "notBuilt" })
    );
    await settings.open();
    expect(settings.state()).toEqual({ kind: "notBuilt" });
    isBuilt = true;
    await settings.open();
    expect(settings.state().kind).toBe("ready");
  });

  it("keep a fault of Excel for the screen to show", async () => {
    const cause = new Error("no answer");
    const { settings } = session(() => Promise.reject(cause));
    await settings.open();
    expect(settings.state()).toEqual({ kind: "failed", cause });
  });

  it("are read anew when the screen opens again, unless something was typed", async () => {
    const { settings, asked } = await opened();
    await settings.open();
    expect(asked).toHaveBeenCalledTimes(2);
    settings.edit(typeSetting("dueSoonDays", "10"));
    await settings.open();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(draftIn(settings).values.dueSoonDays).toBe("10");
  });

  it("do not lose what is typed while they are being read anew", async () => {
    const { settings } = await opened();
    const reading = settings.open();
    settings.edit(typeSetting("dueSoonDays", "10"));
    await reading;
    expect(draftIn(settings).values.dueSoonDays).toBe("10");
  });

  it("give what was read back when the edits are dropped", async () => {
    const { settings } = await opened();
    settings.edit(typeSetting("dueSoonDays", "10"));
    settings.discard();
    expect(draftIn(settings)).toEqual(draftOf(loadedSettings().content));
  });
});

describe("saving the settings", () => {
  it("hands over what was read and what it is to be", async () => {
    const { settings, save } = await opened();
    settings.edit(typeSetting("dueSoonDays", " 10 "));
    await settings.save();
    const { content } = loadedSettings();
    expect(save).toHaveBeenCalledWith({
      from: content,
      to: { ...content, settings: { ...content.settings, dueSoonDays: 10 } },
      keptInTasks: [],
    });
    expect(settings.state()).toMatchObject({ kind: "ready", result: { kept: [] } });
  });

  it("asks nothing of Excel while a field holds something wrong, or nothing was changed", async () => {
    const { settings, save } = await opened();
    await settings.save();
    settings.edit(typeSetting("dueSoonDays", "bảy"));
    await settings.save();
    expect(save).not.toHaveBeenCalled();
    expect(settings.state()).toMatchObject({ kind: "ready", refusals: 1 });
  });

  it("keeps the edits where Excel refuses, for another try", async () => {
    const { settings, save } = await opened();
    const cause = new Error("busy");
    save.mockRejectedValueOnce(cause);
    settings.edit(typeSetting("dueSoonDays", "10"));
    await settings.save();
    expect(settings.state()).toMatchObject({ kind: "notSaved", cause });
    await settings.save();
    expect(settings.state()).toMatchObject({ kind: "ready", result: { kept: [] } });
    expect(draftIn(settings).values.dueSoonDays).toBe("10");
  });

  it("keeps the edits where the sheet is gone", async () => {
    const { settings, save } = await opened();
    save.mockResolvedValueOnce({ ok: false, problem: "notBuilt" });
    settings.edit(typeSetting("dueSoonDays", "10"));
    await settings.save();
    expect(settings.state()).toMatchObject({ kind: "notSaved", cause: null });
    expect(draftIn(settings).values.dueSoonDays).toBe("10");
  });
});

describe("what was typed and not written", () => {
  const kept = [{ kind: "nameTaken", name: "Công an xã" }] as const;

  async function savedWithKept() {
    const all = await opened();
    const { content } = loadedSettings();
    all.save.mockResolvedValueOnce({
      ok: true,
      loaded: { ...loadedSettings(), content },
      kept,
      renamedTasks: 0,
      needsBuild: true,
    });
    all.settings.edit(typeSetting("dueSoonDays", "10"));
    await all.settings.save();
    return all;
  }

  it("stays to be read while the user types on, comes back from another screen or cannot save", async () => {
    const { settings, asked, save } = await savedWithKept();
    await settings.open();
    expect(asked).toHaveBeenCalledTimes(1);
    settings.edit(typeSetting("dueSoonDays", "12"));
    save.mockRejectedValueOnce(new Error("busy"));
    await settings.save();
    expect(settings.state()).toMatchObject({
      kind: "notSaved",
      result: { kept, needsBuild: true },
    });
  });

  it("goes with the next save, or when the user drops it", async () => {
    const { settings, asked } = await savedWithKept();
    settings.edit(typeSetting("dueSoonDays", "12"));
    await settings.save();
    expect(settings.state()).toMatchObject({ result: { kept: [] } });
    const other = await savedWithKept();
    other.settings.discard();
    expect(other.settings.state()).toMatchObject({ kind: "ready", result: null });
    await settings.open();
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe("a draft", () => {
  const loaded = loadedSettings();
  const draft = draftOf(loaded.content);
  const kinds = (changed: typeof draft) =>
    draftProblems(changed, loaded).map(({ field, kind }) => `${field}: ${kind}`);

  it.each([
    ["dueSoonDays", "366", "dueSoonDays"],
    ["dueSoonDays", "-1", "dueSoonDays"],
    ["planYear", "26", "planYear"],
    ["asOf", "31/6/2026", "day"],
    ["asOf", "", "day"],
    ["issuedOn", "9/1/206", "day"],
  ] as const)("with %s “%s” cannot be saved", (setting, text, kind) => {
    expect(kinds(typeSetting(setting, text)(draft))).toEqual([`${setting}: ${kind}`]);
  });

  it("may leave the day of issue and the reminder's day empty", () => {
    const blank = typeSetting("wholeYearReminderFrom", "")(typeSetting("issuedOn", "")(draft));
    expect(kinds(blank)).toEqual([]);
    expect(changeOf(blank, loaded.content).to.settings).toEqual(loaded.content.settings);
  });

  it("takes the reminder's day along with the plan's year", () => {
    const { to } = changeOf(typeSetting("planYear", "2027")(draft), loaded.content);
    expect(to.settings.wholeYearReminderFrom).toBe(knownDay(2027, 11, 30));
  });

  it("follows the calendar, whatever day stands in the field", () => {
    const following = followCalendar(true)(typeSetting("asOf", "?")(draft));
    expect(kinds(following)).toEqual([]);
    expect(changeOf(following, loaded.content).to.settings.asOf).toBeNull();
  });

  it("cannot name two agencies alike, nor none", () => {
    const row = nextNewRow(draft, "agencies");
    const added = addAgency(row)(draft);
    expect(kinds(added)).toEqual([`agencies ${row}: nameMissing`]);
    expect(kinds(typeAgency(row, "name", "CÔNG AN XÃ")(added))).toEqual([
      `agencies ${row}: nameTaken`,
    ]);
  });

  it("cannot rename an area that an issued plan prints", () => {
    const issued = typeSetting("planState", "issued")(draft);
    expect(kinds(typeArea(0, "name", "Thể chế")(issued))).toEqual(["areas 0: namePrinted"]);
    expect(kinds(typeArea(1, "name", "Tài chính")(issued))).toEqual([]);
  });

  it("puts an entry that was taken out back where it stood", () => {
    const removed = removeEntry("agencies", 1)(removeEntry("agencies", 0)(draft));
    const back = restoreEntry("agencies", 1, loaded.content)(removed);
    expect(back.agencies.map(({ row }) => row)).toEqual([1, 2]);
  });

  it("puts an entry back with the edits made to it", () => {
    const edited = typeAgency(2, "shortName", "TYT")(draft);
    const back = restoreEntry("agencies", 2, loaded.content)(removeEntry("agencies", 2)(edited));
    expect(back).toEqual(edited);
  });

  it("is not edited any more once an entry is back", () => {
    const removed = removeEntry("areas", 1)(draft);
    expect(hasEdits(removed, loaded.content)).toBe(true);
    expect(hasEdits(restoreEntry("areas", 1, loaded.content)(removed), loaded.content)).toBe(false);
  });

  it("moves an area by one place, never over the end", () => {
    expect(moveArea(0, 1)(draft).areas.map(({ row }) => row)).toEqual([1, 0]);
    expect(moveArea(0, -1)(draft).areas).toEqual(draft.areas);
  });

  it.each(["van hoa", "VĂN HOÁ", "pvhxh", "vh-xh"])("finds an agency by “%s”", (words) => {
    const found = draft.agencies.filter((entry) => isFoundBy(words, entry));
    expect(found.map(({ row }) => row)).toEqual([0]);
  });
});
