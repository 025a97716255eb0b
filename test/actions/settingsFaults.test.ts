import { beforeAll, expect, test } from "@jest/globals";
import { restoreUnfinished } from "../../src/actions/restoreUnfinished";
import type { SettingsContent } from "../../src/sheets/settingsLists";
import { build, openAgain, openHost, visibleContentsOf } from "../excel/openSample";
import { loaded, newAgency, save, withAgency } from "./settingsOnSheet";

/** A built workbook with an agency that no task uses, so that the directory can become smaller. */
async function workbook(): Promise<Uint8Array> {
  const host = await openHost();
  await build();
  const { content } = await loaded();
  await save(content, { agencies: [newAgency("Trạm Y tế xã"), ...content.agencies] });
  return host.save();
}

/** A setting, a name in the tasks, an agency less and an area more. */
function everything(content: SettingsContent): SettingsContent {
  const renamed = withAgency(content, "Công an xã", { name: "Công an phường" });
  return {
    settings: { ...content.settings, dueSoonDays: 12 },
    agencies: renamed.filter(({ cells }) => cells.name !== "Trạm Y tế xã"),
    areas: [{ row: -1, cells: { numeral: "", name: "Chuyển đổi số" } }, ...content.areas],
  };
}

async function attempt(content: SettingsContent): Promise<"complete" | "refused"> {
  return save(content, everything(content)).then(
    () => "complete" as const,
    () => "refused" as const
  );
}

/** What stays once a row is given up may be the look of a blank cell, where the very last request is struck. */
function filled(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.endsWith('"type":0}') && !line.includes(" dataValidations "));
}

/** The workbook apart from what the add-in remembers. */
/** The workbook as it was, and as it is to be. */
interface BeforeAndAfter {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function stateOf(now: readonly string[], { before, after }: BeforeAndAfter): string {
  if (now.join("\n") === before.join("\n")) {
    return "as it was";
  }
  return filled(now).join("\n") === filled(after).join("\n") ? "complete" : "half done";
}

/** Requests before this one only read. */
const FIRST_WRITE = 4;

let bytes: Uint8Array;
let content: SettingsContent;
let contents: BeforeAndAfter;
let requests: number;

beforeAll(async () => {
  bytes = await workbook();
  const before = await visibleContentsOf(await openHost(bytes));
  const whole = await openHost(bytes);
  content = (await loaded()).content;
  await whole.idle();
  const first = whole.traffic.requests;
  await attempt(content);
  await whole.idle();
  requests = whole.traffic.requests - first;
  contents = { before, after: await visibleContentsOf(whole) };
});

test.each(["replyLost", "midway"] as const)(
  "saved settings are all in the workbook or none, whichever request is struck (%s)",
  async (how) => {
    expect(contents.after).not.toEqual(contents.before);
    for (let n = FIRST_WRITE; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.failAt(n, { how, lasting: false });
      await attempt(content);
      await host.idle();
      expect([n, stateOf(await visibleContentsOf(host), contents)]).not.toEqual([n, "half done"]);
    }
  }
);

test("what Excel cut off for good is undone when the workbook opens again, or was complete", async () => {
  for (let n = FIRST_WRITE; n <= requests; n += 1) {
    const host = await openHost(bytes);
    host.failAt(n, { how: "midway", lasting: true });
    await attempt(content);
    host.heal();
    const reopened = openAgain(host);
    const restored = await restoreUnfinished();
    const state = stateOf(await visibleContentsOf(reopened), contents);
    expect([n, restored ? state === "as it was" : state !== "half done"]).toEqual([n, true]);
  }
});
