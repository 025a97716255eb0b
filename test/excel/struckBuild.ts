import type { OfficeHost } from "../host/officeHost";
import { build, changedWorkbook, openHost, SAMPLE } from "./openSample";

/** The builds that faults strike, each with the workbook that it begins with. */
export const BUILDS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["a first build", () => Promise.resolve(SAMPLE)],
  ["a rebuild", async () => (await changedWorkbook()).save()],
];

export async function requestsOfABuild(bytes: Uint8Array): Promise<number> {
  const host = await openHost(bytes);
  await build();
  return host.traffic.requests;
}

export async function attempt(host: OfficeHost): Promise<"complete" | "refused"> {
  const result = await build().then(
    () => "complete" as const,
    () => "refused" as const
  );
  await host.idle();
  return result;
}
