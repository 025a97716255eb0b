/**
 * The content security policy of the add-in's page: nothing but its own files, and scripts of the hosts that Office.js
 * comes from. Styles stand in the page because Fluent UI and Office.js write them there. `frame-ancestors` is a matter of
 * the web server: a page cannot say it of itself (docs/cai-dat.md).
 *
 * @param scriptHosts hosts other than our own
 */
exports.contentSecurityPolicy = (scriptHosts) =>
  [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...scriptHosts],
    ["worker-src", "'self'"],
    ["style-src", "'self'", "'unsafe-inline'"],
    ["img-src", "'self'", "data:"],
    ["connect-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ]
    .map((directive) => directive.join(" "))
    .join("; ");
