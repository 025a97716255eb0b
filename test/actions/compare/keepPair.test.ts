import { beforeEach, describe, expect, test } from "@jest/globals";
import { keepPair } from "../../../src/actions/compare/keepPair";
import { withPair, type PairDecisions } from "../../../src/actions/compare/pairDecisions";
import { readBothPlans } from "../../../src/actions/compare/superiorPlan";
import { refreshSummary } from "../../../src/actions/redrawSheet";
import { readPasted } from "../../../src/intake/pasted/readPasted";
import { NO_PAIR_DECISIONS } from "../../../src/plan/compare/planComparison";
import {
  AS_OF,
  build,
  openBuilt,
  openHost,
  savedContentsOf,
  visibleContentsOf,
} from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";

const CITY = "STT\tNhiệm vụ\tCơ quan chủ trì\n1\tĐối thoại với người dân\tUBND cấp xã";
const DIALOGUE = { ourId: "nv-bcdghklm", theirKey: "đối thoại" };
const CONTEST = { ourId: "nv-npqrstvx", theirKey: "thi tuyển" };

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

async function decided(): Promise<PairDecisions> {
  const grids = readPasted({ html: "", text: CITY }, "Dán");
  const outcome = await readBothPlans({ grids, name: "Dán" }, AS_OF);
  if (!outcome.ok) {
    throw new Error("The plans were not read.");
  }
  return outcome.decided;
}

describe("what the clerk decided on a pair", () => {
  test("is remembered, and the rest of the workbook stays as it is", async () => {
    const rest = async () => await visibleContentsOf(host);
    const before = await rest();
    expect(await decided()).toEqual(NO_PAIR_DECISIONS);
    await keepPair(DIALOGUE, "together");
    await keepPair(CONTEST, "apart");
    expect(await decided()).toEqual({ together: [DIALOGUE], apart: [CONTEST] });
    await host.idle();
    expect(await rest()).toEqual(before);
  });

  test("holds in the saved file, after a rebuild and a new summary", async () => {
    await keepPair(DIALOGUE, "together");
    await build();
    await refreshSummary({ today: AS_OF });
    host = await openHost(await host.save());
    expect(await decided()).toEqual({ together: [DIALOGUE], apart: [] });
  });

  test("is the last that was said of the two", () => {
    const once = withPair(NO_PAIR_DECISIONS, DIALOGUE, "together");
    expect(withPair(once, DIALOGUE, "apart")).toEqual({ together: [], apart: [DIALOGUE] });
    expect(withPair(once, DIALOGUE, "together")).toEqual(once);
  });
});

test("without an appendix nothing is remembered and nothing written", async () => {
  host = await openHost();
  const before = await savedContentsOf(host);
  await keepPair(DIALOGUE, "together");
  expect(await savedContentsOf(host)).toEqual(before);
});
