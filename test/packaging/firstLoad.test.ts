import { describe, expect, it } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";

interface Compilation {
  readonly getAsset: (name: string) => { readonly source: Source };
  readonly getLogger: () => { readonly info: (text: string) => void };
  readonly errors: Error[];
}

interface Source {
  readonly source: () => string;
  readonly buffer: () => Buffer;
}

const { FirstLoad } = createRequire(__filename)("../../packaging/firstLoad.js") as {
  readonly FirstLoad: new (limit: number) => { weigh(compilation: Compilation): void };
};

/** Bytes that no compression makes smaller. */
const THOUSAND_BYTES = randomBytes(1000);

const FILES: Readonly<Record<string, Buffer>> = {
  "taskpane.html": Buffer.from(
    `<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>
     <script defer src="runtime.1a2b3c4d.js"></script><script defer src=taskpane.5e6f7a8b.js></script>`
  ),
  "runtime.1a2b3c4d.js": THOUSAND_BYTES,
  "taskpane.5e6f7a8b.js": THOUSAND_BYTES,
  "on-demand.9c8d7e6f.js": THOUSAND_BYTES,
};

/** What a build with these files says, and what it is refused for. */
function weighed(limit: number): { readonly said: string; readonly errors: readonly string[] } {
  const said: string[] = [];
  const errors: Error[] = [];
  new FirstLoad(limit).weigh({
    getAsset: (name) => {
      const bytes = FILES[name]!;
      return { source: { source: () => bytes.toString(), buffer: () => bytes } };
    },
    getLogger: () => ({ info: (text) => said.push(text) }),
    errors,
  });
  return { said: said.join(), errors: errors.map(({ message }) => message) };
}

describe("the first load", () => {
  it("is the scripts of our own that the page names", () => {
    const { said, errors } = weighed(3);
    expect(said).toContain("1.0 kB runtime.1a2b3c4d.js");
    expect(said).toContain("2.0 kB of 3 kB");
    expect(said).not.toContain("on-demand");
    expect(errors).toEqual([]);
  });

  it("ends a build above the limit", () => {
    expect(weighed(2).errors).toEqual([
      expect.stringContaining("2.0 kB of 2 kB gzipped script at first load"),
    ]);
  });
});
