import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";

/** Microsoft's schemas are not ours to pass on: they are used where they lie beside the project. */
const SCHEMA = path.resolve(__dirname, "../../../shared/schemas/OfficeAppManifestV1_1.xsd");

/** What the published schema says against a manifest; null where the schemas are not at hand. */
export async function schemaProblems(manifest: string): Promise<readonly string[] | null> {
  if (!existsSync(SCHEMA)) {
    return null;
  }
  const { XmlDocument, XmlLibError, XsdValidator } = await import("libxml2-wasm");
  const { xmlRegisterFsInputProviders } = await import("libxml2-wasm/lib/nodejs.mjs");
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA });
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(XmlDocument.fromString(manifest));
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) {
      return error.details.map(({ line, message }) => `Line ${line}: ${message.trim()}`);
    }
    throw error;
  }
}
