import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { repairFormats } from "../../src/actions/repairFormats";
import { openTargets } from "../../src/actions/reports/openTargets";
import { isSound } from "../../src/plan/checks/tableHealth";
import { TARGET_HELPERS } from "../../src/tables/helperColumns";
import { readTable } from "../build/clerkAtWork";
import { AS_OF, contentsOf, openBuilt, openHost, visibleContentsOf } from "../excel/openSample";
import { filterTable } from "../host/structure/filters";
import {
  formulasInOrder,
  health,
  onSheet,
  repair,
  SOUND,
  tracking,
  TRACKING,
  valuesOf,
} from "./trackingSheet";

describe("a repair", () => {
  test("says what stood in the cells that have their formula back", async () => {
    const host = await openBuilt();
    await onSheet(host, (sheet) => {
      sheet.getRange("P7").numberFormat = [["@"]];
      sheet.getRange("P7").values = [["Xong rồi"]];
    });
    const { formulas } = await repair();
    expect(formulas).toEqual([{ sheet: TRACKING, row: 7, column: "Tiến độ", held: "Xong rồi" }]);
    expect(String(tracking(host).getCell(7, 16).value)).not.toContain("Xong");
  });

  test("gives the hidden columns of the targets their formulas back, once they are found typed over", async () => {
    const host = await openBuilt();
    await openTargets(AS_OF);
    const { sheet, columns, headerRow } = await readTable(host, "ChiTieu");
    const [header] = TARGET_HELPERS.map((helper) => helper.header);
    const cell = `${columns.get(header!)}${headerRow + 1}`;
    const formula = host.file.getWorksheet(sheet)!.getCell(cell).formula;
    host.type(sheet, cell, "Tăng");
    expect((await health()).formulas).toEqual([{ list: "targets", column: header, rows: [0] }]);
    const { formulas } = await repair();
    expect(formulas).toEqual([{ sheet, row: headerRow + 1, column: header, held: "Tăng" }]);
    expect(host.file.getWorksheet(sheet)!.getCell(cell).formula).toBe(formula);
    expect(await health()).toEqual(SOUND);
  });

  test("keeps the user's own rules and their order, before ours where they were before", async () => {
    const host = await openBuilt();
    await onSheet(host, (sheet) => {
      for (const [formula, color] of [
        ['=$D5="Công an xã"', "#DDEEFF"],
        ['=$P5="Quá hạn"', ""],
      ] as const) {
        const rule = sheet.getRange("A5:D43").conditionalFormats.add("Custom");
        rule.custom.rule.formula = formula;
        rule.custom.format.font.bold = true;
        if (color) {
          rule.custom.format.fill.color = color;
        }
      }
    });
    expect(await health()).toEqual(SOUND);
    await onSheet(host, (sheet) => {
      sheet.getRange("E9:M9").copyFrom(sheet.getRange("E6:M6"), "Formats");
    });
    expect((await health()).highlights).toBe("damaged");
    await repair();
    expect(await health()).toEqual(SOUND);
    expect(formulasInOrder(host).slice(0, 2)).toEqual(['$P5="Quá hạn"', '$D5="Công an xã"']);
    expect(formulasInOrder(host)).toHaveLength(7);
  });

  test("finds rules whose column was deleted and comes back", async () => {
    const host = await openBuilt();
    tracking(host).conditionalFormattings.forEach((entry) =>
      entry.rules.forEach((rule) => {
        if (rule.type === "expression") {
          rule.formulae = rule.formulae!.map((formula) =>
            String(formula).replace(/\$P5/g, "#REF!")
          );
        }
      })
    );
    expect((await health()).highlights).toBe("damaged");
    await repair();
    expect(await health()).toEqual(SOUND);
    expect(formulasInOrder(host)).toHaveLength(5);
  });

  test("leaves a drop-down whose list is gone to the next build, and says so", async () => {
    const host = await openBuilt();
    await onSheet(host, (sheet, context) => {
      context.workbook.names.getItem("DanhSachTrangThai").delete();
      sheet.getRange("N5:N43").dataValidation.clear();
    });
    expect((await repair()).withoutList).toEqual(["Trạng thái"]);
  });

  test("writes no formula into a filtered table", async () => {
    const host = await openBuilt();
    await onSheet(host, (sheet) => {
      sheet.getRange("P7").values = [["x"]];
    });
    filterTable(tracking(host).getTables()[0]!, 3, ["Công an xã"]);
    const before = contentsOf(host);
    await expect(repairFormats()).rejects.toMatchObject({ kind: "filtered" });
    expect(contentsOf(host)).toEqual(before);
  });

  test("takes as many requests for much damage as for little", async () => {
    const requests = [];
    for (const last of [8, 43]) {
      const host = await openBuilt();
      await onSheet(host, (sheet) => {
        for (let row = 6; row <= last; row += 2) {
          sheet.getRange(`A${row}:Z${row}`).copyFrom(sheet.getRange("AD60:BC60"), "Formats");
          sheet.getRange(`P${row}`).values = [["x"]];
        }
      });
      const before = host.traffic.requests;
      await repair();
      requests.push(host.traffic.requests - before);
    }
    expect(requests[0]).toBe(requests[1]);
  });

  test("touches no value that somebody typed, whatever was pasted where", async () => {
    const pasting = fc.record({
      from: fc.integer({ min: 5, max: 60 }),
      to: fc.integer({ min: 5, max: 43 }),
      kind: fc.constantFrom("All" as const, "Formats" as const),
      columns: fc.constantFrom("A:M", "C:C", "N:O", "H:K", "R:Y"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(pasting, { minLength: 1, maxLength: 4 }), async (pastings) => {
        const host = await openBuilt();
        await onSheet(host, (sheet) => {
          for (const { from, to, kind, columns } of pastings) {
            const [first, last] = columns.split(":");
            const row = (at: number) => sheet.getRange(`${first}${at}:${last}${at}`);
            row(to).copyFrom(row(from), kind);
          }
        });
        const before = valuesOf(host);
        await repair();
        expect(valuesOf(host)).toEqual(before);
        expect(isSound(await health())).toBe(true);
      }),
      { numRuns: 12 }
    );
  });
});

describe("a repair struck by a fault", () => {
  const faults = ["lost", "replyLost", "midway"] as const;

  test.each(faults)("leaves every typed value, and a second one completes it (%s)", async (how) => {
    const damaged = await openBuilt();
    await onSheet(damaged, (sheet) => {
      sheet.getRange("A9:O9").copyFrom(sheet.getRange("A6:O6"), "Formats");
      sheet.getRange("N12").copyFrom(sheet.getRange("AC60"));
      sheet.getRange("P7").values = [["Xong rồi"]];
    });
    const bytes = await damaged.save();
    const requests = await (async () => {
      const host = await openHost(bytes);
      await repair();
      return host.traffic.requests;
    })();
    const whole = await openHost(bytes);
    await repair();
    const repaired = await visibleContentsOf(whole);
    for (let n = 1; n <= requests; n += 1) {
      const host = await openHost(bytes);
      const typed = valuesOf(host);
      host.failAt(n, { how, lasting: false });
      const refused = await repairFormats().then(
        () => false,
        () => true
      );
      await host.idle();
      if (refused) {
        expect([how, n, valuesOf(host)]).toEqual([how, n, typed]);
        await repair();
      }
      expect(await visibleContentsOf(host)).toEqual(repaired);
    }
  });
});
