import { describe, expect, test } from "@jest/globals";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { previewRestore, type RestorePreview } from "../../../src/actions/snapshots/previewRestore";
import { restoreSnapshot } from "../../../src/actions/snapshots/restoreSnapshot";
import { freezeValues } from "../../../src/actions/freezeValues";
import { columnOf, edit, headerCell, row, sheetWith } from "../../excel/rowsAtWork";
import { build, changedWorkbook, openBuilt, openHost } from "../../excel/openSample";
import { AS_OF } from "../../excel/openSample";
import { saveValues } from "../settingsOnSheet";

const TEXT = "Nội dung công việc";
const LEAD = "Cơ quan chủ trì";
const TRACKING = "Phụ lục (theo dõi)";
const FIRST_ROW = 5;

function typed(at: number, column: number, content: string) {
  return {
    sheet: TRACKING,
    row: FIRST_ROW + at,
    column,
    content,
    numberFormat: "General",
    mode: "entry" as const,
  };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/";

/** Numbers from 0 to below 1 that look random and are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Two deliverables change: enough for a snapshot. */
const TWO_ROWS = { changes: [typed(2, 7, "Kế hoạch"), typed(9, 7, "Báo cáo")] };

async function newest(): Promise<RestorePreview> {
  const [first] = await listSnapshots();
  const preview = await previewRestore(first!.id);
  if (!preview.ok) {
    throw new Error("The snapshot is gone.");
  }
  return preview;
}

describe("a snapshot is taken", () => {
  test("before two rows change, with what was to be done, when, and how many tasks there were", async () => {
    await openBuilt();
    await edit(TWO_ROWS, "reminders");
    expect(await listSnapshots()).toEqual([
      { id: expect.any(String), at: { day: AS_OF, minutes: 902 }, reason: "reminders", tasks: 39 },
    ]);
  });

  test("not before one row changes, nor before the first build, nor for the settings alone", async () => {
    await openHost();
    await build();
    await edit({ changes: [typed(2, 7, "Kế hoạch"), typed(2, 25, "ghi chú")] });
    await saveValues({ dueSoonDays: 12 });
    expect(await listSnapshots()).toEqual([]);
  });

  test("before a build that changes rows, and stays when the memory is written anew", async () => {
    await changedWorkbook();
    await build();
    expect((await listSnapshots()).map(({ reason }) => reason)).toEqual(["build"]);
    const preview = await newest();
    expect(
      preview.tables.map(({ table, leaving }) => [table, leaving.map(({ text }) => text)])
    ).toContainEqual(["PhuLuc", ["Nhiệm vụ bổ sung trong năm"]]);
  });

  test("not by work that failed", async () => {
    const host = await openBuilt();
    const { requests } = host.traffic;
    for (let n = 4; n < 14; n += 1) {
      host.failAt(n, { how: "lost", lasting: false });
      await edit(TWO_ROWS).then(
        () => undefined,
        async () => {
          await host.idle();
          expect(await listSnapshots()).toEqual([]);
        }
      );
      await host.idle();
      host.heal();
      if ((await listSnapshots()).length > 0) {
        break;
      }
    }
    expect(host.traffic.requests).toBeGreaterThan(requests + 20);
    expect(await listSnapshots()).toHaveLength(1);
  });
});

test("the ten newest are kept, and columns of those that made room are empty", async () => {
  const host = await openBuilt();
  for (let n = 1; n <= 12; n += 1) {
    await edit({ changes: [typed(2, 7, `lần ${n}`), typed(9, 7, `lần ${n}`)] }, "edit", {
      day: AS_OF,
      minutes: n,
    });
  }
  const listed = await listSnapshots();
  expect(listed.map(({ at }) => at.minutes)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  const memory = host.file.getWorksheet("~PhuLuc")!;
  const filled = Array.from({ length: 20 }, (_, index) => 5 + index).filter(
    (column) => memory.getCell(2, column).value
  );
  expect(filled).toHaveLength(10);
});

test("of snapshots that are large only as many are kept as stay within two million characters", async () => {
  const host = await openBuilt();
  const random = seeded(1);
  const sheet = host.file.getWorksheet(TRACKING)!;
  for (let at = 0; at < 25; at += 1) {
    // Of 64 letters at random nothing can be packed: 750,000 characters a snapshot.
    const letters = Array.from({ length: 30_000 }, () => LETTERS[Math.floor(random() * 64)]);
    sheet.getCell(FIRST_ROW + at, 25).value = letters.join("");
  }
  for (let n = 1; n <= 3; n += 1) {
    const changes = [typed(2, 7, `lần ${n}`), typed(9, 7, `lần ${n}`)];
    await edit({ changes }, "edit", { day: AS_OF, minutes: n });
  }
  expect((await listSnapshots()).map(({ at }) => at.minutes)).toEqual([3, 2]);
});

test("a workbook keeps no snapshot once it is frozen to values", async () => {
  const host = await openBuilt();
  await edit(TWO_ROWS);
  await freezeValues();
  expect(host.file.getWorksheet("~PhuLuc")).toBeUndefined();
  expect(await listSnapshots()).toEqual([]);
});

describe("restoring", () => {
  test("is told beforehand: cells, rows that come back, rows that go away", async () => {
    const host = await openBuilt();
    const before = columnOf(host, "PhuLuc", TEXT);
    await edit({
      ...TWO_ROWS,
      inserts: [row("PhuLuc", 5, { STT: 40, [TEXT]: "Việc mới", "Mã nhiệm vụ": "nv-bbbbbbbb" })],
      removals: [{ table: "PhuLuc", row: 20, seen: null }],
    });
    const { tables, settings, isSame } = await newest();
    expect([tables, settings, isSame]).toEqual([
      [
        {
          table: "PhuLuc",
          changed: [
            expect.objectContaining({
              number: "3",
              changes: [{ label: "Sản phẩm", before: "Kế hoạch", after: expect.any(String) }],
            }),
            expect.objectContaining({ number: "10" }),
          ],
          returning: [{ number: "21", text: before[20] }],
          leaving: [{ number: "40", text: "Việc mới" }],
        },
      ],
      [],
      false,
    ]);
  });

  test("brings everything back in its place, and can be undone itself", async () => {
    const host = await openBuilt();
    const before = columnOf(host, "PhuLuc", TEXT);
    const products = columnOf(host, "PhuLuc", "Sản phẩm");
    await edit({
      ...TWO_ROWS,
      inserts: [row("PhuLuc", 5, { STT: 40, [TEXT]: "Việc mới", "Mã nhiệm vụ": "nv-bbbbbbbb" })],
      removals: [20, 21, 0].map((each) => ({ table: "PhuLuc", row: each, seen: null })),
    });
    const after = columnOf(host, "PhuLuc", TEXT);
    expect(await restoreSnapshot(await newest())).toMatchObject({ ok: true });
    expect(columnOf(host, "PhuLuc", TEXT)).toEqual(before);
    expect(columnOf(host, "PhuLuc", "Sản phẩm")).toEqual(products);
    const back = await newest();
    expect(back.info.reason).toBe("restore");
    await restoreSnapshot(back);
    expect(columnOf(host, "PhuLuc", TEXT)).toEqual(after);
  });

  test("brings agencies, areas and settings back too", async () => {
    const host = await openBuilt();
    await edit(TWO_ROWS);
    const settings = host.file.getWorksheet("Thiết lập")!;
    const leads = columnOf(host, "PhuLuc", LEAD);
    await saveValues({ dueSoonDays: 21, authority: "UBND xã Tân An" });
    const agency = Array.from({ length: 60 }, (_, index) => settings.getCell(index + 1, 1)).find(
      ({ value }) => value === "Công an xã"
    )!;
    agency.value = "Công an phường";
    const preview = await newest();
    expect(preview.settings.map(({ label, before }) => [label, before])).toEqual([
      ["Số ngày nhắc trước hạn", "21"],
      ["Cơ quan ban hành", "UBND xã Tân An"],
    ]);
    expect(preview.tables.map(({ table }) => table)).toEqual(["PhuLuc", "DonVi"]);
    await restoreSnapshot(preview);
    expect(agency.value).toBe("Công an xã");
    expect(columnOf(host, "PhuLuc", LEAD)).toEqual(leads);
    expect((await previewRestore(preview.info.id)) as RestorePreview).toMatchObject({
      isSame: true,
    });
  });

  test("writes nothing where somebody changed the table since it was shown", async () => {
    const host = await openBuilt();
    await edit(TWO_ROWS);
    const seen = await newest();
    const sheet = sheetWith(host, "PhuLuc");
    const note = sheet.getCell(FIRST_ROW + 30, headerCell(sheet, "Ghi chú").column);
    note.value = "chị Lan vừa ghi";
    const outcome = await restoreSnapshot(seen);
    expect(outcome).toMatchObject({ ok: false, problem: "changed" });
    expect(note.value).toBe("chị Lan vừa ghi");
    expect(sheet.getCell(FIRST_ROW + 2, 7).value).toBe("Kế hoạch");
  });

  test("leaves a column alone that came since", async () => {
    const host = await openBuilt();
    await edit(TWO_ROWS);
    await host.excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("PhuLuc");
      table.columns.add(undefined, [
        ["Kinh phí"],
        ...Array.from({ length: 39 }, (_, index) => [`${index} triệu`]),
      ]);
      await context.sync();
    });
    await restoreSnapshot(await newest());
    expect(columnOf(host, "PhuLuc", "Kinh phí")[4]).toBe("4 triệu");
  });

  test("of one that newer ones have pushed out says so", async () => {
    await openBuilt();
    expect(await previewRestore("nv-bbbbbbbb")).toEqual({ ok: false, problem: "gone" });
  });
});
