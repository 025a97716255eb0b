import { describe, expect, it, jest } from "@jest/globals";
import type { BuildOutcome } from "../../src/actions/buildAppendix";
import type { PreviewOutcome } from "../../src/actions/previewAppendix";
import type { SourceRequest, UnreadSource } from "../../src/actions/readSource";
import { PreviewSession } from "../../src/commands/previewSession";
import { NO_CHOICES, type Choices } from "../../src/intake/choices";
import { builtAppendix } from "../taskpane/builtAppendix";

const refused: UnreadSource = {
  ok: false,
  problem: { kind: "noHeader", sheet: "Sheet1", rows: [] },
  choices: NO_CHOICES,
};

function previewed(choices: Choices = NO_CHOICES): PreviewOutcome {
  return {
    ok: true,
    reading: builtAppendix.reading,
    isOutside: false,
    selection: null,
    findings: [],
    doubts: [],
    differences: null,
    isIssued: false,
    choices,
  };
}

/** Adds the choice of one sheet, by which the tests tell one reading from another. */
function onlySheet(sheet: string) {
  return (choices: Choices): Choices => ({ ...choices, sheets: [sheet] });
}

/** Readings that end when the test says so, in the order in which they were asked for. */
function openReadings() {
  const answers: ((outcome: PreviewOutcome) => void)[] = [];
  const read = jest.fn(
    (_request: SourceRequest) => new Promise<PreviewOutcome>((resolve) => answers.push(resolve))
  );
  return { read, answer: (index: number, outcome: PreviewOutcome) => answers[index]!(outcome) };
}

/** A preview of the workbook, read with the choices it remembers. */
async function opened(read = (request: SourceRequest) => previewed(request.choices)) {
  const asked = jest.fn((request: SourceRequest) => Promise.resolve(read(request)));
  const session = new PreviewSession(asked);
  await session.show();
  return { session, asked };
}

describe("a preview", () => {
  it("leaves it to the workbook which choices it remembers, and goes by these from then on", async () => {
    const remembered = onlySheet("Quý I")(NO_CHOICES);
    const { session, asked } = await opened(({ choices }) => previewed(choices ?? remembered));
    expect(asked).toHaveBeenLastCalledWith({});
    expect(session.state()).toMatchObject({ busy: false, choices: remembered, fault: null });
    await session.decide((choices) => ({ ...choices, columns: [] }));
    expect(asked).toHaveBeenLastCalledWith({ choices: remembered });
  });

  it("reads again at once after a choice and keeps the last reading in sight meanwhile", async () => {
    const { read, answer } = openReadings();
    const session = new PreviewSession(read);
    const opening = session.show();
    await Promise.resolve();
    answer(0, previewed());
    await opening;
    const first = session.state().preview;
    const deciding = session.decide(onlySheet("Quý I"));
    expect(session.state()).toMatchObject({ busy: true, choices: { sheets: ["Quý I"] } });
    expect(session.state().preview).toBe(first);
    answer(1, previewed(onlySheet("Quý I")(NO_CHOICES)));
    await deciding;
    expect(session.state()).toMatchObject({
      busy: false,
      preview: { choices: { sheets: ["Quý I"] } },
    });
  });

  it("shows the answer to the last choice, whichever comes first", async () => {
    const { read, answer } = openReadings();
    const session = new PreviewSession(read);
    const opening = session.show();
    await Promise.resolve();
    answer(0, previewed());
    await opening;
    const both = [session.decide(onlySheet("cũ")), session.decide(onlySheet("mới"))];
    answer(2, previewed(onlySheet("mới")(NO_CHOICES)));
    answer(1, previewed(onlySheet("cũ")(NO_CHOICES)));
    await Promise.all(both);
    expect(session.state()).toMatchObject({
      busy: false,
      choices: { sheets: ["mới"] },
      preview: { choices: { sheets: ["mới"] } },
    });
  });

  it("keeps the reading before, and the way back, where a choice leaves no list", async () => {
    const { session } = await opened(({ choices }) =>
      choices?.sheets.includes("trống") ? { ...refused, choices } : previewed(choices)
    );
    await session.decide(onlySheet("trống"));
    expect(session.state()).toMatchObject({
      fault: { kind: "unread", problem: { kind: "noHeader" } },
      choices: { sheets: ["trống"] },
      preview: { ok: true },
    });
    await session.decide(() => NO_CHOICES);
    expect(session.state().fault).toBeNull();
  });

  it("keeps a fault of Excel for the pane to show", async () => {
    const fault = new Error("no answer");
    const session = new PreviewSession(() => Promise.reject(fault));
    await session.show();
    expect(session.state()).toMatchObject({ busy: false, fault: { kind: "failed", cause: fault } });
  });

  it("shows no answer that comes after it was closed", async () => {
    const { read, answer } = openReadings();
    const session = new PreviewSession(read);
    const opening = session.show();
    await Promise.resolve();
    session.close();
    answer(0, previewed());
    await opening;
    expect(session.state()).toMatchObject({ opening: 0, busy: false, preview: null });
  });
});

