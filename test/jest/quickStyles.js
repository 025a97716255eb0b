const selectors = require("jsdom/lib/jsdom/living/helpers/selectors");

/**
 * Spares jsdom most of the work of `getComputedStyle`, which asks of each of more than a thousand rules of
 * Fluent UI whether it is for an element, and took half the time of a pane test. Nearly all of them name a class or
 * an element name, and what has neither need not be asked further. What remains is for jsdom to say, as ever.
 *
 * To be loaded before jsdom.
 */
const { matchesDontThrow } = selectors;

selectors.matchesDontThrow = (element, selector) => {
  const demands = demandsOf(selector);
  if (demands === null) return matchesDontThrow(element, selector);
  const classes = classesOf(element.getAttributeNS(null, "class"));
  const name = element._localName.toLowerCase();
  const mayBe = demands.some(
    (demand) =>
      (demand.name === undefined || demand.name === name) &&
      demand.classes.every((each) => classes.has(each))
  );
  return mayBe && (isClassAlone(demands, selector) || matchesDontThrow(element, selector));
};

const known = new Map();

/**
 * What an element must have for the selector to be for it: one of several demands. Null where that cannot be said.
 * @example demandsOf("ul > li.fold:hover, .on") // [{ name: "li", classes: ["fold"] }, { classes: ["on"] }]
 */
function demandsOf(selector) {
  if (typeof selector !== "string") return null;
  if (!known.has(selector)) known.set(selector, readDemands(selector));
  return known.get(selector);
}

function readDemands(selector) {
  const bare = withoutArguments(selector.replace(/\[[^\]]*\]/g, ":attribute"));
  if (/[^\w\s.,:>+~*#-]/.test(bare)) return null;
  const demands = bare.split(",").map((one) => {
    const [, name, classes] = /^([a-z][\w-]*)?((?:\.[\w-]+)*)/i.exec(lastOf(one));
    return { name: name?.toLowerCase(), classes: classes.split(".").slice(1) };
  });
  return demands.some(({ name, classes }) => !name && classes.length === 0) ? null : demands;
}

/** The part of a selector that the element itself must be like; those before are for what it stands in. */
function lastOf(selector) {
  return selector
    .trim()
    .split(/[\s>+~]+/)
    .at(-1);
}

/** @example withoutArguments(".a:not(:is(.b, .c))") // ".a:not" */
function withoutArguments(selector) {
  const shorter = selector.replace(/\([^()]*\)/g, "");
  return shorter === selector ? selector : withoutArguments(shorter);
}

function isClassAlone(demands, selector) {
  return demands.length === 1 && selector === `.${demands[0].classes[0]}`;
}

const split = new Map();

function classesOf(attribute) {
  const value = attribute ?? "";
  if (!split.has(value)) split.set(value, new Set(value.split(/\s+/)));
  return split.get(value);
}
