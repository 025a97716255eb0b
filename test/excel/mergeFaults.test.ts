import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildAppendix, type BuiltAppendix } from "../../src/actions/buildAppendix";
import { previewAppendix } from "../../src/actions/previewAppendix";
import type { Side } from "../../src/sheets/differences";
import { readTable, SOURCE } from "../build/clerkAtWork";
import type { OfficeHost } from "../host/officeHost";
import { AS_OF, changedWorkbook, openHost, savedContentsOf } from "./openSample";

/** Some dozens of builds a test. */
const TRACKING = "Phụ lục (theo dõi)";
let changed: Uint8Array;

/** A workbook in which source and table differ in every way. */
beforeAll(async () => {
  const host = await changedWorkbook();
  host.type(TRACKING, "G5", "Kế hoạch kèm phụ lục");
  host.type(SOURCE, "F7", "Kế hoạch và Tờ trình");
  for (const column of ["A", "B", "C", "D", "E", "F"]) {
    host.type(SOURCE, `${column}8`, "");
  }
  host.deleteRow(TRACKING, 20);
  changed = await host.save();
});

/** Looks at the differences and builds with all of them decided alike. */
async function buildDecided(side: Side): Promise<BuiltAppendix> {
  const preview = await previewAppendix({ today: AS_OF });
  if (!preview.ok || preview.differences === null) {
    throw new Error("There is nothing to compare.");
  }
  const decisions = new Map(preview.differences.map(({ key }) => [key, side]));
  const outcome = await buildAppendix({ decisions, asOf: AS_OF, live: false, today: AS_OF });
  if (!outcome.ok) {
    throw new Error("The build found no list.");
  }
  return outcome;
}

async function kinds(): Promise<readonly string[]> {
  const preview = await previewAppendix({ today: AS_OF });
  return preview.ok ? (preview.differences ?? []).map(({ kind }) => kind) : [];
}

describe("a merge by decision", () => {
  test("that takes all from the source leaves nothing to differ", async () => {
    const host = await openHost(changed);
    expect([...(await kinds())].sort()).toEqual(["changed", "clash", "gone", "new", "removed"]);
    const { tracked } = await buildDecided("source");
    expect(await kinds()).toEqual([]);
    const { rows } = await readTable(host);
    expect(rows).toHaveLength(39);
    expect(tracked).toHaveLength(39);
    expect(rows[0]!["Sản phẩm"]).toBe("Kế hoạch và Tờ trình");
    expect(rows.map((row) => row["STT"])).not.toContain(2);
    expect(rows.map((row) => row["Tiến độ"])).not.toContain("");
  });

  test("that keeps all of the table leaves it as it is, and asks nothing any more", async () => {
    const host = await openHost(changed);
    const before = await readTable(host);
    await buildDecided("table");
    expect((await readTable(host)).rows).toEqual(before.rows);
    expect(await kinds()).toEqual(["edited", "edited", "leftOut", "leftOut"]);
  });

  const faults = ["replyLost", "midway"] as const;

  test.each(faults)(
    "leaves all as it was or complete, whichever request a fault strikes (%s)",
    async (how) => {
      const quiet = await openHost(changed);
      const preview = await previewAppendix({ today: AS_OF });
      const looked = quiet.traffic.requests;
      expect(preview.ok).toBe(true);
      await buildDecided("source");
      const requests = quiet.traffic.requests - looked;
      const before = await contentsThatCount(await openHost(changed));
      for (let n = looked + 1; n <= requests; n += 1) {
        const host = await openHost(changed);
        host.failAt(n, { how, lasting: false });
        const end = await attempt(host);
        const struck = `${how} at request ${n}`;
        if (end === "refused") {
          expect([struck, ...(await contentsThatCount(host))]).toEqual([struck, ...before]);
        } else {
          const { rows } = await readTable(host);
          const product = rows[0]!["Sản phẩm"];
          expect([struck, rows.length, product]).toEqual([struck, 39, "Kế hoạch và Tờ trình"]);
        }
      }
    }
  );
});

/** A way back that was cut off while it was written is text that nothing points at. */
async function contentsThatCount(host: OfficeHost): Promise<readonly string[]> {
  return (await savedContentsOf(host)).filter((line) => !/^~PhuLuc (D\d|columns)/.test(line));
}

async function attempt(host: OfficeHost): Promise<"complete" | "refused"> {
  const result = await buildDecided("source").then(
    () => "complete" as const,
    () => "refused" as const
  );
  await host.idle();
  return result;
}
