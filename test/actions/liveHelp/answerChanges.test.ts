import { describe, expect, test } from "@jest/globals";
import { answerChanges } from "../../../src/actions/liveHelp/answerChanges";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { editTasks } from "../../../src/actions/tasks/editTasks";
import { NO_CHOICES } from "../../../src/intake/choices";
import { knownDay } from "../../../src/plan/day";
import { editsOf } from "../../../src/plan/proposal";
import { AS_OF, openBuilt, visibleContentsOf } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { saveValues } from "../settingsOnSheet";
import { answered, cellOf, hearChanges, SHEET, shownOf, typeInto } from "./followed";

const BY_30_JUNE = "Trước ngày 01/7/2026";
const JUNE_30 = { day: knownDay(2026, 6, 30) };

async function openNewer(): Promise<OfficeHost> {
  const host = await openBuilt();
  host.settings.excelApi = "1.19";
  return host;
}

describe("in Excel 2021, where a write would cost the user's undoing", () => {
  test("a phrase that was typed gives an offer, and nothing is written", async () => {
    const host = await openBuilt();
    const { offers, written } = await answered(host, () =>
      typeInto(host, 3, "deadlineText", BY_30_JUNE)
    );
    expect(written).toEqual([]);
    expect(offers).toMatchObject([
      {
        number: "3",
        because: { field: "deadlineText", to: BY_30_JUNE },
        values: [
          { field: "kind", from: "Theo yêu cầu", to: "Ngày cụ thể" },
          { field: "due", from: null, to: JUNE_30 },
        ],
        isRemark: false,
      },
    ]);
    expect(host.undoable).toBe(1);
  });

  test("a cell that was typed into twice is one change, and one offer", async () => {
    const host = await openBuilt();
    const { touched, offers } = await answered(host, () => {
      typeInto(host, 3, "deadlineText", "Quý I/2026");
      typeInto(host, 3, "deadlineText", BY_30_JUNE);
    });
    expect(touched).toMatchObject([{ number: "3", fields: ["deadlineText"] }]);
    expect(offers.map(({ because }) => because)).toMatchObject([{ to: BY_30_JUNE }]);
  });

  test("the offer is taken as edits of the task, and taken back", async () => {
    const host = await openBuilt();
    const { offers } = await answered(host, () => typeInto(host, 3, "deadlineText", BY_30_JUNE));
    const before = await visibleContentsOf(host);
    const [offer] = offers;
    const done = await editTasks({ edits: editsOf(offer!, offer!.values), today: AS_OF });
    expect(shownOf(host, 3, "due")).toBe("30/06/2026");
    expect(shownOf(host, 3, "kind")).toBe("Ngày cụ thể");
    await editTasks({ edits: done.ok ? done.undo : [], today: AS_OF });
    expect(await visibleContentsOf(host)).toEqual(before);
  });

  test("reading takes one request once the table is found", async () => {
    const host = await openBuilt();
    const { heard } = await hearChanges();
    typeInto(host, 3, "deadlineText", BY_30_JUNE);
    await host.idle();
    const request = { changes: heard, choices: NO_CHOICES, today: AS_OF };
    const { places } = await answerChanges({ ...request, places: null });
    await host.idle();
    const before = host.traffic.syncs;
    await answerChanges({ ...request, places });
    // `Excel.run` ends with a sync of its own that nobody waits for.
    expect(host.traffic.syncs - before).toBe(2);
  });
});

