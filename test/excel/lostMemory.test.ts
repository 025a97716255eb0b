import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "@jest/globals";
import type { Cell } from "@cj-tech-master/excelts";
import { checkAppendix } from "../../src/actions/checkAppendix";
import { drawReports } from "../../src/actions/reports/drawReports";
import { listSnapshots } from "../../src/actions/snapshots/listSnapshots";
import { previewRestore } from "../../src/actions/snapshots/previewRestore";
import { editTasks } from "../../src/actions/tasks/editTasks";
import { sealed } from "../../src/excel/storedText";
import type { LostMemory } from "../../src/plan/checks/lostMemory";
import { held } from "../actions/tasks/trackingTable";
import type { OfficeHost } from "../host/officeHost";
import { interrupted } from "./interrupted";
import {
  AS_OF,
  build,
  changedWorkbook,
  contentsOf,
  openBuilt,
  openHost,
  visibleContentsOf,
} from "./openSample";

const MEMORY = "~PhuLuc";
const COLUMNS = { directory: 1, slots: [2, 3], journal: 4, newestSnapshot: 5 } as const;
const LISTED = join(__dirname, "../samples/memory");

function directoryCell(host: OfficeHost): Cell {
  return host.file.getWorksheet(MEMORY)!.getCell(1, COLUMNS.directory);
}

/** The first piece of a text in a column. */
function pieceIn(host: OfficeHost, column: number): Cell {
  return host.file.getWorksheet(MEMORY)!.getCell(2, column);
}

/** The first piece of what is remembered. */
function memoryPiece(host: OfficeHost): Cell {
  const [slot] = /(?<="slot":)[01]/.exec(String(directoryCell(host).value))!;
  return pieceIn(host, COLUMNS.slots[Number(slot)]!);
}

/** Somebody cut 60 characters out of the middle of a cell. */
function cut(cell: Cell): void {
  const text = String(cell.value);
  const middle = Math.floor(text.length / 2);
  cell.value = text.slice(0, middle) + text.slice(middle + 60);
}

function retype(cell: Cell, from: string | RegExp, to: string): void {
  cell.value = String(cell.value).replace(from, to) || null;
}

/** Another version wrote there: its text has a sum of its own. */
function rewrite(cell: Cell, from: string, to: string): void {
  const text = String(cell.value).replace(/^\|#[0-9a-f]{8}/, "");
  if (!text.includes(from)) {
    throw new Error(`There is no ${from}.`);
  }
  cell.value = `|${sealed(text.replace(from, to))}`;
}

async function lostMemory(): Promise<string | undefined> {
  const checked = await checkAppendix({ today: AS_OF });
  if (!checked.ok) {
    throw new Error("There is no appendix.");
  }
  return checked.findings.find(({ rule }) => rule === "memory-lost")?.values["cause"];
}

function marksDone(host: OfficeHost, ...numbers: readonly number[]): Promise<unknown> {
  return editTasks({
    today: AS_OF,
    edits: numbers.map((number) => ({
      taskId: String(held(host, number, "Mã nhiệm vụ")),
      field: "status" as const,
      from: null,
      to: "Đã hoàn thành",
    })),
  });
}

describe("a workbook whose memory is lost", () => {
  let bytes: Uint8Array;
  let usual: readonly string[];

  /** What the clerk goes on to do: a task, the reports, the appendix anew. */
  async function goOn(host: OfficeHost): Promise<void> {
    await marksDone(host, 3);
    await drawReports({ today: AS_OF });
    await build();
    await host.idle();
  }

  beforeAll(async () => {
    const host = await openBuilt();
    await marksDone(host, 1, 2);
    bytes = await host.save();
    const undamaged = await openHost(bytes);
    await goOn(undamaged);
    usual = await visibleContentsOf(undamaged);
  });

  test.each<readonly [what: string, LostMemory, damage: (host: OfficeHost) => void]>([
    ["a text was cut out of it", "damaged", (host) => cut(memoryPiece(host))],
    ["a text was cut out of its first cell", "damaged", (host) => cut(directoryCell(host))],
    ["its sheet was deleted", "missing", (host) => host.file.removeWorksheet(MEMORY)],
    [
      "a newer version wrote it",
      "newer",
      (host) => rewrite(directoryCell(host), '"version":2', '"version":3'),
    ],
  ])("says so and loses nothing of the tables: %s", async (_what, cause, damage) => {
    const host = await openHost(bytes);
    damage(host);
    expect(await lostMemory()).toBe(cause);
    await goOn(host);
    expect(await lostMemory()).toBeUndefined();
    expect(await visibleContentsOf(host)).toEqual(usual);
  });

  test.each<readonly [what: string, damage: (host: OfficeHost) => void]>([
    ["a letter was typed into it", (host) => retype(memoryPiece(host), "Phòng", "Phong")],
    ["it was cleared", (host) => retype(memoryPiece(host), /.*/s, "")],
    ["its first cell was cleared", (host) => retype(directoryCell(host), /.*/s, "")],
  ])("says so: %s", async (_what, damage) => {
    const host = await openHost(bytes);
    damage(host);
    expect(await lostMemory()).toBe("damaged");
  });

  it("says that a damaged copy of earlier contents is no more", async () => {
    const host = await openHost(bytes);
    const [newest] = await listSnapshots();
    cut(pieceIn(host, COLUMNS.newestSnapshot));
    expect(await previewRestore(newest!.id)).toEqual({ ok: false, problem: "gone" });
  });
});

describe("work that was left half-done, and whose way back cannot be read", () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    const changed = await (await changedWorkbook()).save();
    bytes = await (await interrupted(changed, "written")).save();
  });

  test.each<readonly [what: string, damage: (host: OfficeHost) => void]>([
    ["a text was cut out of it", (host) => cut(pieceIn(host, COLUMNS.journal))],
    [
      "it holds a step of a newer version",
      (host) => rewrite(pieceIn(host, COLUMNS.journal), '"kind":"cells"', '"kind":"pivot"'),
    ],
    ["the first cell is damaged", (host) => cut(directoryCell(host))],
  ])("stops the add-in, which changes nothing more: %s", async (_what, damage) => {
    const host = await openHost(bytes);
    damage(host);
    const before = contentsOf(host);
    await expect(build()).rejects.toMatchObject({ kind: "wayBackUnread" });
    await expect(lostMemory()).rejects.toMatchObject({ kind: "wayBackUnread" });
    expect(contentsOf(host)).toEqual(before);
  });
});

test.each(readdirSync(LISTED))(
  "the memory of an appendix is read and gone on with: %s",
  async (file) => {
    const host = await openHost(readFileSync(join(LISTED, file)));
    expect(await lostMemory()).toBeUndefined();
    await marksDone(host, 1);
    await build();
    expect(held(host, 1, "Trạng thái")).toBe("Đã hoàn thành");
    expect(held(host, 2, "Nội dung công việc")).toBe(
      "Báo cáo công tác cải cách hành chính định kỳ"
    );
    expect(await lostMemory()).toBeUndefined();
  }
);