describe("a list from outside the workbook", () => {
  const grid = { name: "Danh mục", firstRow: 1, firstColumn: 1, cells: [], merges: [] };
  const outside = { name: "ke-hoach.docx", grids: [grid], planYear: 2026 };

  it("is read and built in place of the workbook's, under the choices made about it", async () => {
    const { session, asked } = await opened();
    await session.showOutside(() => Promise.resolve(outside));
    expect(asked).toHaveBeenLastCalledWith({ grids: [grid], planYear: 2026 });
    expect(session.state().outside).toEqual(outside);
    await session.decide(onlySheet("Danh mục"));
    const build = jest.fn((_request: SourceRequest) =>
      Promise.resolve<BuildOutcome>(builtAppendix)
    );
    await session.build(build);
    expect(build).toHaveBeenCalledWith({
      grids: [grid],
      planYear: 2026,
      choices: { ...NO_CHOICES, sheets: ["Danh mục"] },
    });
  });

  it("is read again by its choices when the preview is asked for once more", async () => {
    const { session, asked } = await opened();
    await session.showOutside(() => Promise.resolve(outside));
    await session.decide(onlySheet("Danh mục"));
    await session.show();
    expect(asked).toHaveBeenLastCalledWith(
      expect.objectContaining({ grids: [grid], choices: onlySheet("Danh mục")(NO_CHOICES) })
    );
  });

  it("gives way to the workbook's sheets, for the build too", async () => {
    const { session, asked } = await opened();
    await session.showOutside(() => Promise.resolve(outside));
    await session.showPlace({ kind: "anySheet" });
    expect(session.state().outside).toBeNull();
    expect(asked).toHaveBeenLastCalledWith({ fromSheets: true });
    const build = jest.fn((_request: SourceRequest) =>
      Promise.resolve<BuildOutcome>(builtAppendix)
    );
    await session.build(build);
    expect(build).toHaveBeenCalledWith({ fromSheets: true, choices: NO_CHOICES });
  });

  it("that cannot be read is a fault and asks nothing of Excel", async () => {
    const cause = new Error("broken");
    const { session, asked } = await opened();
    await session.showOutside(() => Promise.reject(cause));
    expect(session.state().fault).toEqual({ kind: "failed", cause });
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe("building what is previewed", () => {
  it("closes the preview once it is built, and keeps it where it was not", async () => {
    const { session } = await opened();
    await session.build(() => Promise.resolve(refused));
    expect(session.state().opening).toBeGreaterThan(0);
    await session.build(() => Promise.resolve(builtAppendix));
    expect(session.state().opening).toBe(0);
  });

  it("goes by the workbook alone where no preview is open", async () => {
    const session = new PreviewSession(() => Promise.resolve(previewed()));
    const build = jest.fn((_request: SourceRequest) =>
      Promise.resolve<BuildOutcome>(builtAppendix)
    );
    await session.build(build);
    expect(build).toHaveBeenCalledWith({});
  });
});

describe("what is decided between the list and the appendix", () => {
  const clash = {
    kind: "clash",
    key: "a clash",
    number: "31",
    text: "Tổng kiểm kê tài sản công",
    rows: null,
    usual: "table",
    asks: true,
    column: "Cơ quan chủ trì",
    table: "Phòng Kinh tế",
    source: "Công an xã",
  } as const;

  async function builtFrom(session: PreviewSession): Promise<unknown> {
    const build = jest.fn((_request: SourceRequest) => Promise.resolve<BuildOutcome>(refused));
    await session.build(build);
    return build.mock.calls[0]![0];
  }

  it("goes into the build without another reading, outlives one, and may be left for later again", async () => {
    const { session, asked } = await opened();
    session.settleDifferences([clash], "source");
    expect(asked).toHaveBeenCalledTimes(1);
    await session.decide(onlySheet("Kế hoạch"));
    expect(await builtFrom(session)).toMatchObject({ decisions: new Map([["a clash", "source"]]) });
    session.settleDifferences([clash], null);
    expect(await builtFrom(session)).not.toHaveProperty("decisions");
  });

  it("ends with the preview", async () => {
    const { session } = await opened();
    session.settleDifferences([clash], "source");
    await session.showPlace({ kind: "anySheet" });
    expect(await builtFrom(session)).not.toHaveProperty("decisions");
  });
});

describe("a list in the selected cells", () => {
  const CELLS = { sheet: "Kế hoạch", area: { row: 2, column: 1, rows: 8, columns: 4 } };

  it("is the one that was selected when it was asked for, also where it could not be read at first", async () => {
    const asked: SourceRequest[] = [];
    const session = new PreviewSession((request) => {
      asked.push(request);
      return Promise.resolve({ ...refused, selection: CELLS });
    });
    await session.showPlace({ kind: "selection" });
    await session.decide(onlySheet("Kế hoạch"));
    expect(asked.map(({ selection }) => selection)).toEqual([true, CELLS]);
  });
});

describe("a list that is opened while another one is built", () => {
  it("stays open when the build ends", async () => {
    const { session } = await opened();
    let end: (outcome: BuildOutcome) => void = () => undefined;
    const building = session.build(() => new Promise<BuildOutcome>((resolve) => (end = resolve)));
    await session.showPlace({ kind: "anySheet" });
    end(builtAppendix);
    await building;
    expect(session.state()).toMatchObject({ opening: 2, place: { kind: "anySheet" } });
  });
});
