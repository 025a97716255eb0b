import product from "../../package.json";

/** The version of the add-in; `npm run validate` holds the manifest to the same. */
export const VERSION: string = product.version;
