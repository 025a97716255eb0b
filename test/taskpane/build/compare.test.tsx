/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder } from "node:util";
import { withPair, type PairDecisions } from "../../../src/actions/compare/pairDecisions";
import type { BothPlans } from "../../../src/actions/compare/superiorPlan";
import type { TakeOverRequest } from "../../../src/actions/compare/takeOver";
import { CompareSession, type CompareActions } from "../../../src/commands/compareSession";
import { SourcesSession } from "../../../src/commands/sourcesSession";
import { WorkSession, type Work } from "../../../src/commands/workSession";
import { readPasted } from "../../../src/intake/pasted/readPasted";
import { readPlan, isReading } from "../../../src/intake/readPlan";
import { finish } from "../../../src/pace/steps";
import { comparePlans } from "../../../src/plan/compare/comparePlans";
import { NO_PAIR_DECISIONS } from "../../../src/plan/compare/planComparison";
import { defaultSettings } from "../../../src/plan/settings";
import { Pane } from "../../../src/taskpane/Pane";
import { ownPlan } from "../../plan/compare/ownPlan";
import { SEED_PLAN } from "../../plan/seedPlan";
import { BUILT_WORKBOOK, openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

beforeAll(() => {
  withoutLayout();
  // Every browser has it; jsdom does not.
  Object.assign(globalThis, { TextDecoder });
});
beforeEach(() => localStorage.clear());

const CITY = [
  ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"],
  ["1", "Ban hành Kế hoạch CCHC năm 2026", "UBND các xã, phường", "Trước ngày 10/01/2026"],
  ["2", "Đối thoại với người dân về thủ tục hành chính", "UBND cấp xã", "Quý III/2026"],
  ["3", "Thi tuyển công chức làm việc tại các sở", "Sở Nội vụ", "Quý IV/2026"],
  ["4", "Quy định phân cấp giữa thành phố và UBND cấp xã", "Sở Tài chính", "Quý IV/2026"],
];
const TEXT = CITY.map((row) => row.join("\t")).join("\n");

function plans(text: string): BothPlans {
  const reading = readPlan(readPasted({ html: "", text }, "Dán"), {
    fallbackYear: 2026,
    beforeMeansExclusive: true,
  });
  if (!isReading(reading)) {
    throw new Error("The pasted list was not read.");
  }
  const ours = { ...ownPlan(SEED_PLAN), settings: defaultSettings(2026) } as BothPlans["ours"];
  return {
    ok: true,
    ours,
    theirs: reading.plan,
    origin: "Kế hoạch số 412/KH-UBND",
    decided: NO_PAIR_DECISIONS,
  };
}

const UNDO = { reason: "yearChange" } as NonNullable<
  Extract<Awaited<ReturnType<CompareActions["takeOver"]>>, { ok: true }>["undo"]
>;

/** The pane with the comparison in sight, the city's list pasted. */
async function open(given: Partial<CompareActions> = {}) {
  const taken: TakeOverRequest[] = [];
  const worked: Work[] = [];
  const compare = new CompareSession({
    read: () => Promise.resolve(plans(TEXT)),
    compare: ({ ours, theirs }, decisions) =>
      Promise.resolve(finish(comparePlans(ours, theirs, decisions))),
    keep: () => Promise.resolve(),
    takeOver: (request) => {
      taken.push(request);
      const added = request.tasks.map((_, index) => ({
        taskId: `nv-${index}`,
        number: String(40 + index),
      }));
      const none = {
        made: [],
        kept: [],
        results: 0,
        keptResults: 0,
        logged: 1,
        undo: UNDO,
        restored: false,
      };
      return Promise.resolve({ ok: true, added, ...none });
    },
    undo: (undo) => Promise.resolve(undo === UNDO ? 0 : 1),
    ...given,
  });
  const work = new WorkSession((each) => {
    worked.push(each);
    return Promise.resolve({ kind: "goToTask", shown: true });
  });
  const sources = new SourcesSession(() => Promise.resolve(BUILT_WORKBOOK));
  const sessions = openSessions({ sources, work, compare: () => Promise.resolve(compare) });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Đối chiếu với kế hoạch cấp trên" }));
  const place = await screen.findByRole("textbox", { name: "Ô dán danh sách" });
  const data = { "text/plain": TEXT } as Readonly<Record<string, string>>;
  const paste = () =>
    act(async () => {
      fireEvent.paste(place, {
        clipboardData: { getData: (type: string) => data[type] ?? "", files: [], types: [] },
      });
    });
  return { user, taken, worked, paste, compare };
}

describe("the superior's plan beside the appendix", () => {
  it("says what the appendix lacks, what communes have no part in, and whose deadline is later", async () => {
    const { user, paste } = await open();
    await paste();
    expect(
      await screen.findByText(/Cấp trên có 4 nhiệm vụ, phụ lục có 39 nhiệm vụ; khớp 1\./)
    ).toBeVisible();
    const lacking = screen.getByRole("group", { name: "Phụ lục chưa có (1)" });
    expect(within(lacking).getByText(/^Đối thoại với người dân/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Thời hạn cần xem lại (1)" }));
    expect(await screen.findByText("Thời hạn trong phụ lục muộn hơn 5 ngày.")).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "Kế hoạch cấp trên không giao cho cấp xã (1)" })
    );
    expect(await screen.findByText(/^Thi tuyển công chức/)).toBeVisible();
  });

  it("takes chosen tasks into the plan, with the document that gives them", async () => {
    const { user, taken, paste } = await open();
    await paste();
    await user.click(await screen.findByRole("checkbox", { name: /STT 2 của cấp trên$/ }));
    const origin = screen.getByRole("textbox", { name: "Nguồn giao" });
    expect(origin).toHaveValue("Kế hoạch số 412/KH-UBND");
    await user.type(origin, " ngày 22/12/2025");
    await user.click(screen.getByRole("button", { name: "Đưa vào kế hoạch (1)" }));
    expect(await screen.findByText(/^Đã đưa 1 nhiệm vụ vào phụ lục \(STT 40\)/)).toBeVisible();
    expect(
      taken.map(({ origin: said, tasks }) => [said, tasks.map(({ task }) => task.number)])
    ).toEqual([["Kế hoạch số 412/KH-UBND ngày 22/12/2025", ["2"]]]);
  });

  it("takes the adding back", async () => {
    const { user, paste } = await open();
    await paste();
    await user.click(await screen.findByRole("checkbox", { name: /STT 2 của cấp trên$/ }));
    await user.click(screen.getByRole("button", { name: "Đưa vào kế hoạch (1)" }));
    await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    expect(await screen.findByText(/^Đã hoàn tác: các nhiệm vụ vừa đưa vào/)).toBeVisible();
    expect(screen.queryByText(/^Đã đưa 1 nhiệm vụ/)).not.toBeInTheDocument();
  });

  it("chooses at once what communes are to lead or support, not what only names them", async () => {
    const { user, paste, compare } = await open();
    await paste();
    await user.click(
      await screen.findByRole("checkbox", { name: "Chọn tất cả nhiệm vụ giao cho cấp xã" })
    );
    expect([...compare.state().chosen].map((key) => key[0])).toEqual(["2"]);
    await user.click(
      screen.getByRole("button", { name: "Có nhắc đến cấp xã, phụ lục chưa có (1)" })
    );
    expect(await screen.findByText(/^Quy định phân cấp/)).toBeVisible();
  });

  it("asks for the document where none is named", async () => {
    const { user, taken, paste } = await open();
    await paste();
    await user.click(await screen.findByRole("checkbox", { name: /STT 2 của cấp trên$/ }));
    await user.clear(screen.getByRole("textbox", { name: "Nguồn giao" }));
    await user.click(screen.getByRole("button", { name: "Đưa vào kế hoạch (1)" }));
    expect(screen.getByText("Hãy ghi văn bản giao nhiệm vụ.")).toBeVisible();
    expect(taken).toEqual([]);
  });

  it("lets a pair be separated, and others be paired by hand", async () => {
    const { user, paste, compare } = await open();
    await paste();
    const pairs = () =>
      compare
        .state()
        .compared?.comparison.pairs.map(
          ({ ours, theirs, sureness }) => `${ours.id} ${theirs.task.number} ${sureness}`
        );
    expect(pairs()).toEqual(["NV1 1 sure"]);
    await user.click(await screen.findByRole("button", { name: "Đã khớp (1)" }));
    await user.click(
      await screen.findByRole("button", { name: "Tách STT 1 của phụ lục khỏi STT 1 của cấp trên" })
    );
    expect(pairs()).not.toContain("NV1 1 sure");
    await user.click(await screen.findByRole("button", { name: /^Ghép STT 2 của cấp trên với/ }));
    const ours = screen.getByRole("combobox", { name: "Nhiệm vụ trong phụ lục" });
    await user.selectOptions(ours, "NV15");
    expect(pairs()).toContain("NV15 2 chosen");
  });

  it("lets the workbook remember what was decided, and goes by it when the plan comes again", async () => {
    let remembered: PairDecisions = NO_PAIR_DECISIONS;
    const { user, paste, compare } = await open({
      read: () => Promise.resolve({ ...plans(TEXT), decided: remembered }),
      keep: async (pair, verdict) => {
        remembered = withPair(remembered, pair, verdict);
      },
    });
    const paired = () => compare.state().compared?.comparison.pairs.map(({ ours }) => ours.id);
    await paste();
    expect(paired()).toContain("NV1");
    await user.click(await screen.findByRole("button", { name: "Đã khớp (1)" }));
    await user.click(
      await screen.findByRole("button", { name: "Tách STT 1 của phụ lục khỏi STT 1 của cấp trên" })
    );
    expect(remembered.apart).toMatchObject([{ ourId: "NV1" }]);
    await act(() => compare.showOutside(() => Promise.resolve({ name: "Dán lại", grids: [] })));
    expect(paired()).not.toContain("NV1");
  });

  it("says so where the workbook cannot be told what was decided, which holds on in the pane", async () => {
    const { user, paste, compare } = await open({ keep: () => Promise.reject(new Error("busy")) });
    await paste();
    await user.click(await screen.findByRole("button", { name: "Đã khớp (1)" }));
    await user.click(
      await screen.findByRole("button", { name: "Tách STT 1 của phụ lục khỏi STT 1 của cấp trên" })
    );
    expect(await screen.findByText(/^Lựa chọn ghép đôi chưa được ghi nhớ/)).toBeVisible();
    expect(compare.state().compared?.comparison.pairs.map(({ ours }) => ours.id)).not.toContain(
      "NV1"
    );
  });

  it("shows with a pair to be confirmed who else it may be", async () => {
    const { user, paste, compare } = await open({
      read: () =>
        Promise.resolve(
          plans(
            [
              CITY[0]!,
              ["1", "Rà soát, hệ thống hóa văn bản QPPL do HĐND, UBND ban hành", "UBND cấp xã", ""],
            ]
              .map((row) => row.join("\t"))
              .join("\n")
          )
        ),
    });
    await paste();
    await user.click(await screen.findByRole("button", { name: "Đã khớp (1)" }));
    expect(await screen.findByText(/^Có thể là STT \d+ của phụ lục/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Ghép STT \d+ của phụ lục với STT 1 / }));
    expect(compare.state().compared?.comparison.pairs.map((pair) => pair.sureness)).toEqual([
      "chosen",
    ]);
  });

  it("leads to the row of a task", async () => {
    const { user, paste, worked } = await open();
    await paste();
    await user.click(await screen.findByRole("button", { name: "Đã khớp (1)" }));
    await user.click(
      await screen.findByRole("button", { name: "Đến dòng của nhiệm vụ STT 1 trong phụ lục" })
    );
    expect(worked).toEqual([{ kind: "goToTask", taskId: "NV1" }]);
  });

  it("says why nothing is compared, and takes another list", async () => {
    const { paste } = await open({
      read: () => Promise.resolve({ ok: false, problem: { kind: "noTasks", sheet: "Dán" } }),
    });
    await paste();
    expect(await screen.findByText("Chưa đối chiếu được.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Ô dán danh sách" })).toBeVisible();
  });

  it("says so where adding fails, and the choice stays", async () => {
    const { user, paste } = await open({ takeOver: () => Promise.reject(new Error("busy")) });
    await paste();
    await user.click(await screen.findByRole("checkbox", { name: /STT 2 của cấp trên$/ }));
    await user.click(screen.getByRole("button", { name: "Đưa vào kế hoạch (1)" }));
    expect(await screen.findByText("Chưa đưa vào được.")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /STT 2 của cấp trên$/ })).toBeChecked();
  });
});
