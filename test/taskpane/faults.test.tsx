/** @jest-environment ./test/jest/page.js */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FaultsSession } from "../../src/commands/faultsSession";
import { ExcelProblem } from "../../src/excel/problem";
import { listenForFaults } from "../../src/taskpane/listenForFaults";
import type { Surroundings } from "../../src/taskpane/officeContext";
import { Pane } from "../../src/taskpane/Pane";
import { version } from "../../package.json";
import { openSessions } from "./openSessions";
import { withoutLayout } from "./withoutLayout";

const TITLE = "Phần bổ trợ gặp lỗi ngoài dự kiến.";
const page = globalThis as { Office?: unknown };
let deaf = (): void => undefined;

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());
afterEach(() => {
  deaf();
  delete page.Office;
});

/** A pane that hears of whatever nobody catches. */
async function open(surroundings: Surroundings = "excel") {
  const sessions = openSessions();
  deaf = listenForFaults(window, sessions.faults);
  await act(async () => render(<Pane sessions={sessions} surroundings={surroundings} />));
  return userEvent.setup();
}

/** jsdom knows no PromiseRejectionEvent; what is thrown in it comes as in browsers. */
function reject(reason: unknown): void {
  const event = Object.assign(new Event("unhandledrejection"), { reason });
  act(() => void window.dispatchEvent(event));
}

function throwUncaught(init: ErrorEventInit): void {
  act(() => void window.dispatchEvent(new ErrorEvent("error", init)));
}

/** Presses the button and gives what then lies on the clipboard. */
async function copied(user: ReturnType<typeof userEvent.setup>): Promise<string> {
  let text = "";
  document.execCommand = () => {
    text = document.querySelector("textarea")!.value;
    return true;
  };
  await user.click(screen.getByRole("button", { name: "Sao chép chi tiết" }));
  Reflect.deleteProperty(document, "execCommand");
  return text;
}

describe("a fault that nobody caught", () => {
  it("is told with what to do, whether a promise was rejected or code has thrown", async () => {
    await open();
    expect(screen.queryByText(TITLE)).toBeNull();
    reject(new Error("no answer"));
    expect(screen.getByText(TITLE)).toBeVisible();
    expect(screen.getByText(/có thể chưa xong.*thử lại.*công nghệ thông tin/)).toBeVisible();
    document.body.replaceChildren();
    await open();
    throwUncaught({ error: new Error("broken"), message: "broken" });
    expect(screen.getByText(TITLE)).toBeVisible();
  });

  it("is told in Excel's words where it is a refusal of Excel", async () => {
    const user = await open();
    reject(new ExcelProblem("protected", "AccessDenied", "DonVi"));
    expect(screen.getByText(/đang được bảo vệ nên không ghi được/)).toBeVisible();
    expect(await copied(user)).toContain("AccessDenied: DonVi");
  });

  it("is one notice with those that come after it, each once", async () => {
    const user = await open();
    const first = new Error("first");
    [first, new Error("second"), first].forEach(reject);
    expect(screen.getAllByText(TITLE)).toHaveLength(1);
    expect((await copied(user)).match(/Error: \w+/g)).toEqual(["Error: first", "Error: second"]);
  });

  it("is out of sight once another screen is chosen", async () => {
    const user = await open();
    reject("no reason");
    await user.click(screen.getByRole("tab", { name: "Thiết lập" }));
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it("is none where a script of another host has it, or a browser puts a size off", async () => {
    await open();
    throwUncaught({ message: "Script error." });
    throwUncaught({ message: "ResizeObserver loop completed with undelivered notifications." });
    expect(screen.queryByText(TITLE)).toBeNull();
    throwUncaught({ message: "out of memory" });
    expect(screen.getByText(TITLE)).toBeVisible();
  });

  it("is no news where the pane is not in Excel: why nothing works is told already", async () => {
    await open("noOffice");
    throwUncaught({ error: new ReferenceError("Office is not defined") });
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it("is no end of others: a cascade is told by its beginning", () => {
    const faults = new FaultsSession();
    Array.from({ length: 20 }, (_, index) => index).forEach((index) => faults.tell(index));
    expect(faults.state()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("what whoever looks into a fault is told", () => {
  it("is version, Excel, the sets that it has, languages and day, before the fault itself", async () => {
    const user = await open();
    page.Office = {
      context: {
        displayLanguage: "en-US",
        diagnostics: { host: "Excel", platform: "PC", version: "16.0.14332.20000" },
        requirements: {
          isSetSupported: (set: string, asked: string) =>
            set === "ExcelApi" && Number(asked.split(".")[1]) <= 14,
        },
      },
    };
    reject("no reason");
    const [product, excel, languages, day, blank, fault] = (await copied(user)).split("\n");
    expect(product).toBe(`Phần bổ trợ Phụ lục, phiên bản ${version}`);
    expect(excel).toBe("Excel: PC, phiên bản 16.0.14332.20000, ExcelApi 1.14");
    expect(languages).toBe("Ngôn ngữ: ngăn vi, Excel en-US");
    expect(day).toMatch(/^Ngày: \d{1,2}\/\d{1,2}\/20\d\d$/);
    expect([blank, fault]).toEqual(["", "no reason"]);
  });

  it("leaves out what Excel does not say", async () => {
    const user = await open();
    reject("no reason");
    expect(await copied(user)).toContain("Excel: không rõ\nNgôn ngữ: ngăn vi, Excel –\n");
  });
});

it("the version stands at the foot of the pane, in its language", async () => {
  const user = await open();
  expect(screen.getByText(`Phiên bản ${version}`)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByText(`Version ${version}`)).toBeVisible();
});
