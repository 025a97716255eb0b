/** Where Microsoft serves Office.js: a browser may take the server of the start page for it, which has the npm copy. */
export const OFFICE_HOST = "appsforoffice.microsoft.com";
