import { inSlices } from "../../pace/inSlices";
import type { Steps } from "../../pace/steps";
import { base64Of, joinedBytes } from "../../text/bytes";

const LINES_PER_STEP = 50;

/** Lines of text, deflated and coded in letters that a cell takes; long ones in steps. */
export async function packed(lines: Iterable<string>): Promise<string> {
  const { Deflate, strToU8 } = await import("fflate");
  const parts: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (part) => parts.push(part));
  await inSlices(pushed(lines, (line) => deflate.push(strToU8(line))));
  deflate.push(new Uint8Array(), true);
  return base64Of(joinedBytes(parts));
}

function* pushed(lines: Iterable<string>, push: (line: string) => void): Steps<void> {
  let count = 0;
  for (const line of lines) {
    push(line);
    count += 1;
    if (count % LINES_PER_STEP === 0) {
      yield;
    }
  }
}

/** The mirror of `packed`. */
export async function unpacked(text: string): Promise<string> {
  const { inflateSync, strFromU8 } = await import("fflate");
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return strFromU8(inflateSync(bytes));
}
