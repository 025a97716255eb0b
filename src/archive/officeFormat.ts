/** What the bytes of a file say it is, whatever its name says. */
export type OfficeFormat = "empty" | "zip" | "encrypted" | "oldFormat" | "other";

const ZIP_SIGNATURE = [0x50, 0x4b];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Tells the formats of Office apart: "zip" for today's (.docx, .xlsx), "oldFormat" for those before 2007, "encrypted" for
 * a file with a password.
 */
export function officeFormat(bytes: Uint8Array): OfficeFormat {
  if (bytes.length === 0) {
    return "empty";
  }
  if (startsWith(bytes, OLE_SIGNATURE)) {
    // Office wraps a file with a password into the same container that held its old formats.
    return holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat";
  }
  return startsWith(bytes, ZIP_SIGNATURE) ? "zip" : "other";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) {
      return true;
    }
  }
  return false;
}
