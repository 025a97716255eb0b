import type { Words } from "./words";

/** The element of the page with an id. @throws Error where the page has none of that kind */
export function byId(id: string): HTMLElement;
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T;
export function byId(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) {
    throw new Error(`The page has no ${id}.`);
  }
  return element;
}

/** Writes the words into the elements that ask for one by `data-word`. */
export function label(words: Words): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const word: unknown = Reflect.get(words, element.dataset["word"] ?? "");
    element.textContent = typeof word === "string" ? word : "";
  }
}

/** A file of the workbench or of the add-in's server. @throws Error where there is none */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response;
}

/** Hands bytes to the user as a file. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
