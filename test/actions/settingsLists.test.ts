import { beforeEach, describe, expect, test } from "@jest/globals";
import { buildAppendix } from "../../src/actions/buildAppendix";
import { previewAppendix } from "../../src/actions/previewAppendix";
import { NO_CHOICES } from "../../src/intake/choices";
import { AS_OF, build, openBuilt } from "../excel/openSample";
import { inWorkbook, readTable } from "../build/clerkAtWork";
import type { OfficeHost } from "../host/officeHost";
import { filterTable } from "../host/structure/filters";
import { loaded, namesOf, newAgency, save, saveValues, withAgency } from "./settingsOnSheet";

const OFFICE = "Văn phòng HĐND và UBND";

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

async function columnOf(table: string, header: string): Promise<readonly unknown[]> {
  return (await readTable(host, table)).rows.map((row) => row[header]);
}

async function nameFormula(name: string): Promise<string> {
  return host.excel.Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name).load("formula");
    await context.sync();
    return String(item.formula);
  });
}

describe("the agencies", () => {
  test("grow by a new one at the end, and the drop-down with them", async () => {
    const { content } = await loaded();
    const added = newAgency("Trạm Y tế xã");
    const { loaded: after } = await save(content, { agencies: [...content.agencies, added] });
    expect(namesOf(after.content.agencies).at(-1)).toBe("Trạm Y tế xã");
    expect(await nameFormula("DanhSachDonVi")).toBe("=DonVi[Tên]");
    expect(await columnOf("DonVi", "Tên")).toHaveLength(content.agencies.length + 1);
  });

  test("take their new name into the tasks of a draft, and keep the former one as a spelling", async () => {
    const { content } = await loaded();
    const agencies = withAgency(content, OFFICE, { name: "Văn phòng xã" });
    const { renamedTasks, loaded: after } = await save(content, { agencies });
    expect(renamedTasks).toBe(8);
    const leads = await columnOf("PhuLuc", "Cơ quan chủ trì");
    expect(leads).toContain("Văn phòng xã");
    expect(leads).not.toContain(OFFICE);
    const renamed = after.content.agencies.find(({ cells }) => cells.name === "Văn phòng xã");
    expect(renamed?.cells.spellings.split("\n")).toEqual(["Văn phòng HĐND và UBND xã", OFFICE]);
  });

  test("are still known by the source list after a new name, so that a build adds none", async () => {
    const { content } = await loaded();
    await save(content, { agencies: withAgency(content, OFFICE, { name: "Văn phòng xã" }) });
    const { findings } = await build();
    expect(await columnOf("DonVi", "Tên")).toHaveLength(content.agencies.length);
    expect(await columnOf("PhuLuc", "Cơ quan chủ trì")).toContain("Văn phòng xã");
    expect(findings.filter(({ rule }) => rule.startsWith("merge"))).toEqual([]);
  });

  test("do not come back under a former name that somebody chose in the preview", async () => {
    for (const spelling of [OFFICE, "Văn phòng HĐND và UBND xã"]) {
      host = await openBuilt();
      const chosen = { ...NO_CHOICES, agencies: [{ spelling, name: OFFICE }] };
      await buildAppendix({ choices: chosen, live: false, today: AS_OF });
      const { content } = await loaded();
      await save(content, { agencies: withAgency(content, OFFICE, { name: "Văn phòng xã" }) });
      for (const _time of ["first", "second"]) {
        await build();
        expect(await columnOf("DonVi", "Tên")).not.toContain(OFFICE);
        expect(await columnOf("PhuLuc", "Cơ quan chủ trì")).not.toContain(OFFICE);
      }
    }
  });

  test("leave the tasks alone where the user wants that, and in an issued plan always", async () => {
    const { content } = await loaded();
    const { row } = content.agencies.find(({ cells }) => cells.name === OFFICE)!;
    const agencies = withAgency(content, OFFICE, { name: "Văn phòng xã" });
    expect((await save(content, { agencies }, [row])).renamedTasks).toBe(0);
    expect(await columnOf("PhuLuc", "Cơ quan chủ trì")).toContain(OFFICE);

    host = await openBuilt();
    await saveValues({ planState: "issued" });
    const issued = (await loaded()).content;
    const { renamedTasks, kept } = await save(issued, { agencies });
    expect([renamedTasks, kept]).toEqual([0, []]);
    expect(await columnOf("PhuLuc", "Cơ quan chủ trì")).toContain(OFFICE);
  });

  test("take a renamed member's new name into their groups", async () => {
    const { content } = await loaded();
    const group = "Các cơ quan chuyên môn UBND xã";
    const first = await save(content, {
      agencies: withAgency(content, group, { members: `Công an xã\n${OFFICE}` }),
    });
    const { content: now } = first.loaded;
    const { loaded: after } = await save(now, {
      agencies: withAgency(now, OFFICE, { name: "Văn phòng xã" }),
    });
    const members = after.content.agencies.find(({ cells }) => cells.name === group);
    expect(members?.cells.members).toBe("Công an xã\nVăn phòng xã");
  });

  test("go only where no task uses their name", async () => {
    const { content } = await loaded();
    const added = await save(content, {
      agencies: [newAgency("Trạm Y tế xã"), ...content.agencies],
    });
    const before = added.loaded.content;
    const gone = ["Trạm Y tế xã", "Công an xã"];
    const { kept, loaded: after } = await save(before, {
      agencies: before.agencies.filter(({ cells }) => !gone.includes(cells.name)),
    });
    expect(kept).toEqual([{ kind: "inUse", name: "Công an xã", tasks: ["33", "34"] }]);
    expect(namesOf(after.content.agencies)).toEqual(namesOf(content.agencies));
    expect(await columnOf("DonVi", "Tên")).toHaveLength(content.agencies.length);
    expect(await nameFormula("DanhSachDonVi")).toBe("=DonVi[Tên]");
  });

  test("bring along what users keep in columns of their own when rows move up", async () => {
    const added = await save((await loaded()).content, {
      agencies: [newAgency("Trạm Y tế xã"), ...(await loaded()).content.agencies],
    });
    const { content } = added.loaded;
    const { headerRow } = await readTable(host, "DonVi");
    const last = headerRow + content.agencies.length;
    await inWorkbook(host, ({ tables, worksheets }) => {
      const phones = content.agencies.map(({ cells }) => [`Điện thoại ${cells.name}`]);
      worksheets.getItem("Thiết lập").getRange(`G${headerRow}:G${last}`).values = [
        ["Ghi chú riêng"],
        ...phones,
      ];
      tables.getItem("DonVi").resize(`A${headerRow}:G${last}`);
    });
    await save(content, { agencies: content.agencies.slice(1) });
    const { rows } = await readTable(host, "DonVi");
    expect(rows.map((row) => row["Ghi chú riêng"])).toEqual(
      rows.map((row) => `Điện thoại ${String(row["Tên"])}`)
    );
    const below = host.file.getWorksheet("Thiết lập")!.getCell(last, 1);
    expect([below.value, below.dataValidation]).toEqual([null, undefined]);
  });

  test("are known again by their names where somebody moved or changed rows meanwhile", async () => {
    const { content } = await loaded();
    await inWorkbook(host, ({ tables }) => {
      const { rows } = tables.getItem("DonVi");
      rows.add(0, [["Hội Nông dân xã", "", "", "Cơ quan", "", ""]]);
    });
    const first = content.agencies[0]!.cells.name;
    await inWorkbook(host, ({ tables }) => {
      const body = tables.getItem("DonVi").getDataBodyRange();
      body.getCell(1, 1).values = [["Tên tắt của người khác"]];
    });
    const agencies = withAgency(
      { agencies: withAgency(content, first, { shortName: "PVH", formerName: "Phòng VHTT" }) },
      "Công an xã",
      { shortName: "CA" }
    );
    const { kept, loaded: after } = await save(content, { agencies });
    expect(kept).toEqual([
      {
        kind: "cell",
        name: first,
        header: "Tên viết tắt",
        wanted: "PVH",
        present: "Tên tắt của người khác",
      },
    ]);
    const cellsOf = (name: string) =>
      after.content.agencies.find(({ cells }) => cells.name === name)?.cells;
    expect(namesOf(after.content.agencies)[0]).toBe("Hội Nông dân xã");
    expect(cellsOf(first)).toMatchObject({ formerName: "Phòng VHTT" });
    expect(cellsOf("Công an xã")).toMatchObject({ shortName: "CA" });
  });

  test("do not take a name twice", async () => {
    const { content } = await loaded();
    const agencies = [
      ...withAgency(content, OFFICE, { name: "CÔNG AN XÃ" }),
      newAgency("Trung tâm Phục vụ hành chính công"),
    ];
    const { kept } = await save(content, { agencies });
    expect(kept).toEqual([
      { kind: "nameTaken", name: "CÔNG AN XÃ" },
      { kind: "nameTaken", name: "Trung tâm Phục vụ hành chính công" },
    ]);
  });
});

