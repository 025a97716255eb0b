type Declarations = ReadonlyMap<string, string>;

const DECLARATION = /(?:"[^"]*"|'[^']*'|[^;"'])+/gu;
/** An element's name, a class, or both: all that office programs write. */
const SIMPLE_SELECTOR = /^(?:[a-z][a-z0-9]*(?:\.[\w-]+)?|\.[\w-]+)$/iu;

/**
 * The styles of a document, as far as office programs use them: an element's own, its classes', its name's. A browser's
 * own reading would drop every property that begins with "mso-".
 */
export class Styles {
  private readonly rules: ReadonlyMap<string, Declarations>;
  private readonly inline = new Map<string, Declarations>();

  constructor(page: Document) {
    const text = [...page.querySelectorAll("style")].map((style) => style.textContent ?? "");
    this.rules = rulesIn(text.join("\n"));
  }

  /** The value that an element itself is given for a property, not what it inherits; "" where there is none. */
  valueOf(element: Element, property: string): string {
    const own = this.declarationsOf(element.getAttribute("style") ?? "").get(property);
    if (own !== undefined || this.rules.size === 0) {
      return own ?? "";
    }
    const name = element.localName;
    const classes = [...element.classList].map((each) => `.${each}`);
    const selectors = [...classes.map((each) => name + each), ...classes, name];
    const found = selectors.find((selector) => this.rules.get(selector)?.has(property));
    return (found && this.rules.get(found)?.get(property)) ?? "";
  }

  private declarationsOf(style: string): Declarations {
    const known = this.inline.get(style) ?? declarationsIn(style);
    this.inline.set(style, known);
    return known;
  }
}

function rulesIn(css: string): ReadonlyMap<string, Declarations> {
  const rules = new Map<string, Declarations>();
  for (const rule of withoutComments(css).split("}")) {
    const open = rule.lastIndexOf("{");
    const declarations = declarationsIn(rule.slice(open + 1));
    for (const selector of rule.slice(0, Math.max(0, open)).split(",")) {
      const name = selector.trim();
      if (SIMPLE_SELECTOR.test(name)) {
        rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations]));
      }
    }
  }
  return rules;
}

/** Office programs wrap the whole in an HTML comment, for browsers of old. */
function withoutComments(css: string): string {
  const parts = css.replace(/<!--|-->/gu, " ").split("*/");
  return parts.map((part) => part.split("/*", 1)[0]).join(" ");
}

function declarationsIn(style: string): Declarations {
  const found = (style.match(DECLARATION) ?? []).map((declaration) => {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    return [name, declaration.slice(colon + 1).trim()] as const;
  });
  return new Map(found);
}
