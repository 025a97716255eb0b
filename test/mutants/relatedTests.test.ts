import { describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { importersIn, relatedTests } from "./relatedTests";

describe("the tests that may notice a fault", () => {
  const importers = importersIn(join(__dirname, "../.."));

  it("are those of the room first, the nearest before others", () => {
    const related = relatedTests("src/text/keys.ts", importers);
    expect(related[0]).toBe("test/text/keys.test.ts");
    const isOfRoom = related.map((test) => test.startsWith("test/text/"));
    expect(isOfRoom.indexOf(false)).toBe(isOfRoom.lastIndexOf(true) + 1);
    expect(related).toContain("test/plan/agencies.test.ts");
    expect(related.at(-1)).toMatch(/^test\/fuzz\//u);
  });

  it("are found through code that is loaded only when it is needed", () => {
    expect(relatedTests("src/actions/reports/drawReports.ts", importers)).toContain(
      "test/commands/ribbon.test.ts"
    );
  });

  it("are none for a file that nothing imports", () => {
    expect(relatedTests("src/text/nothing.ts", importers)).toEqual([]);
  });
});
