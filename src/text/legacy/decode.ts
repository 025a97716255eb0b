import type { LegacyEncoding } from "./fonts";
import { tcvn3ToUnicode } from "./tcvn3";
import { vniToUnicode } from "./vni";

/** Text known to be in a legacy encoding, in Unicode (NFC), in the case that its font shows. */
export function decodeText(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case "tcvn3":
      return tcvn3ToUnicode(text);
    case "tcvn3-capitals":
      return tcvn3ToUnicode(text, { capitals: true });
    case "vni":
      return vniToUnicode(text);
  }
}
