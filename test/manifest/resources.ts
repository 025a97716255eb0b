import { attribute, elements } from "./officeNames";

/** Limits of the add-in manifest reference: resource ids 32, short strings 125, long strings 250 characters. */
const MAX_ID = 32;
const MAX_STRING: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Which list of resources an element's `resid` points into. */
const LIST_BY_USER: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Dangling, unused, doubled or overlong resources; the schema notices none of these. */
export function resourceProblems(manifest: Document): readonly string[] {
  const resources = elements(manifest, "Resources").flatMap((list) => [...list.children]);
  const idsByList = new Map(
    resources.map((list) => [
      list.localName,
      [...list.children].map((item) => attribute(item, "id")),
    ])
  );
  const allIds = [...idsByList.values()].flat();
  const users = [...manifest.getElementsByTagName("*")].filter((user) =>
    user.hasAttribute("resid")
  );
  const used = new Set(users.map((user) => attribute(user, "resid")));
  return [
    ...users.flatMap((user) => danglingProblem(user, idsByList)),
    ...allIds.filter((id) => !used.has(id)).map((id) => `Resource "${id}" is never used.`),
    ...allIds
      .filter((id, index) => allIds.indexOf(id) !== index)
      .map((id) => `Resource id "${id}" is given twice.`),
    ...allIds
      .filter((id) => id.length > MAX_ID)
      .map((id) => `Resource id "${id}" is longer than ${MAX_ID} characters.`),
    ...resources.flatMap(stringProblems),
  ];
}

function danglingProblem(
  user: Element,
  idsByList: ReadonlyMap<string, readonly string[]>
): readonly string[] {
  const list = LIST_BY_USER[user.localName];
  const id = attribute(user, "resid");
  if (list === undefined) {
    return [`<${user.localName}> has a resid, but no list of resources is known for it.`];
  }
  return idsByList.get(list)?.includes(id)
    ? []
    : [`<${user.localName} resid="${id}"> points to nothing in ${list}.`];
}

function stringProblems(list: Element): readonly string[] {
  const limit = MAX_STRING[list.localName];
  if (limit === undefined) {
    return [];
  }
  return [...list.children].flatMap((item) => {
    const id = attribute(item, "id");
    const translations = elements(item, "Override");
    const texts = [item, ...translations].map(
      (text) => attribute(text, "DefaultValue") || attribute(text, "Value")
    );
    const isName = id === "Functions.Namespace";
    return [
      ...texts
        .filter((text) => text.length > limit)
        .map((text) => `"${text}" (${id}) is longer than ${limit} characters.`),
      ...(isName || translations.some((text) => attribute(text, "Locale") === "en-US")
        ? []
        : [`"${id}" has no English text.`]),
    ];
  });
}
