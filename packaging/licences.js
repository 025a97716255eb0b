const { LicenseWebpackPlugin } = require("license-webpack-plugin");

/** Licences that let code travel in a bundle with their text beside it. */
const ACCEPTED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Packages that come without their text: where it lies, seen from the package. */
const TEXTS_ELSEWHERE = {
  // The same owner and the same licence, whose note speaks of the icons.
  "@fluentui/react-icons": "../react-components/LICENSE",
};

/** Gathers the licences of everything in the bundle in one file; another licence, or one without a text, ends the build. */
exports.licences = () =>
  new LicenseWebpackPlugin({
    outputFilename: "licences.txt",
    perChunkOutput: false,
    licenseFileOverrides: TEXTS_ELSEWHERE,
    unacceptableLicenseTest: (licence) => !ACCEPTED.includes(licence),
    handleMissingLicenseText: (name, licence) => {
      throw new Error(`${name} (${licence}) comes without the text of its licence.`);
    },
  });
