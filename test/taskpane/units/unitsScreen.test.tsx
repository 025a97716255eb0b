/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { TextDecoder } from "node:util";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
// What the pane loads on demand is there when it is wanted.
import "../../../src/taskpane/units/receive/ReceivePart";
import "../../../src/taskpane/units/send/SendPart";
import "../../../src/taskpane/units/UnitsScreen";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";
import { openUnits } from "./openUnits";
import { returnedSlip, slipReview } from "./slipsAtHand";

beforeAll(() => {
  withoutLayout();
  // Every browser has it; jsdom does not.
  Object.assign(globalThis, { TextDecoder });
});

async function open() {
  const read: string[] = [];
  const units = openUnits({
    receiving: {
      read: async (files) => {
        read.push(...files.map(({ name }) => name));
        return files.map(({ name }) => ({ ok: true, slip: returnedSlip({ file: name }) }));
      },
      review: async () => ({ ok: true, review: slipReview(), areas: [] }),
    },
  });
  const sessions = openSessions({ units: async () => units });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  return { user: userEvent.setup(), sessions, units, read };
}

/** A file as units send it back; jsdom's own files cannot be read. */
const FILE = { name: "phieu.xlsx", arrayBuffer: async () => new ArrayBuffer(1) };

const textFile = (name: string, text: string) => ({
  name,
  arrayBuffer: async () => Uint8Array.from(Buffer.from(text)).buffer,
});

/** A slip of which a unit sent the sheet as text, and a list. */
const SLIP = textFile(
  "phieu.csv",
  "Mã phiếu: P-2026-0007. Ngày gửi: 01/6/2026\nSTT;Trạng thái\n1;x\n"
);
const PLAN = textFile("ke-hoach.csv", "STT;Nội dung công việc\n1;Rà soát thủ tục\n");

describe("the screen of units", () => {
  it("opens on slips that go out, and shows the other parts on one press", async () => {
    const { user, sessions } = await open();
    await act(async () => sessions.screen.show("units"));
    expect(await screen.findByRole("tab", { name: "Gửi phiếu" })).toHaveAttribute(
      "aria-selected",
      "true"
    );
    await user.click(screen.getByRole("tab", { name: "Nhận phiếu" }));
    expect(await screen.findByRole("button", { name: "Chọn tệp…" })).toBeVisible();
  });

  it("takes files that are dropped on it for slips that came back", async () => {
    const { sessions, units, read } = await open();
    await act(async () => sessions.screen.show("units"));
    const tab = await screen.findByRole("tab", { name: "Gửi phiếu" });
    await act(async () => {
      fireEvent.drop(tab, { dataTransfer: { types: ["Files"], files: [FILE] } });
    });
    expect(await screen.findByRole("list", { name: "Tệp đã nhận (1)" })).toHaveTextContent(
      "phieu.xlsx"
    );
    expect(units.part.state()).toBe("receive");
    expect(read).toEqual(["phieu.xlsx"]);
    expect(sessions.screen.state()).toBe("units");
  });

  it.each(["build", "settings"] as const)(
    "receives a slip that is dropped on another screen (%s), once it is told that it is no list",
    async (where) => {
      const { user, sessions, read } = await open();
      await act(async () => sessions.screen.show(where));
      await act(async () => {
        fireEvent.drop(screen.getByRole("tab", { name: "Đơn vị" }), {
          dataTransfer: { types: ["Files"], files: [SLIP, PLAN] },
        });
      });
      expect(await screen.findByText(/“phieu\.csv” là phiếu cập nhật/)).toBeVisible();
      expect(read).toEqual([]);
      await user.click(screen.getByRole("button", { name: "Chuyển sang Nhận phiếu" }));
      expect(await screen.findByRole("list", { name: "Tệp đã nhận (1)" })).toHaveTextContent(
        "phieu.csv"
      );
      expect(sessions.preview.state().opening).toBe(0);
    }
  );
});
