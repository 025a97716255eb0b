import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import * as path from "node:path";

interface OfficeScript {
  readonly address: string;
  readonly hosts: readonly string[];
  readonly copied: readonly { readonly context: string; readonly to: string }[];
}

const load = createRequire(__filename);
const { officeScript } = load("../../packaging/officeScript.js") as {
  readonly officeScript: (build: { production: boolean; workbench?: boolean }) => OfficeScript;
};
const { contentSecurityPolicy } = load("../../packaging/contentSecurity.js") as {
  readonly contentSecurityPolicy: (scriptHosts: readonly string[]) => string;
};

const EXCEL_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

let folder: string;

beforeEach(() => {
  delete process.env["PHU_LUC_OFFICE"];
  folder = mkdtempSync(path.join(tmpdir(), "office-js-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What the administrator of a closed network downloaded. */
function downloaded(files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), "");
  }
  process.env["PHU_LUC_OFFICE"] = folder;
}

describe("Office.js", () => {
  it("comes from Microsoft's network unless something else is asked for", () => {
    const { address, copied } = officeScript({ production: true });
    expect(address).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(copied).toEqual([]);
  });

  it("comes from the npm copy in the workbench, but not in its production build", () => {
    expect(officeScript({ production: false, workbench: true }).address).toBe("office/office.js");
    expect(officeScript({ production: true, workbench: true }).address).toMatch(/^https:/);
  });

  it("never goes from the npm copy into a distribution", () => {
    process.env["PHU_LUC_OFFICE"] = "local";
    expect(() => officeScript({ production: true })).toThrow("name the folder");
  });

  it("is copied for a closed network from the folder that was downloaded", () => {
    downloaded(EXCEL_FILES);
    const { address, hosts, copied } = officeScript({ production: true });
    expect(address).toBe("office/office.js");
    expect(hosts).toEqual([]);
    expect(copied.every(({ context, to }) => context === folder && to.startsWith("office/"))).toBe(
      true
    );
  });

  it("is refused where the folder lacks what Excel needs", () => {
    downloaded(EXCEL_FILES.filter((file) => !file.startsWith("vi-vn")));
    expect(() => officeScript({ production: true })).toThrow("lacks vi-vn/office_strings.js");
  });
});

describe("the content security policy", () => {
  it("lets scripts of Microsoft's network in, and nothing else from there", () => {
    const { hosts } = officeScript({ production: true });
    const open = contentSecurityPolicy(hosts)
      .split("; ")
      .filter((directive) => directive.includes("https:"));
    expect(open).toEqual([
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    ]);
  });

  it("names no other computer in a closed network", () => {
    downloaded(EXCEL_FILES);
    const { hosts } = officeScript({ production: true });
    expect(contentSecurityPolicy(hosts)).not.toMatch(/https?:/);
  });

  it("lets no text become code", () => {
    expect(contentSecurityPolicy([])).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});
