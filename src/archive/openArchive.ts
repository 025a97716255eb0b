/** The unpacked parts of an archive by their paths inside it. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Sizes, in bytes, past which an archive counts as a zip bomb. */
export interface ArchiveLimits {
  /** Of one part, unpacked. */
  readonly part: number;
  /** Of one part, packed: so large is a part of the size above; what is larger unpacks to more than its directory says. */
  readonly packedPart: number;
  /** Of all parts that are taken at once, unpacked. */
  readonly total: number;
}

/** An archive states or holds more than the reader will take. */
export class ArchiveTooLarge extends Error {
  constructor(detail: string) {
    super(`The archive is too large: ${detail}`);
    this.name = "ArchiveTooLarge";
  }
}

const MAX_ENTRIES = 5_000;

/**
 * Opens a zip archive; the code that unpacks is loaded by the first one.
 * @returns unpacks the parts whose path is wanted, the others stay packed. It throws ArchiveTooLarge by the sizes that the
 *   directory states, before anything is unpacked, and any other error for a broken archive
 */
export async function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits
): Promise<(wanted: (path: string) => boolean) => Parts> {
  const { unzipSync } = await import("fflate");
  return (wanted) => {
    let entries = 0;
    let total = 0;
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        const take = wanted(name);
        total += take ? originalSize : 0;
        const partTooLarge = originalSize > limits.part || size > limits.packedPart;
        if (entries > MAX_ENTRIES || (take && partTooLarge) || total > limits.total) {
          throw new ArchiveTooLarge(`${name}: ${originalSize} bytes, ${total} so far`);
        }
        return take;
      },
    });
  };
}
