import type { Sessions } from "../sessions";
import type { HandedFile } from "./receivingSession";

/** Brings the part for slips that came back into sight, and reads files there. */
export async function receiveFiles(
  { screen, units }: Pick<Sessions, "screen" | "units">,
  files: readonly HandedFile[]
): Promise<void> {
  screen.show("units");
  const { part, receiving } = await units();
  part.show("receive");
  await receiving.take(files);
}
