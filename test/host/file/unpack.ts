import { unzipSync, type Unzipped } from "fflate";

/** Why bytes cannot be opened as a workbook; each code has its own message on the border to a user. */
export type UnreadableReason =
  "empty" | "notAWorkbook" | "oldFormat" | "encrypted" | "tooLarge" | "damaged";

/** The one error that reading a file throws. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string
  ) {
    super(`The file cannot be read (${reason}): ${detail}`);
    this.name = "UnreadableFile";
  }
}

/** Unpacked size at which a file counts as a zip bomb, in bytes. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
const MAX_PARTS = 5000;

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The parts of an .xlsx by their path inside the package. The sizes that the zip directory states are added up before
 * anything is unpacked.
 *
 * Throws UnreadableFile: no zip, an old .xls, an encrypted file, more than `limit` bytes unpacked, broken packing.
 */
export function unpack(bytes: Uint8Array, limit = MAX_UNPACKED_BYTES): Unzipped {
  refuseOtherFormats(bytes);
  try {
    refuseBombs(bytes, limit);
    return unzipSync(bytes);
  } catch (cause) {
    if (cause instanceof UnreadableFile) {
      throw cause;
    }
    throw new UnreadableFile("damaged", String(cause));
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new UnreadableFile("empty", "no bytes");
  }
  if (startsWith(bytes, OLE_SIGNATURE)) {
    // Office wraps an encrypted .xlsx into the same container that held the old .xls; only its streams tell them apart.
    const encrypted = holdsUtf16(bytes, "EncryptedPackage");
    throw new UnreadableFile(encrypted ? "encrypted" : "oldFormat", "an OLE container");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    throw new UnreadableFile("notAWorkbook", "not a zip archive");
  }
}

function refuseBombs(bytes: Uint8Array, limit: number): void {
  let total = 0;
  let parts = 0;
  unzipSync(bytes, {
    filter: (part) => {
      total += part.originalSize;
      parts += 1;
      return false;
    },
  });
  if (total > limit || parts > MAX_PARTS) {
    throw new UnreadableFile("tooLarge", `${total} bytes in ${parts} parts`);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));
}
