/** @jest-environment ./test/jest/page.js */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { readManifest } from "./ribbon/readManifest";

const XML = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const HOST = "https://localhost:3100/";

describe("the ribbon that the manifest describes", () => {
  it("has the tab and its buttons in the language of Excel", () => {
    const vietnamese = readManifest(XML, "vi-VN", HOST);
    const english = readManifest(XML, "en-US", HOST);
    expect([vietnamese.tab, english.tab]).toEqual(["Phụ lục", "Appendix"]);
    expect(vietnamese.groups[0]?.buttons.map(({ label }) => label)).toContain("Lập phụ lục");
    expect(english.groups[0]?.buttons.map(({ label }) => label)).toContain("Build appendix");
  });

  it("tells buttons that run a function from those that open the pane", () => {
    const buttons = readManifest(XML, "vi-VN", HOST).groups.flatMap((group) => group.buttons);
    const actions = new Map(buttons.map(({ id, action }) => [id, action]));
    expect(actions.get("PhuLuc.Build")).toEqual({ kind: "function", name: "buildAppendix" });
    expect(actions.get("PhuLuc.Pane")).toEqual({ kind: "pane" });
  });

  it("shows the main actions in the order of the work", () => {
    const [group] = readManifest(XML, "vi-VN", HOST).groups;
    expect(group?.buttons.map(({ label }) => label)).toEqual([
      "Lập phụ lục",
      "Cập nhật tổng hợp",
      "Lập lại bản in",
      "Kiểm tra",
      "Mở ngăn Phụ lục",
    ]);
  });

  it("has an entry for the selected cells, which runs a function", () => {
    const { cellMenu } = readManifest(XML, "en-US", HOST);
    expect(cellMenu).toMatchObject([
      {
        label: "Build appendix from selection",
        action: { kind: "function", name: "previewSelection" },
      },
    ]);
  });

  it("lies where the add-in is served from, not where the manifest says", () => {
    const { page, functions, namespace, groups } = readManifest(XML, "vi-VN", HOST);
    expect([page, functions]).toEqual([`${HOST}taskpane.html`, `${HOST}functions.json`]);
    expect(namespace).toBe("CCHC");
    expect(groups[0]?.buttons.every(({ icon }) => icon.startsWith(`${HOST}assets/`))).toBe(true);
  });
});
