import { version } from "../../package.json";
import { attribute, elements, xsiType } from "./officeNames";

const HIGHEST_EXCEL_API = 14;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const RIBBON_SIZES = ["16", "32", "80"];
/** Workbooks hold formulas by this name: under another one they would be #NAME?. */
const NAMESPACE = "CCHC";

/**
 * What makes the manifest ours: perpetual Excel 2021 loads it, Vietnamese comes first, it asks for the document and
 * nothing more, and pane, ribbon and functions share one page.
 *
 * @param commands the functions that the page associates with ribbon buttons
 */
export function productProblems(
  manifest: Document,
  commands: readonly string[]
): readonly string[] {
  const text = (name: string): string => elements(manifest, name)[0]?.textContent ?? "";
  return [
    ...unless(GUID.test(text("Id")), `The id "${text("Id")}" is no GUID.`),
    ...unless(
      text("Version") === `${version}.0`,
      `"${text("Version")}" is not the version of package.json, ${version}.0.`
    ),
    ...unless(text("DefaultLocale") === "vi-VN", "The first language is not Vietnamese."),
    ...unless(text("Permissions") === "ReadWriteDocument", "It must ask for ReadWriteDocument."),
    ...unless(xsiType(manifest.documentElement) === "TaskPaneApp", "It is no task-pane add-in."),
    ...["DisplayName", "Description"].flatMap((name) =>
      unless(hasEnglish(elements(manifest, name)[0]), `${name} has no English text.`)
    ),
    ...requirementProblems(manifest),
    ...pageProblems(manifest),
    ...namespaceProblems(manifest),
    ...ribbonProblems(manifest, commands),
    ...cellMenuProblems(manifest),
  ];
}

function unless(condition: boolean, problem: string): readonly string[] {
  return condition ? [] : [problem];
}

function hasEnglish(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    elements(element, "Override").some((text) => attribute(text, "Locale") === "en-US")
  );
}

/** Asking for CustomFunctionsRuntime could hide the add-in on LTSC 2021, anything newer hides it on Excel 2021. */
function requirementProblems(manifest: Document): readonly string[] {
  const wanted = elements(manifest, "Set").map(
    (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`
  );
  const allowed = ["SharedRuntime 1.1", `ExcelApi 1.${HIGHEST_EXCEL_API}`];
  return [
    ...wanted
      .filter((set) => !allowed.includes(set))
      .map((set) => `${set} is more than Excel 2021 has.`),
    ...allowed.filter((set) => !wanted.includes(set)).map((set) => `${set} is not asked for.`),
  ];
}

function pageProblems(manifest: Document): readonly string[] {
  const runtime = elements(manifest, "Runtime")[0];
  const page = attribute(runtime, "resid");
  const sharers = [
    ...elements(manifest, "FunctionFile"),
    ...["Script", "Page", "Action"].flatMap((name) =>
      elements(manifest, name).flatMap((parent) => elements(parent, "SourceLocation"))
    ),
  ];
  return [
    ...unless(attribute(runtime, "lifetime") === "long", "The shared runtime must live long."),
    ...sharers
      .filter((sharer) => attribute(sharer, "resid") !== page)
      .map((sharer) => `<${sharer.localName}> is outside the shared runtime's page.`),
  ];
}

function namespaceProblems(manifest: Document): readonly string[] {
  const id = attribute(elements(manifest, "Namespace")[0], "resid");
  const text = elements(manifest, "String").find((string) => attribute(string, "id") === id);
  const name = attribute(text, "DefaultValue");
  return [
    ...unless(name === NAMESPACE, `The functions' namespace is "${name}" and not ${NAMESPACE}.`),
    ...unless(
      text === undefined || elements(text, "Override").length === 0,
      "The functions' namespace must be the same in every language."
    ),
  ];
}

function ribbonProblems(manifest: Document, commands: readonly string[]): readonly string[] {
  const icons = elements(manifest, "Icon").filter((icon) => {
    const sizes = elements(icon, "Image").map((image) => attribute(image, "size"));
    return !RIBBON_SIZES.every((size) => sizes.includes(size));
  });
  const functions = elements(manifest, "FunctionName").map((name) => name.textContent ?? "");
  return [
    ...icons.map(() => `An icon lacks one of the sizes ${RIBBON_SIZES.join(", ")}.`),
    ...functions
      .filter((name) => !commands.includes(name))
      .map((name) => `No ribbon function is called "${name}".`),
    ...commands
      .filter((name) => !functions.includes(name))
      .map((name) => `The ribbon function "${name}" has no button.`),
  ];
}

/** Excel shows an entry for cells in this menu only, and takes one control there. */
function cellMenuProblems(manifest: Document): readonly string[] {
  const menus = elements(manifest, "OfficeMenu");
  const controls = elements(manifest, "Control").map((control) => attribute(control, "id"));
  return [
    ...unless(menus.length === 1, "There must be one entry for the menu of cells."),
    ...menus.flatMap((menu) => [
      ...unless(
        attribute(menu, "id") === "ContextMenuCell",
        `Excel has no menu of cells called "${attribute(menu, "id")}".`
      ),
      ...unless(elements(menu, "Control").length === 1, "The menu of cells takes one control."),
    ]),
    ...controls
      .filter((id, index) => controls.indexOf(id) !== index)
      .map((id) => `Two controls are called "${id}".`),
  ];
}
