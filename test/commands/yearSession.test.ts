import { expect, jest, test } from "@jest/globals";
import { YearSession, type YearDoors } from "../../src/commands/yearSession";
import { atHand } from "../actions/changes/atHand";
import { yearOf } from "../plan/changes/followedWith";
import { NOTHING_DONE, NOTHING_KEPT } from "../actions/changes/nothingDone";

const YEAR = yearOf([{ lead: "Phòng Kinh tế" }, { lead: "Phòng Hạ tầng" }]);

function opened(doors: Partial<YearDoors> = {}) {
  const redraw = jest.fn(() => Promise.resolve());
  const session = new YearSession("rename", {
    read: () => Promise.resolve(atHand(YEAR)),
    write: ({ work }) =>
      Promise.resolve({
        ok: true,
        made: work.edits.flat(),
        kept: [],
        added: [],
        results: 0,
        keptResults: 0,
        logged: 0,
        undo: { ...NOTHING_DONE, reason: "yearChange" },
        restored: false,
      }),
    undo: () => Promise.resolve(NOTHING_KEPT),
    redraw,
    ...doors,
  });
  session.edit({
    documentNumber: "45/QĐ-UBND",
    issuedOn: "25/6/2026",
    from: ["Phòng Hạ tầng"],
    into: [{ name: "Phòng Xây dựng", shortName: "" }],
    on: "01/7/2026",
  });
  return { session, redraw };
}

async function written(doors: Partial<YearDoors> = {}) {
  const bench = opened(doors);
  await bench.session.decide();
  await bench.session.write();
  return bench;
}

test("the summary is drawn anew after a reorganisation and after taking it back", async () => {
  const { session, redraw } = await written();
  expect(redraw).toHaveBeenCalledTimes(1);
  await session.undo();
  expect(redraw).toHaveBeenCalledTimes(2);
});

test("a change is written even where the summary cannot be drawn", async () => {
  const { session } = await written({ redraw: () => Promise.reject(new Error("busy")) });
  expect(session.state()).toMatchObject({ busy: null, news: { kind: "written" } });
});

test("the way back stays while somebody types on, and where taking it failed", async () => {
  const undo = jest
    .fn<YearDoors["undo"]>()
    .mockRejectedValueOnce(new Error("busy"))
    .mockResolvedValueOnce({
      ok: true,
      kept: [],
      keptTasks: ["nv-9"],
      keptLines: 0,
      keptAgencies: [],
      keptSlips: [],
    });
  const { session } = await written({ undo });
  session.edit({ documentNumber: "46/QĐ-UBND" });
  await session.decide();
  await session.undo();
  expect(session.state().news).toMatchObject({ kind: "notUndone" });
  await session.undo();
  expect(session.state()).toMatchObject({
    news: { kind: "undone", kept: 0, keptRows: 1 },
    lastUndo: null,
  });
});

test("without an appendix nothing is said to be undone", async () => {
  const { session } = await written({
    undo: () => Promise.resolve({ ok: false, problem: "notBuilt" }),
  });
  await session.undo();
  expect(session.state().news).toBeNull();
});

test("where the appendix changed after the preview, the preview is shown again", async () => {
  const { session } = await written({
    write: () => Promise.resolve({ ok: false, problem: "changedSince" }),
  });
  expect(session.state()).toMatchObject({
    busy: null,
    news: { kind: "changedSince" },
    decision: { kind: "work" },
    lastUndo: null,
  });
});
