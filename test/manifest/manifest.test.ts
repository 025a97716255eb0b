/** @jest-environment ./test/jest/page.js */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { ribbonCommands } from "../../src/commands/ribbon";
import { fileProblems } from "./files";
import { productProblems } from "./product";
import { resourceProblems } from "./resources";

const ROOT = path.resolve(__dirname, "../..");
const TEXT = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

/** Problems of the manifest after one change to its text. */
function problemsAfter(before: string, after: string): readonly string[] {
  expect(TEXT).toContain(before);
  const changed = TEXT.replace(before, after);
  const manifest = new DOMParser().parseFromString(changed, "text/xml");
  return [
    ...productProblems(manifest, Object.keys(ribbonCommands)),
    ...resourceProblems(manifest),
    ...fileProblems(manifest, ROOT),
  ];
}

describe("the manifest", () => {
  it("is sound as it stands", () => {
    expect(problemsAfter("vi-VN", "vi-VN")).toEqual([]);
  });

  it.each([
    ["a version of its own", "<Version>", "<Version>1", "the version of package.json"],
    [
      "a language other than Vietnamese first",
      "<DefaultLocale>vi-VN",
      "<DefaultLocale>en-US",
      "Vietnamese",
    ],
    ["a newer Excel than 2021", 'MinVersion="1.14"', 'MinVersion="1.17"', "ExcelApi 1.17"],
    [
      "a set that LTSC 2021 may lack",
      '"SharedRuntime"',
      '"CustomFunctionsRuntime"',
      "CustomFunctionsRuntime",
    ],
    [
      "more rights than the document",
      ">ReadWriteDocument<",
      ">ReadAllDocument<",
      "ReadWriteDocument",
    ],
    ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "long"],
    [
      "a page outside the shared runtime",
      '<FunctionFile resid="Page.Url"',
      '<FunctionFile resid="Functions.Metadata.Url"',
      "FunctionFile",
    ],
    ["a button that nothing answers", ">buildAppendix<", ">buildAppendices<", "buildAppendices"],
    ["a dangling label", '<Label resid="Tab.Label"', '<Label resid="Tab.Lable"', "Tab.Lable"],
    ["an icon in the list of addresses", 'resid="Icon.16"', 'resid="Page.Url"', "Images"],
    [
      "a text without English",
      '<bt:Override Locale="en-US" Value="Open pane" />',
      "",
      "Pane.Label",
    ],
    ["a label too long for the ribbon", 'Value="Open pane"', `Value="${"x".repeat(126)}"`, "125"],
    ["an icon that is not there", "assets/icon-16.png", "assets/icon-17.png", "icon-17.png"],
    ["an icon of another size", "assets/icon-80.png", "assets/icon-128.png", "128 × 128"],
    [
      "a page of another host",
      'id="Page.Url" DefaultValue="https://localhost:3000/',
      'id="Page.Url" DefaultValue="https://example.org/',
      "example.org",
    ],
    [
      "a page that is not encrypted",
      '<SourceLocation DefaultValue="https://',
      '<SourceLocation DefaultValue="http://',
      "http://localhost:3000/taskpane.html: it is not https",
    ],
    [
      "an icon that is not encrypted",
      "https://localhost:3000/assets/check-16.png",
      "http://localhost:3000/assets/check-16.png",
      "http://localhost:3000/assets/check-16.png: it is not https",
    ],
    ["a support page that is not there", "ho-tro.html", "tro-giup.html", "tro-giup.html"],
    ["an icon of another size in the menu", "selection-16.png", "selection-32.png", "32 × 32"],
    ["a dangling tip", 'resid="Check.Tip"', 'resid="Chek.Tip"', "Chek.Tip"],
    [
      "a resource that nothing uses",
      '<Description resid="Check.Tip"',
      '<Description resid="Print.Tip"',
      '"Check.Tip" is never used',
    ],
    [
      "a resource id too long",
      'String id="Check.Tip"',
      `String id="${"x".repeat(33)}"`,
      "longer than 32",
    ],
    [
      "functions under another name",
      'DefaultValue="CCHC"',
      'DefaultValue="CCHCX"',
      'namespace is "CCHCX"',
    ],
    [
      "a namespace that is not there",
      '<Namespace resid="Functions.Namespace"',
      '<Namespace resid="Functions.Name"',
      "Functions.Name",
    ],
    [
      "a menu that Excel has not",
      'OfficeMenu id="ContextMenuCell"',
      'OfficeMenu id="ContextMenuCells"',
      "ContextMenuCells",
    ],
    [
      "a menu entry that nothing answers",
      ">previewSelection<",
      ">previewSelections<",
      "previewSelections",
    ],
    [
      "two buttons of one id",
      'id="PhuLuc.Check"',
      'id="PhuLuc.Print"',
      'Two controls are called "PhuLuc.Print"',
    ],
    ["an id that is no GUID", "<Id>7c1f0e0a-", "<Id>", "GUID"],
  ])("is refused with %s", (_what, before, after, named) => {
    expect(problemsAfter(before, after).join("\n")).toContain(named);
  });
});
