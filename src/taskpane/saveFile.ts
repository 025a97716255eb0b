import { base64Of } from "../text/bytes";

/** A file that was made in the pane. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** By the ending of the name. */
const TYPES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/**
 * Hands a file to the browser to be downloaded; false where the pane may not. That it was handed over does not say that
 * it arrived: some web views drop downloads without a word, so another way must stand beside it.
 */
export function saveFile(file: MadeFile): boolean {
  return [blobAddress, dataAddress].some((addressOf) => isTaken(file, addressOf));
}

function isTaken(file: MadeFile, addressOf: (file: MadeFile) => string): boolean {
  try {
    const link = document.createElement("a");
    link.href = addressOf(file);
    link.download = file.name;
    link.click();
    return true;
  } catch {
    return false;
  }
}

/** The address holds as long as the pane does: nothing tells when a download has read it. */
function blobAddress({ name, bytes }: MadeFile): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(name) }));
}

function dataAddress({ name, bytes }: MadeFile): string {
  return `data:${typeOf(name)};base64,${base64Of(bytes)}`;
}

function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return TYPES[ending] ?? "application/octet-stream";
}
