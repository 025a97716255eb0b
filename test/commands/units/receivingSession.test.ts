import { describe, expect, it } from "@jest/globals";
import type { ReceivedSlips } from "../../../src/actions/slips/receiveSlips";
import {
  ReceivingSession,
  type ReceivingActions,
  type SlipReview,
} from "../../../src/commands/units/receivingSession";
import {
  BY_ECONOMY,
  RECEIVED,
  TASK_12,
  returnedSlip,
  slipReview,
} from "../../taskpane/units/slipsAtHand";
import { NOTHING_KEPT } from "../../actions/changes/nothingDone";
import { answer, settled } from "../taskBench";

const FILE = { name: "phieu-kinh-te.xlsx", arrayBuffer: async () => new ArrayBuffer(1) };

const MATCH = {
  key: "m1",
  row: {
    place: BY_ECONOMY.place,
    taskId: null,
    number: "",
    text: "Rà soát TTHC",
    entries: {},
    document: {},
  },
  sources: [BY_ECONOMY],
  candidates: [TASK_12],
};

function open(given: Partial<ReceivingActions> = {}) {
  const asked: string[] = [];
  const session = new ReceivingSession({
    read: async (files) => {
      asked.push(`read ${files.map(({ name }) => name).join(" ")}`);
      return files.map(({ name }) => ({ ok: true, slip: returnedSlip({ file: name }) }));
    },
    review: async (files, { matched }) => {
      asked.push(`review ${files.length} ${Object.values(matched).join()}`.trim());
      return { ok: true, review: slipReview(), areas: [] };
    },
    write: async (_, { leftOut }) => {
      asked.push(`write without ${leftOut.join()}`);
      return RECEIVED;
    },
    undo: async () => NOTHING_KEPT,
    ...given,
  });
  return { session, asked };
}

describe("slips that came back", () => {
  it("are read one heap after the other, and reviewed together", async () => {
    const { session, asked } = open();
    await Promise.all([
      session.take([FILE]),
      session.take([{ ...FILE, name: "phieu-van-phong.xlsx" }]),
    ]);
    expect(asked).toEqual([
      "read phieu-kinh-te.xlsx",
      "review 1",
      "read phieu-van-phong.xlsx",
      "review 2",
    ]);
    expect(session.state().reading).toBeNull();
  });

  it("keep files of one name apart", async () => {
    const { session } = open();
    await session.take([FILE, FILE]);
    await session.take([FILE]);
    expect(session.state().files.map(({ name }) => name)).toEqual([
      "phieu-kinh-te.xlsx",
      "phieu-kinh-te (2).xlsx",
      "phieu-kinh-te (3).xlsx",
    ]);
  });

  it("are looked at anew once they were written, and stay to be looked at", async () => {
    const { session, asked } = open();
    await session.take([FILE]);
    session.leaveOut(["c2"], true);
    await session.write();
    expect(asked.slice(-2)).toEqual(["write without c2", "review 1"]);
    expect(session.state()).toMatchObject({
      files: [{ name: "phieu-kinh-te.xlsx" }],
      writing: { kind: "written" },
      review: { kind: "reviewed", isStale: false },
    });
  });

  it("are work of their own when more of them come, or one is let go of", async () => {
    const { session } = open();
    await session.take([FILE]);
    await session.write();
    await session.take([{ ...FILE, name: "phieu-van-phong.xlsx" }]);
    expect(session.state().writing).toEqual({ kind: "idle" });
    await session.write();
    expect(session.state().writing.kind).toBe("written");
    await session.drop(session.state().files[0]!.id);
    expect(session.state().writing).toEqual({ kind: "idle" });
  });

  it("go once they are written and others come, unless something is still to be decided", async () => {
    const others = { ...FILE, name: "phieu-van-phong.xlsx" };
    const names = async (
      said: Partial<SlipReview>,
      came: Partial<ReceivedSlips> = {}
    ): Promise<readonly string[]> => {
      const { session } = open({
        review: async () => ({ ok: true, review: slipReview(said), areas: [] }),
        write: async () => ({ ...RECEIVED, ...came }),
      });
      await session.take([FILE]);
      await session.write();
      // The table says something else than these files by now.
      await session.refresh();
      await session.take([others]);
      return session.state().files.map(({ name }) => name);
    };
    expect(await names({})).toEqual(["phieu-van-phong.xlsx"]);
    const both = ["phieu-kinh-te.xlsx", "phieu-van-phong.xlsx"];
    expect(await names({ matches: [MATCH] })).toEqual(both);
    expect(await names({}, { keptResults: 1 })).toEqual(both);
  });

  it("stay beside others once writing them was taken back", async () => {
    const { session } = open();
    await session.take([FILE]);
    await session.write();
    await session.undo();
    await session.take([{ ...FILE, name: "phieu-van-phong.xlsx" }]);
    expect(session.state().files).toHaveLength(2);
  });

  it("can come while others are being written, which is told to its end", async () => {
    let finish: () => void = () => undefined;
    const write = (): Promise<typeof RECEIVED> =>
      new Promise((resolve) => {
        finish = () => resolve(RECEIVED);
      });
    const { session } = open({ write });
    await session.take([FILE]);
    const written = session.write();
    await session.take([{ ...FILE, name: "phieu-van-phong.xlsx" }]);
    expect(session.state().writing.kind).toBe("writing");
    finish();
    await written;
    expect(session.state().writing.kind).toBe("written");
  });

  it("are not written while the review is out of date", async () => {
    const again = answer<void>();
    let reviews = 0;
    const { session, asked } = open({
      review: async () => {
        reviews += 1;
        if (reviews > 1) {
          await again.promise;
        }
        return { ok: true, review: slipReview(), areas: [] };
      },
    });
    await session.take([FILE]);
    const refreshed = session.refresh();
    const written = session.write();
    await settled();
    expect(asked).toEqual(["read phieu-kinh-te.xlsx"]);
    again.give();
    await Promise.all([refreshed, written]);
    expect(asked).toEqual(["read phieu-kinh-te.xlsx"]);
  });

  it("are reviewed by what somebody said of a row, who can take it back", async () => {
    const { session, asked } = open();
    await session.take([FILE]);
    await session.match(MATCH, "nv-12");
    expect(asked.at(-1)).toBe("review 1 nv-12");
    expect(session.state().settled).toEqual([MATCH]);
    await session.match(MATCH, undefined);
    expect(asked.at(-1)).toBe("review 1");
    expect(session.state().settled).toEqual([]);
  });

  it("make a task of a row that somebody called new", async () => {
    const { session } = open();
    await session.take([FILE]);
    await session.match(MATCH, "new");
    expect(session.state().decisions.added).toEqual(["m1"]);
    await session.match(MATCH, "nv-12");
    expect(session.state().decisions.added).toEqual([]);
  });

  it("say why they could not be written, and can be written again", async () => {
    let isBusy = true;
    const { session } = open({
      write: () =>
        isBusy ? Promise.reject(new Error("Excel is busy")) : Promise.resolve(RECEIVED),
    });
    await session.take([FILE]);
    await session.write();
    expect(session.state().writing).toMatchObject({ kind: "failed", at: "writing" });
    isBusy = false;
    await session.write();
    expect(session.state().writing.kind).toBe("written");
  });

  it("are let go of one by one", async () => {
    const { session } = open();
    await session.take([FILE]);
    await session.drop(session.state().files[0]!.id);
    expect(session.state()).toMatchObject({ files: [], review: { kind: "none" } });
  });
});
