import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { attribute, elements } from "./officeNames";

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Icon sizes that the manifest reference asks of the elements outside the ribbon. */
const FIXED_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Files that the build makes; the rest has to lie in the project. */
const BUILT = ["taskpane.html", "functions.json"];

/** Addresses off the one host, files that do not exist, and icons of the wrong size. */
export function fileProblems(manifest: Document, root: string): readonly string[] {
  const host = new URL(".", sourceLocation(manifest)).href;
  const addresses = [...manifest.getElementsByTagName("*")]
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => /^https?:/.test(value));
  return [
    ...addresses.flatMap((address) => addressProblem(address, host, root)),
    ...iconSizes(manifest).flatMap(({ address, size }) => sizeProblem(address, size, host, root)),
  ];
}

function sourceLocation(manifest: Document): string {
  const settings = elements(manifest, "DefaultSettings")[0];
  return attribute(settings && elements(settings, "SourceLocation")[0], "DefaultValue");
}

function addressProblem(address: string, host: string, root: string): readonly string[] {
  if (!address.startsWith("https://")) {
    return [`Excel loads nothing from ${address}: it is not https.`];
  }
  if (!address.startsWith(host)) {
    return [`${address} is not under ${host}.`];
  }
  const file = address.slice(host.length);
  return BUILT.includes(file) || existsSync(path.join(root, file))
    ? []
    : [`${file} does not exist.`];
}

function iconSizes(manifest: Document): readonly { address: string; size: number }[] {
  const images = elements(manifest, "Images").flatMap((list) => [...list.children]);
  const addressById = new Map(
    images.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")])
  );
  const ribbon = elements(manifest, "Image")
    .filter((image) => image.hasAttribute("size"))
    .map((image) => ({
      address: addressById.get(attribute(image, "resid")) ?? "",
      size: Number(attribute(image, "size")),
    }));
  const fixed = Object.entries(FIXED_SIZES).flatMap(([name, size]) =>
    elements(manifest, name).map((icon) => ({ address: attribute(icon, "DefaultValue"), size }))
  );
  return [...fixed, ...ribbon];
}

function sizeProblem(address: string, size: number, host: string, root: string): readonly string[] {
  const file = path.join(root, address.slice(host.length));
  if (!address.startsWith(host) || !existsSync(file)) {
    return [];
  }
  const { width, height } = pngSize(file);
  return width === size && height === size
    ? []
    : [`${path.basename(file)} is ${width} × ${height} and not ${size} × ${size}.`];
}

/** Pixels of a PNG by its header; 0 × 0 for anything else. */
function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return bytes.subarray(0, 8).equals(PNG_SIGNATURE)
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : { width: 0, height: 0 };
}
