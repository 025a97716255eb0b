import { afterEach, describe, expect, it } from "@jest/globals";
import { paneLanguage, prefersDark, surroundings } from "../../src/taskpane/officeContext";

const page = globalThis as { Office?: unknown };

/** Office.js as a host presents itself. */
function office(host: string | null, context: object): unknown {
  return { HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host }), context };
}

afterEach(() => {
  delete page.Office;
});

describe("where the pane finds itself", () => {
  it("is Excel, a plain browser, or nowhere when Office.js did not load", async () => {
    page.Office = office("Excel", {});
    expect(await surroundings()).toBe("excel");
    page.Office = office(null, {});
    expect(await surroundings()).toBe("browser");
    delete page.Office;
    expect(await surroundings()).toBe("noOffice");
  });

  it.each([
    ["vi-VN", "vi"],
    ["en-US", "en"],
    ["en-GB", "en"],
    ["fr-FR", "vi"],
    [undefined, "vi"],
  ])("speaks with Excel in %s: %s", (displayLanguage, language) => {
    page.Office = office("Excel", { displayLanguage });
    expect(paneLanguage()).toBe(language);
  });

  it("is dark where Excel says so; where Excel says nothing, as on the web, by the browser", () => {
    page.Office = office("Excel", { officeTheme: { isDarkTheme: true } });
    expect(prefersDark()).toBe(true);
    page.Office = office("Excel", {});
    expect(prefersDark()).toBe(false);
    const asked: string[] = [];
    const matchMedia = (query: string) => ({ matches: asked.push(query) > 0 }) as MediaQueryList;
    Object.assign(globalThis, { matchMedia });
    expect(prefersDark()).toBe(true);
    expect(asked).toEqual(["(prefers-color-scheme: dark)"]);
    page.Office = office("Excel", { officeTheme: { isDarkTheme: false } });
    expect(prefersDark()).toBe(false);
    Reflect.deleteProperty(globalThis, "matchMedia");
    delete page.Office;
    expect([paneLanguage(), prefersDark()]).toEqual(["vi", false]);
  });
});
