import { JSDOM } from "jsdom";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { ribbonCommands } from "../../src/commands/ribbon";
import { fileProblems } from "./files";
import { functionProblems } from "./functions";
import { microsoftProblems } from "./microsoft";
import { productProblems } from "./product";
import { resourceProblems } from "./resources";
import { schemaProblems } from "./schema";

const ROOT = path.resolve(__dirname, "../..");

interface Check {
  readonly name: string;
  /** Null where the check could not be made; `skipped` says why. */
  readonly problems: readonly string[] | null;
  readonly skipped?: string;
}

async function checks(file: string): Promise<readonly Check[]> {
  const text = readFileSync(file, "utf8");
  const manifest = xmlDocument(text);
  if (manifest === null) {
    return [{ name: "form", problems: ["It is no well-formed XML."] }];
  }
  return [
    { name: "product", problems: productProblems(manifest, Object.keys(ribbonCommands)) },
    { name: "resources", problems: resourceProblems(manifest) },
    { name: "files and icons", problems: fileProblems(manifest, ROOT) },
    {
      name: "functions",
      problems: await functionProblems(path.join(ROOT, "src/functions/functions.ts")),
    },
    {
      name: "schema",
      problems: await schemaProblems(text),
      skipped: "the schemas are not beside the project",
    },
    {
      name: "Microsoft's validator",
      problems: await microsoftProblems(file),
      skipped: "it cannot be reached",
    },
  ];
}

function xmlDocument(text: string): Document | null {
  try {
    return new JSDOM(text, { contentType: "text/xml" }).window.document;
  } catch {
    return null;
  }
}

function lines({ name, problems, skipped }: Check): readonly string[] {
  if (problems === null) {
    return [`skipped  ${name}: ${skipped}`];
  }
  return problems.length === 0
    ? [`ok       ${name}`]
    : problems.map((problem) => `WRONG    ${name}: ${problem}`);
}

async function main(): Promise<void> {
  const file = path.resolve(process.argv[2] ?? path.join(ROOT, "manifest.xml"));
  const results = await checks(file);
  process.stdout.write(`${results.flatMap(lines).join("\n")}\n`);
  process.exitCode = results.some(({ problems }) => problems !== null && problems.length > 0)
    ? 1
    : 0;
}

void main();