describe("the areas", () => {
  const fresh = { row: -1, cells: { numeral: "II", name: "Chuyển đổi số" } };

  test("take in a new one where the user put it, and count their order anew", async () => {
    const { content } = await loaded();
    const [first, ...rest] = content.areas;
    const { loaded: after } = await save(content, { areas: [first!, fresh, ...rest] });
    expect(namesOf(after.content.areas).slice(0, 3)).toEqual([
      first!.cells.name,
      "Chuyển đổi số",
      rest[0]!.cells.name,
    ]);
    expect(await columnOf("LinhVuc", "Thứ tự")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await nameFormula("DanhSachLinhVuc")).toBe("=LinhVuc[Lĩnh vực]");
  });

  test("do not come back from the source list under a former name", async () => {
    const { content } = await loaded();
    const former = content.areas[1]!.cells.name;
    const renamed = content.areas.map((area, index) =>
      index === 1 ? { ...area, cells: { ...area.cells, name: "Thể chế của xã" } } : area
    );
    await save(content, { areas: renamed });
    for (const _time of ["first", "second"]) {
      const preview = await previewAppendix({ today: AS_OF });
      expect(preview.ok && preview.differences).toEqual([]);
      await build();
      expect(await columnOf("LinhVuc", "Lĩnh vực")).toEqual(namesOf(renamed));
      expect(await columnOf("PhuLuc", "Lĩnh vực")).not.toContain(former);
    }
    const now = (await loaded()).content;
    await save(now, {
      areas: now.areas.map((area, index) =>
        index === 1 ? { ...area, cells: { ...area.cells, name: "Xây dựng thể chế" } } : area
      ),
    });
    await build();
    await build();
    const names = await columnOf("LinhVuc", "Lĩnh vực");
    expect(names).toContain("Xây dựng thể chế");
    expect(names).toHaveLength(7);
  });

  test("change places", async () => {
    const { content } = await loaded();
    const [first, second, ...rest] = content.areas;
    const { loaded: after, kept } = await save(content, { areas: [second!, first!, ...rest] });
    expect(kept).toEqual([]);
    expect(after.content.areas.map(({ cells }) => cells)).toEqual(
      [second!, first!, ...rest].map(({ cells }) => cells)
    );
  });

  test("take their new name into the tasks of a draft, never of an issued plan", async () => {
    const { content } = await loaded();
    const renamed = content.areas.map((area) =>
      area.cells.name === "Cải cách tài chính công"
        ? { ...area, cells: { ...area.cells, name: "Tài chính công" } }
        : area
    );
    expect((await save(content, { areas: renamed })).renamedTasks).toBe(2);
    expect(await columnOf("PhuLuc", "Lĩnh vực")).toContain("Tài chính công");

    host = await openBuilt();
    await saveValues({ planState: "issued" });
    const issued = (await loaded()).content;
    const { kept, renamedTasks } = await save(issued, { areas: renamed });
    expect(kept).toEqual([
      { kind: "printed", name: "Cải cách tài chính công", wanted: "Tài chính công" },
    ]);
    expect(renamedTasks).toBe(0);
  });

  test("go only where no task stands in them", async () => {
    const { content } = await loaded();
    const { kept } = await save(content, { areas: content.areas.slice(1) });
    expect(kept).toMatchObject([
      { kind: "inUse", tasks: ["1", "2", "3", "4", "5", "6", "7", "8"] },
    ]);
  });
});

test("a name is changed in the tasks that a filter on PhuLuc hides, too, and in no other", async () => {
  const { content } = await loaded();
  const tracking = host.file.getWorksheet("Phụ lục (theo dõi)")!;
  filterTable(tracking.getTables()[0]!, 3, ["Công an xã"]);
  const leads = () => columnOf("PhuLuc", "Cơ quan chủ trì");
  const before = await leads();
  expect(before).toContain(OFFICE);
  await save(content, { agencies: withAgency(content, OFFICE, { name: "Văn phòng xã" }) });
  expect(await leads()).toEqual(before.map((name) => (name === OFFICE ? "Văn phòng xã" : name)));
});

test("a total row below a list is in the way of taking rows from it", async () => {
  const { content } = await loaded();
  const added = await save(content, { agencies: [...content.agencies, newAgency("Trạm Y tế xã")] });
  await inWorkbook(host, ({ tables }) => {
    tables.getItem("DonVi").showTotals = true;
  });
  const problem = await save(added.loaded.content, { agencies: content.agencies }).catch(
    (error: unknown) => error
  );
  expect(problem).toMatchObject({ kind: "totalsRow", detail: "DonVi" });
});
