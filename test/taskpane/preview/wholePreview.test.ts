import { describe, expect, it } from "@jest/globals";
import { buildAppendix } from "../../../src/actions/buildAppendix";
import { previewAppendix, type Preview } from "../../../src/actions/previewAppendix";
import { BuildSession } from "../../../src/commands/buildSession";
import { PreviewSession } from "../../../src/commands/previewSession";
import {
  decisionsOf,
  nameColumn,
  nameRow,
  readPhrase,
  takeBack,
} from "../../../src/taskpane/preview/decisions";
import { columnsView } from "../../../src/taskpane/preview/columnsView";
import { outsideList } from "../../../src/taskpane/preview/outsideLists";
import { typedDay } from "../../../src/plan/typedDay";
import { dueOn } from "../../../src/taskpane/preview/dueOn";
import { contentsOf, openHost } from "../../excel/openSample";
import { readTable, SOURCE } from "../../build/clerkAtWork";

const UNKNOWN_HEADER = "Mốc";
const DUTY = "VII. Xây dựng chính quyền điện tử, chính quyền số";

/** Ribbon, pane and preview of one add-in instance, as they are wired in the add-in. */
function addIn() {
  const preview = new PreviewSession(previewAppendix);
  const session = new BuildSession((watch) =>
    preview.build((request) => buildAppendix({ ...request, live: false, watch }))
  );
  return { preview, session };
}

function shown({ preview }: ReturnType<typeof addIn>): Preview {
  const state = preview.state();
  if (state.preview === null || state.fault !== null) {
    throw new Error(`There is no preview: ${JSON.stringify(state.fault)}`);
  }
  return state.preview;
}

/** The sample, with a header over its deadlines that nobody knows, and its preview. */
async function openedSample() {
  const host = await openHost();
  host.type(SOURCE, "E5", UNKNOWN_HEADER);
  const office = addIn();
  await office.preview.show();
  return { host, office };
}

describe("the preview of a workbook", () => {
  it("changes nothing in it", async () => {
    const host = await openHost();
    const before = contentsOf(host);
    const office = addIn();
    await office.preview.show();
    expect(shown(office).reading.plan.tasks).toHaveLength(39);
    expect(contentsOf(host)).toEqual(before);
  });

  it("takes “this column is the deadline”, builds by it, and knows it when the workbook is opened again", async () => {
    const { host, office } = await openedSample();
    expect(shown(office).reading.plan.tasks.every(({ deadlineText }) => deadlineText === "")).toBe(
      true
    );
    const { preview, session } = office;
    const [sheet] = columnsView(shown(office).reading.sources, shown(office).choices, "vi");
    const column = sheet!.columns.find(({ header }) => header === UNKNOWN_HEADER)!;
    await preview.decide(nameColumn(column, "deadline", sheet!.columns));
    expect(shown(office).reading.plan.tasks[0]!.deadlineText).not.toBe("");
    expect((await session.run()).kind).toBe("finished");
    const saved = await host.save();

    await openHost(saved);
    const later = addIn();
    await later.preview.show();
    expect(shown(later).choices.columns).toEqual([
      { header: UNKNOWN_HEADER, column: 5, role: "deadline" },
    ]);
    expect(shown(later).reading.plan.tasks[0]!.deadlineText).not.toBe("");
  });

  it("takes “this row is no area” and a typed day into the table that staff work in, and can let go of them", async () => {
    const host = await openHost();
    const office = addIn();
    await office.preview.show();
    const { preview, session } = office;
    const phrase = shown(office).reading.plan.tasks[0]!.deadlineText;
    await preview.decide(nameRow(DUTY, "leftOut"));
    await preview.decide(readPhrase(phrase, dueOn(typedDay("30/6/2026")!, phrase)));
    expect(shown(office).reading.plan.areas).toHaveLength(6);
    await session.run();
    const { rows } = await readTable(host);
    expect(rows[0]).toMatchObject({ "Hạn hoàn thành": 46203 });
    expect(new Set(rows.map((row) => row["Lĩnh vực"])).size).toBe(6);

    await preview.show();
    for (const decision of decisionsOf(shown(office).choices)) {
      await preview.decide(takeBack(decision));
    }
    expect(shown(office).reading.plan.areas).toHaveLength(7);
  });

  it("goes on by the workbook's choices when the ribbon builds without a preview", async () => {
    const { office } = await openedSample();
    const column = { header: UNKNOWN_HEADER, column: 5 };
    await office.preview.decide(nameColumn(column, "deadline", []));
    await office.session.run();
    const state = await addIn().session.run();
    const outcome = state.kind === "finished" && state.outcome.ok ? state.outcome : null;
    expect(outcome?.reading.plan.tasks[0]!.deadlineText).not.toBe("");
  });
});

describe("the preview of a pasted list", () => {
  const PASTED = [
    "STT\tNội dung công việc\tCơ quan chủ trì\tThời gian thực hiện",
    "1\tRà soát thủ tục hành chính\tCông an xã\tTháng 6/2026",
    "2\tCông khai kết quả giải quyết\tPhòng Kinh tế\tQuý III/2026",
  ].join("\n");

  it("is built, is what the workbook shows when it is opened again, and gives way to its sheets", async () => {
    const host = await openHost();
    const { preview, session } = addIn();
    await preview.showOutside(() =>
      outsideList({ html: "", text: PASTED, files: [] }, "Danh sách đã dán")
    );
    await session.run();
    expect((await readTable(host)).rows).toHaveLength(2);

    await openHost(await host.save());
    const later = addIn();
    await later.preview.show();
    expect(shown(later)).toMatchObject({ isOutside: true, reading: { plan: { year: 2026 } } });
    expect(shown(later).reading.plan.tasks).toHaveLength(2);
    await later.preview.showPlace({ kind: "anySheet" });
    expect(shown(later).isOutside).toBe(false);
    expect(shown(later).reading.plan.tasks).toHaveLength(39);
  });
});
