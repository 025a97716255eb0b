require("./quickStyles");
const { TestEnvironment } = require("jest-environment-jsdom");
const { keptWorld } = require("./world");

/** Where pane tests run: a page of jsdom, kept for all files of a worker and left empty by each. */
module.exports = keptWorld(TestEnvironment, (window) => {
  const { documentElement, body } = window.document;
  body.replaceChildren();
  for (const element of [documentElement, body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  window.document.title = "";
  window.localStorage.clear();
  window.sessionStorage.clear();
});
