import { join, resolve } from "node:path";

type Transformers = Readonly<Record<string, string | readonly [string, object]>>;

interface JestConfig {
  readonly transform?: Transformers;
  readonly projects?: readonly (string | JestConfig)[];
}

/** A file that is to say something else, and where what it says is kept. */
export interface SwappedFile {
  /** From the root: "src/text/keys.ts". */
  readonly file: string;
  /** Path of the file that holds the text. */
  readonly text: string;
}

/** The repository's configuration of jest, under which one file says something else. */
export function jestWith(root: string, config: JestConfig, swapped: SwappedFile | null): object {
  const inRoot = { ...config, rootDir: root };
  if (swapped === null) {
    return inRoot;
  }
  return config.projects === undefined
    ? { ...inRoot, transform: swapping(root, config.transform ?? {}, swapped) }
    : {
        ...inRoot,
        projects: config.projects.map((project) =>
          typeof project === "string" ? project : jestWith(root, project, swapped)
        ),
      };
}

/** Of several patterns that fit, jest takes the first. */
function swapping(root: string, transform: Transformers, { file, text }: SwappedFile) {
  const path = resolve(root, file);
  const fits = Object.entries(transform).find(([pattern]) => new RegExp(pattern).test(path));
  if (fits === undefined) {
    throw new Error(`Jest has no transformer for ${file}.`);
  }
  const [, inner] = fits;
  const [name, options] = typeof inner === "string" ? [inner, {}] : inner;
  const found = name.startsWith("<rootDir>") ? join(root, name.slice("<rootDir>".length)) : name;
  const exactly = `^${path.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}$`;
  const swap = [join(__dirname, "swapSource.js"), { text, inner: [found, options] }] as const;
  return { [exactly]: swap, ...transform };
}
