import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { NOT_BUILT, readOwnWorkbook, type OwnWorkbook } from "../../../src/actions/ownWorkbook";
import { makeSlips, zippedSlips, type MadeSlips } from "../../../src/actions/slips/makeSlips";
import { recordSlips } from "../../../src/actions/slips/recordSlips";
import { readSlipChoices, type SlipChoices } from "../../../src/actions/slips/readSlipChoices";
import { knownDay } from "../../../src/plan/day";
import { inExcel } from "../../../src/excel/run";
import { sentSlip } from "../../../src/plan/slips/sentSlip";
import { contentsOf, openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { applied } from "../changes/yearOfChanges";
import { fillProgress } from "../../samples/fillProgress";
import { PROGRESS_DAYS } from "../../samples/progress2026";

const DAY = PROGRESS_DAYS[1]!;
const REQUEST = { agencies: null, returnTo: "Phòng Văn hóa - Xã hội", today: DAY } as const;

let host: OfficeHost;
beforeAll(async () => {
  host = await openBuilt();
  await fillProgress(DAY);
});
afterAll(() => host.uninstall());

async function made(request: Partial<Parameters<typeof makeSlips>[0]> = {}): Promise<MadeSlips> {
  return (await makeSlips({ ...REQUEST, ...request })) as MadeSlips;
}

describe("slips of the sample in June", () => {
  it("go to each agency that leads open tasks, and change nothing in the workbook", async () => {
    const before = contentsOf(host);
    const syncs = host.traffic.syncs;
    const { files, withoutLead } = await made();
    expect(host.traffic.syncs - syncs).toBeLessThanOrEqual(8);
    expect(files.map(({ slip }) => [slip.code, slip.agency])).toEqual([
      ["P-2026-0001", "Phòng Văn hóa - Xã hội"],
      ["P-2026-0002", "Phòng Kinh tế"],
      ["P-2026-0003", "Trung tâm Dịch vụ sự nghiệp công"],
      ["P-2026-0004", "Văn phòng HĐND và UBND"],
      ["P-2026-0005", "Trung tâm Phục vụ hành chính công"],
      ["P-2026-0006", "Công an xã"],
    ]);
    expect(withoutLead).toBe(0);
    expect(contentsOf(host)).toEqual(before);
  });

  it("ask for every open task of the plan just once, but for those of groups", async () => {
    const choices = (await readSlipChoices(false, DAY)) as SlipChoices;
    const { files } = await made();
    const asked = files.flatMap(({ slip }) => slip.tasks.map(({ taskId }) => taskId));
    const led = choices.recipients
      .filter(({ kind }) => kind === "agency")
      .flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(new Set(asked).size).toBe(asked.length);
    expect([...asked].sort()).toEqual([...led].sort());
    expect(
      choices.recipients.filter(({ kind }) => kind === "group").map(({ agency }) => agency)
    ).toEqual([expect.stringContaining("Các cơ quan")]);
  });

  it("take in finished tasks where somebody wants them", async () => {
    const count = ({ files }: MadeSlips) => files.flatMap(({ slip }) => slip.tasks).length;
    const open = await made();
    const all = await made({ withClosed: true });
    expect(count(all)).toBeGreaterThan(count(open));
    const words = open.files.flatMap(({ slip }) => slip.tasks.map(({ values }) => values.status));
    expect(words).not.toContain("Đã hoàn thành");
  });

  it("go to a group only by name, and keep what is asked for", async () => {
    const choices = (await readSlipChoices(false, DAY)) as SlipChoices;
    const group = choices.recipients.find(({ kind }) => kind === "group")!.agency;
    const dueBack = knownDay(2026, 6, 19);
    const { files } = await made({ agencies: [group], period: "Tuần 25", dueBack });
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      kind: "group",
      slip: { agency: group, period: "Tuần 25", dueBack },
    });
  });

  it("have names that every mail program takes, and come in one archive", async () => {
    const { files } = await made();
    expect(files[3]!.name).toBe("Phieu-cap-nhat_Van-phong-HDND-va-UBND_P-2026-0004.xlsx");
    const { name, bytes } = await zippedSlips(files);
    expect(name).toBe("Phieu-cap-nhat_P-2026-0001_den_P-2026-0006.zip");
    expect(Object.keys(unzipSync(bytes))).toEqual(files.map((file) => file.name));
  });
});

describe("slips that go out", () => {
  it("are remembered as they were sent, and the next ones go on from their codes", async () => {
    const { files } = await made();
    const recorded = await recordSlips(
      files.map(({ slip }) => slip),
      DAY
    );
    expect(recorded).toMatchObject({ ok: true });
    const own = (await inExcel((context) => readOwnWorkbook(context, DAY))) as OwnWorkbook;
    expect(own.memory.slips).toEqual(files.map(({ slip }) => sentSlip(slip)));
    const next = await made({ agencies: ["Công an xã"] });
    expect(next.files.map(({ slip }) => slip.code)).toEqual(["P-2026-0007"]);
  });

  it("are not recorded over others that went out under their codes meanwhile", async () => {
    const { files } = await made({ agencies: ["Công an xã"] });
    const slip = { ...files[0]!.slip, code: "P-2026-0001" };
    await expect(recordSlips([slip], DAY)).rejects.toMatchObject({ kind: "changed" });
  });

  it("get no code that stands in the register, and are not recorded over a row there", async () => {
    const agency = "Công an xã";
    const returned = { kind: "returned", agency, on: DAY, file: "a.xlsx" } as const;
    await applied({ slips: [{ ...returned, code: "P-2026-0007" }] });
    const { files } = await made({ agencies: ["Phòng Kinh tế"] });
    expect(files.map(({ slip }) => slip.code)).toEqual(["P-2026-0008"]);
    const slip = { ...files[0]!.slip, code: "P-2026-0007" };
    await expect(recordSlips([slip], DAY)).rejects.toMatchObject({ kind: "changed" });
  });
});

it("says so where no appendix was built yet", async () => {
  const plain = await openHost();
  expect(await makeSlips(REQUEST)).toEqual(NOT_BUILT);
  plain.uninstall();
});