describe("in an Excel that keeps the user's undoing", () => {
  test("what is certain is written in one request, which is one step to undo", async () => {
    const host = await openNewer();
    const { offers, written, undo } = await answered(host, () =>
      typeInto(host, 3, "deadlineText", BY_30_JUNE)
    );
    expect(offers).toEqual([]);
    expect(written).toMatchObject([{ number: "3", because: { field: "deadlineText" } }]);
    expect(shownOf(host, 3, "due")).toBe("30/06/2026");
    expect(host.undoable).toBe(2);
    const before = undo.map(({ field, to }) => [field, to]);
    await editTasks({ edits: undo, today: AS_OF });
    expect(before.length).toBeGreaterThan(0);
    expect(shownOf(host, 3, "due")).not.toBe("30/06/2026");
  });

  test("what is not certain is offered: for a task that is done today's day, whatever day the figures count to", async () => {
    const host = await openNewer();
    await saveValues({ asOf: knownDay(2026, 5, 15) });
    const { offers, written } = await answered(host, () =>
      typeInto(host, 5, "status", "Đã hoàn thành")
    );
    expect(written).toEqual([]);
    expect(offers).toMatchObject([
      { values: [{ field: "doneOn", from: null, to: { day: AS_OF } }] },
    ]);
    expect(shownOf(host, 5, "doneOn")).toBe("");
  });

  test("a protected sheet gives offers in place of what could not be written", async () => {
    const host = await openNewer();
    const { heard } = await hearChanges();
    typeInto(host, 3, "deadlineText", BY_30_JUNE);
    await host.idle();
    await host.file.getWorksheet(SHEET)!.protect("", {});
    const outcome = await answerChanges({
      changes: heard,
      places: null,
      choices: NO_CHOICES,
      today: AS_OF,
    });
    expect(outcome).toMatchObject({
      kind: "answered",
      written: [],
      offers: [{ because: { field: "deadlineText" } }],
    });
    expect(shownOf(host, 3, "due")).not.toBe("30/06/2026");
  });

  test.each(["lost", "midway", "replyLost"] as const)(
    "a write whose request is %s gives an offer that makes it complete",
    async (how) => {
      const host = await openNewer();
      const { heard } = await hearChanges();
      typeInto(host, 3, "deadlineText", BY_30_JUNE);
      await host.idle();
      const request = { changes: heard, places: null, choices: NO_CHOICES, today: AS_OF };
      // The first request finds the tables, the second reads, the third writes.
      host.failAt(3, { how, lasting: false });
      const outcome = await answerChanges(request);
      if (outcome.kind !== "answered") {
        throw new Error(outcome.kind);
      }
      expect(outcome.written).toEqual([]);
      const [offer] = outcome.offers;
      const done = await editTasks({ edits: editsOf(offer!, offer!.values), today: AS_OF });
      expect(done).toMatchObject({ ok: true, kept: [] });
      expect([shownOf(host, 3, "kind"), shownOf(host, 3, "due")]).toEqual([
        "Ngày cụ thể",
        "30/06/2026",
      ]);
    }
  );

  test("every row of a pasted block is answered by an offer, which takes a snapshot", async () => {
    const host = await openNewer();
    const { written, offers } = await answered(host, () =>
      host.paste(SHEET, cellOf(host, 1, "lead"), [["P. VHXH"], ["VP HĐND-UBND"], ["Công an xã"]])
    );
    expect(written).toEqual([]);
    expect(offers.map(({ number, values }) => [number, values[0]?.to])).toEqual([
      ["1", "Phòng Văn hóa - Xã hội"],
      ["2", "Văn phòng HĐND và UBND"],
    ]);
    const edits = offers.flatMap((offer) => editsOf(offer, offer.values));
    await editTasks({ edits, today: AS_OF, reason: "catchUp" });
    expect([1, 2].map((task) => shownOf(host, task, "lead"))).toEqual([
      "Phòng Văn hóa - Xã hội",
      "Văn phòng HĐND và UBND",
    ]);
    expect(await listSnapshots()).toMatchObject([{ reason: "catchUp" }]);
  });

  test("one pasted cell is answered as one that was typed", async () => {
    const host = await openNewer();
    await answered(host, () => host.paste(SHEET, cellOf(host, 1, "lead"), [["P. VHXH"]]));
    expect(shownOf(host, 1, "lead")).toBe("Phòng Văn hóa - Xã hội");
  });

  test("the days beside pasted phrases stay: nobody knows what the former phrases said", async () => {
    const host = await openNewer();
    const { written, offers } = await answered(host, () =>
      host.paste(SHEET, cellOf(host, 1, "deadlineText"), [["Quý II/2026"], ["Quý III/2026"]])
    );
    expect([written, offers]).toEqual([[], []]);
  });

  test("a row that the user inserted and filled in is answered before it has an id", async () => {
    const host = await openNewer();
    const row = Number(/\d+/.exec(cellOf(host, 2, "text"))![0]);
    host.insertRows(SHEET, row, 1);
    typeInto(host, 2, "text", "Nhiệm vụ bổ sung");
    const { written } = await answered(host, () => typeInto(host, 2, "deadlineText", BY_30_JUNE));
    expect(written).toHaveLength(1);
    expect(shownOf(host, 2, "due")).toBe("30/06/2026");
  });
});

