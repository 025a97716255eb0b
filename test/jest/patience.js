/**
 * Before each test file: a pane test waits for what is to be seen, however long a busy machine takes,
 * and leaves no screen behind.
 *
 * Testing Library arranges the latter itself for the file that loads it first; here it is loaded once for all.
 */
if (typeof document !== "undefined") {
  process.env.RTL_SKIP_AUTO_CLEANUP = "true";
  const { cleanup, configure } = require("@testing-library/react");

  // Below the ceiling of a test, so that what is missing is named.
  configure({ asyncUtilTimeout: 25_000 });
  beforeAll(() => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  });
  afterEach(cleanup);
  afterAll(() => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  });
}
