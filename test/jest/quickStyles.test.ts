import { expect, jest, test } from "@jest/globals";
import { JSDOM } from "jsdom";

type Matches = (element: unknown, selector: string) => boolean;

const selectors = jest.requireActual<{ matchesDontThrow: Matches }>(
  "jsdom/lib/jsdom/living/helpers/selectors"
);
const { implForWrapper } = jest.requireActual<{ implForWrapper: (element: Element) => unknown }>(
  "jsdom/lib/jsdom/living/generated/utils"
);
const asJsdomSays = selectors.matchesDontThrow;
jest.requireActual("./quickStyles");

const { document } = new JSDOM(`<!DOCTYPE html>
  <main class="page wide" lang="vi">
    <ul class="list"><li class="row on">1</li><li class="row">2</li><li>3</li></ul>
    <form><input type="hidden" name="a"><input class="field" disabled><button class="on">Ghi</button></form>
    <svg class="icon"><linearGradient class="on"></linearGradient></svg>
    <p class="">x</p><my-part class="row  wide">y</my-part>
  </main>`).window;

test.each([
  ".on",
  ".page.wide",
  ".row.on",
  ".ro",
  "li",
  "LI.row",
  "li, button",
  "ul > .on",
  "ul>li+li.row",
  ".list ~ form .field:disabled",
  ".row:not(.on, .wide)",
  ".row:is(li:not(.on))",
  ":not(.row)",
  ":is(li, p).row",
  "input[type='hidden']",
  'input[type="a]b"], .icon',
  "[disabled]",
  "[lang|='vi'] .on",
  "main *",
  "#none",
  ".wide:hover",
  "li:first-child",
  "li::before",
  "linearGradient",
  "lineargradient.on",
  "my-part",
  ".\\6fn",
  "svg|a",
  ":root",
])("of %s the same is said as by jsdom", (selector) => {
  const elements = [...document.querySelectorAll("*")];
  const said = (matches: Matches) =>
    elements.filter((element) => matches(implForWrapper(element), selector));
  expect(said(selectors.matchesDontThrow)).toEqual(said(asJsdomSays));
});
