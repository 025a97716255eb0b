import { describe, expect, it } from "@jest/globals";
import type { BothPlans, BothPlansOutcome } from "../../src/actions/compare/superiorPlan";
import { CompareSession, type CompareActions } from "../../src/commands/compareSession";
import { finish } from "../../src/pace/steps";
import { comparePlans } from "../../src/plan/compare/comparePlans";
import { NO_PAIR_DECISIONS } from "../../src/plan/compare/planComparison";
import { defaultSettings } from "../../src/plan/settings";
import { ownPlan } from "../plan/compare/ownPlan";
import { SEED_PLAN } from "../plan/seedPlan";
import { answer, settled } from "./taskBench";

const CITY = "Kế hoạch số 412/KH-UBND của thành phố";
const DISTRICT = "Kế hoạch số 35/KH-SNV của Sở Nội vụ";

const list = (name: string) => () => Promise.resolve({ name, grids: [] });

/** Our plan beside itself, as the plan of a superior. */
function plansOf(origin: string): BothPlans {
  const ours = { ...ownPlan(SEED_PLAN), settings: defaultSettings(2026) } as BothPlans["ours"];
  return { ok: true, ours, theirs: SEED_PLAN, origin, decided: NO_PAIR_DECISIONS };
}

function open(given: Partial<CompareActions>) {
  return new CompareSession({
    read: ({ name }) => Promise.resolve(plansOf(name)),
    compare: ({ ours, theirs }, decisions) =>
      Promise.resolve(finish(comparePlans(ours, theirs, decisions))),
    keep: () => Promise.resolve(),
    takeOver: () => Promise.reject(new Error("nothing was to be added")),
    undo: () => Promise.reject(new Error("nothing was to be taken back")),
    ...given,
  });
}

/** A session whose lists are read only once they are let, by the name of each. */
function openSlow() {
  const readings = new Map(
    [CITY, DISTRICT].map((name) => [name, answer<BothPlansOutcome>()] as const)
  );
  const session = open({ read: ({ name }) => readings.get(name)!.promise });
  const give = async (name: string, outcome: BothPlansOutcome = plansOf(name)) => {
    readings.get(name)!.give(outcome);
    await settled();
  };
  return { session, give };
}

describe("of several plans that are handed over, the last counts", () => {
  it("though the one before is read later", async () => {
    const { session, give } = openSlow();
    void session.showOutside(list(CITY));
    void session.showOutside(list(DISTRICT));
    await give(DISTRICT);
    await give(CITY);
    expect(session.state()).toMatchObject({
      busy: null,
      list: { name: DISTRICT },
      origin: DISTRICT,
    });
  });

  it("and is waited for, though the one before is read first", async () => {
    const { session, give } = openSlow();
    void session.showOutside(list(CITY));
    void session.showOutside(list(DISTRICT));
    await give(CITY);
    expect(session.state()).toMatchObject({ busy: "reading", list: null, compared: null });
    await give(DISTRICT);
    expect(session.state()).toMatchObject({ busy: null, list: { name: DISTRICT } });
  });

  it("and that the one before could not be read is not said", async () => {
    const { session, give } = openSlow();
    void session.showOutside(list(CITY));
    void session.showOutside(list(DISTRICT));
    await give(DISTRICT);
    await give(CITY, { ok: false, problem: "notBuilt" });
    expect(session.state()).toMatchObject({ fault: null, list: { name: DISTRICT } });
  });

  it("and what comes after all was put away stays away", async () => {
    const { session, give } = openSlow();
    void session.showOutside(list(CITY));
    session.close();
    await give(CITY);
    expect(session.state()).toMatchObject({ busy: null, list: null, compared: null });
  });
});

describe("of several decisions on pairs, the last counts", () => {
  it("though what came of the one before is known later", async () => {
    const waits = [answer<void>(), answer<void>()];
    let asked = 0;
    const session = open({
      compare: async ({ ours, theirs }, decisions) => {
        if (decisions.apart.length > 0) {
          await waits[asked++]!.promise;
        }
        return finish(comparePlans(ours, theirs, decisions));
      },
    });
    await session.showOutside(list(CITY));
    const [first, second] = session.state().compared!.comparison.pairs;
    const both = [first!, second!].map(({ ours, theirs }) => session.part(ours.id, theirs.key));
    waits[1]!.give();
    await settled();
    waits[0]!.give();
    await Promise.all(both);
    const { decisions, compared } = session.state();
    expect(decisions.apart).toHaveLength(2);
    const pairs = compared!.comparison.pairs.map(({ ours }) => ours.id);
    expect(pairs).not.toContain(first!.ours.id);
    expect(pairs).not.toContain(second!.ours.id);
  });
});
