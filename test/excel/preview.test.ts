import { afterEach, expect, test } from "@jest/globals";
import { previewAppendix, type Preview } from "../../src/actions/previewAppendix";
import { NO_CHOICES, type Choices } from "../../src/intake/choices";
import type { Plan } from "../../src/plan/plan";
import type { OfficeHost } from "../host/officeHost";
import { AS_OF, build, changedWorkbook, contentsOf, openHost } from "./openSample";

let host: OfficeHost;

afterEach(() => host.uninstall());

async function preview(choices?: Choices): Promise<Preview> {
  const outcome = await previewAppendix({ today: AS_OF, ...(choices ? { choices } : {}) });
  if (!outcome.ok) {
    throw new Error(`No list was found: ${outcome.problem.kind}`);
  }
  return outcome;
}

test("a preview says what a build reads, and the workbook stays as it is", async () => {
  host = await openHost();
  const before = contentsOf(host);
  const { reading, findings, doubts } = await preview();
  expect(contentsOf(host)).toEqual(before);
  const built = await build();
  expect(reading).toEqual(built.reading);
  expect(built.findings).toEqual(findings);
  expect(doubts).toEqual([]);
});

test("of a workbook with work to do it writes nothing either, whatever the user tries out", async () => {
  host = await changedWorkbook();
  const before = contentsOf(host);
  const leftOut: Choices = {
    ...NO_CHOICES,
    rows: [{ text: "I. Chỉ đạo điều hành, kiểm tra và tuyên truyền", kind: "leftOut" }],
  };
  const { reading, choices } = await preview(leftOut);
  expect(contentsOf(host)).toEqual(before);
  expect(reading.plan.areas).toHaveLength(6);
  expect(choices).toEqual(leftOut);
  expect((await preview()).reading.plan.areas).toHaveLength(7);
});

test("the printed appendix read as a list is the plan that was built", async () => {
  host = await openHost();
  const { reading } = await build();
  const again = await previewAppendix({ sheet: "Bản in phụ lục", today: AS_OF });
  expect(again.ok && said(again.reading.plan)).toEqual(said(reading.plan));
  expect(again.ok && again.reading.lost).toEqual([]);
});

function said({ title, year, areas, tasks }: Plan): unknown {
  return {
    title,
    year,
    areas: areas.map(({ numeral, name }) => [numeral, name]),
    tasks: tasks.map(
      ({ number, areaId, text, lead, supporting, deadlineText, deadline, deliverable }) =>
        [number, areaId, text, lead, supporting, deadlineText, deadline, deliverable] as const
    ),
  };
}
