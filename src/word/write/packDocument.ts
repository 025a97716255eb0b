import { Document, Packer, type ISectionOptions } from "docx";
import { documentStyles } from "./documentStyles";
import { appendixPaper } from "./paper";

/** What Word shows of a file under its properties. */
export interface DocumentProperties {
  readonly title: string;
  /** Who issues it. */
  readonly authority: string;
}

/** The bytes of a .docx on the paper of an appendix. */
export function packDocument(
  { title, authority }: DocumentProperties,
  children: ISectionOptions["children"]
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: authority,
    lastModifiedBy: authority,
    description: "",
    styles: documentStyles(),
    compatibility: { version: 15 },
    sections: [{ ...appendixPaper(), children }],
  });
  return Packer.pack(document, "uint8array");
}
