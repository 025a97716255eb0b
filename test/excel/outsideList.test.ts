import { expect, test } from "@jest/globals";
import { buildAppendix } from "../../src/actions/buildAppendix";
import { seedGrid } from "../intake/seedGrid";
import { OfficeHost } from "../host/officeHost";
import { AS_OF, contentsOf } from "./openSample";

const TODAY = { live: false, today: AS_OF };

/** A workbook with nothing of its own, in which the real plan's table was built from a document. */
async function builtFromDocument(): Promise<OfficeHost> {
  const host = await OfficeHost.open();
  host.install();
  const outcome = await buildAppendix({ ...TODAY, grids: [seedGrid()] });
  expect(outcome.ok).toBe(true);
  await host.idle();
  return host;
}

async function reopened(host: OfficeHost): Promise<OfficeHost> {
  const again = await OfficeHost.open(await host.save());
  again.install();
  return again;
}

test("a list that stands on no sheet is remembered: the next build needs no document", async () => {
  const host = await reopened(await builtFromDocument());
  const before = contentsOf(host);
  const outcome = await buildAppendix(TODAY);
  await host.idle();
  expect(outcome).toMatchObject({ ok: true, reading: { plan: { tasks: { length: 39 } } } });
  expect(contentsOf(host)).toEqual(before);
});

test("a list on a sheet is read where it is asked for", async () => {
  const host = await reopened(await builtFromDocument());
  const outcome = await buildAppendix({ ...TODAY, fromSheets: true });
  await host.idle();
  expect(outcome).toMatchObject({ ok: false });
});