describe("whose changes are answered", () => {
  test("another user's are told and not answered, or two add-ins would write at once", async () => {
    const host = await openNewer();
    const outcome = await answered(host, () =>
      host.coAuthorTypes(SHEET, cellOf(host, 3, "deadlineText"), BY_30_JUNE)
    );
    expect(outcome).toMatchObject({ offers: [], written: [] });
    expect(outcome.touched).toMatchObject([
      { number: "3", fields: ["deadlineText"], local: false },
    ]);
    expect(shownOf(host, 3, "due")).not.toBe("30/06/2026");
  });

  test.each([true, false])("the add-in's own are not heard, told as such: %s", async (told) => {
    const host = await openBuilt();
    host.settings.tellsOwnWrites = told;
    const { heard } = await hearChanges();
    const { offers } = await answered(host, () => typeInto(host, 3, "deadlineText", BY_30_JUNE));
    const [offer] = offers;
    heard.length = 0;
    await editTasks({ edits: editsOf(offer!, offer!.values), today: AS_OF });
    await host.idle();
    expect(heard).toEqual([]);
  });

  test("changes on other sheets are not read", async () => {
    const host = await openBuilt();
    const { heard } = await hearChanges();
    host.type("Thiết lập", "Z40", "ghi chú");
    await host.idle();
    expect(
      await answerChanges({ changes: heard, places: null, choices: NO_CHOICES, today: AS_OF })
    ).toMatchObject({ kind: "elsewhere" });
  });

  test("a row that was copied with its id waits: which of the two keeps it is not known yet", async () => {
    const host = await openBuilt();
    const id = host.file.getWorksheet(SHEET)!.getCell(cellOf(host, 3, "id")).value;
    host.type(SHEET, cellOf(host, 4, "id"), String(id));
    const { offers } = await answered(host, () => typeInto(host, 4, "deadlineText", BY_30_JUNE));
    expect(offers).toEqual([]);
  });
});

test.each([
  [
    "types into the cell",
    (host: OfficeHost) => host.type(SHEET, cellOf(host, 3, "due"), "15/5/2026"),
  ],
  ["inserts a row above", (host: OfficeHost) => host.insertRows(SHEET, 6, 1)],
])(
  "what is certain is offered instead, where somebody %s in the moment of writing",
  async (_, act) => {
    const host = await openNewer();
    const { heard, stop } = await hearChanges();
    typeInto(host, 3, "deadlineText", BY_30_JUNE);
    await host.idle();
    await stop();
    const before = columnShown(host, "due");
    const request = { changes: heard, places: null, choices: NO_CHOICES, today: AS_OF };
    host.beforeRequest(3, () => act(host));
    const outcome = await answerChanges(request);
    expect(outcome).toMatchObject({ written: [], offers: [{ number: "3", isRemark: false }] });
    const after = columnShown(host, "due");
    expect(after).not.toContain("30/06/2026");
    expect(after.filter((day) => day !== "15/05/2026")).toEqual(before);
  }
);

/** The days that stand in the tasks. */
function columnShown(host: OfficeHost, field: "due"): readonly string[] {
  return Array.from({ length: 40 }, (_, row) => shownOf(host, row + 1, field)).filter(
    (day) => day !== ""
  );
}

describe("in an issued plan", () => {
  test("the words of the document stay, and what they stand for is told", async () => {
    const host = await openNewer();
    const settings = host.file.getWorksheet("Thiết lập")!;
    settings.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === "Dự thảo") {
          cell.value = "Đã ban hành";
        }
      })
    );
    const { offers, written } = await answered(host, () =>
      host.paste(SHEET, cellOf(host, 1, "lead"), [["P. VHXH"]])
    );
    expect(written).toEqual([]);
    expect(offers).toMatchObject([
      { isRemark: true, values: [{ field: "lead", to: "Phòng Văn hóa - Xã hội" }] },
    ]);
    expect(shownOf(host, 1, "lead")).toBe("P. VHXH");
  });
});
