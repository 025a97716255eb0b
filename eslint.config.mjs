import tsPlugin from "@typescript-eslint/eslint-plugin";
import tsParser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";

const EVERY_ROOM = [
  "tables",
  "pace",
  "archive",
  "text",
  "plan",
  "notation",
  "intake",
  "word",
  "workbook",
  "files",
  "sample",
  "sheets",
  "excel",
  "actions",
  "functions",
  "commands",
  "taskpane",
  "messages",
];

/** The doors of each room: which other rooms it may import from. Everything else is closed. */
const DOORS = {
  tables: [],
  pace: [],
  archive: [],
  text: [],
  plan: ["tables", "pace", "text"],
  notation: ["plan"],
  intake: ["tables", "pace", "text", "plan", "notation"],
  word: ["pace", "archive", "text", "plan", "intake", "sheets", "messages"],
  workbook: ["tables", "pace", "archive", "text", "plan", "notation", "intake", "sheets"],
  files: ["archive", "plan", "intake", "word", "workbook"],
  sample: ["intake"],
  sheets: ["tables", "pace", "text", "plan", "notation", "intake", "messages"],
  excel: ["tables", "pace", "text", "plan", "notation", "intake", "sheets", "messages"],
  actions: [
    "tables",
    "pace",
    "text",
    "plan",
    "intake",
    "word",
    "workbook",
    "files",
    "sheets",
    "excel",
    "messages",
  ],
  functions: ["tables", "text", "plan", "notation", "messages"],
  commands: ["actions", "messages"],
  taskpane: [
    "tables",
    "actions",
    "commands",
    "excel",
    "files",
    "sample",
    "notation",
    "intake",
    "plan",
    "text",
    "messages",
  ],
  messages: ["tables", "text", "plan", "intake", "word", "workbook", "files", "sheets", "excel"],
};

/** Days are serials only where cells are read and written: in excel/, workbook/, intake/ and functions/. */
const NO_SERIALS = {
  regex: "/notation/serial$",
  message: "A day is a CalendarDay here (plan/day.ts), never a serial.",
};

/** Rooms that take only a file or two from a neighbour: the neighbour and what of it stays closed. */
const NARROW_DOORS = {
  actions: [
    {
      regex: "/workbook/(?!write/writeXlsx$)",
      message: "Of workbook/ only write/writeXlsx.ts is open here; files/ reads them.",
    },
    {
      regex: "/files/(?!returnedFiles$)",
      message: "Of files/ only returnedFiles.ts is open here: callers bring the others read.",
    },
  ],
  sheets: [NO_SERIALS],
  taskpane: [
    NO_SERIALS,
    { regex: "/excel/(?!problem$)", message: "Of excel/ only problem.ts is open here." },
  ],
};

const REACT = [
  { regex: "^(react|react-dom|@fluentui)(/|$)", message: "React stays in taskpane/." },
];

const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const OPEN_GLOBALS = {
  excel: ["Excel", "Office", "OfficeExtension"],
  functions: ["CustomFunctions"],
  commands: ["Office"],
  taskpane: ["Office"],
};
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "Nothing leaves the computer.",
}));
// It takes every property list that is computed for an empty one.
const BLIND_OFFICE_RULES = { "office-addins/no-empty-load": "off" };
const DATELESS = [
  "tables",
  "archive",
  "text",
  "plan",
  "notation",
  "intake",
  "word",
  "files",
  "sheets",
  "functions",
];

function roomRules(room) {
  const closed = EVERY_ROOM.filter((other) => other !== room && !DOORS[room].includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${closed.join("|")})(/|$)`,
      message: `${room}/ has no door to this room.`,
    },
    ...(NARROW_DOORS[room] ?? []),
    ...(room === "taskpane" ? [] : REACT),
  ];
  const shut = HOST_GLOBALS.filter((name) => !(OPEN_GLOBALS[room] ?? []).includes(name));
  const globals = shut.map((name) => ({ name, message: `${name} is closed to ${room}/.` }));
  const dates = DATELESS.includes(room)
    ? [{ name: "Date", message: "A day is a CalendarDay (plan/day.ts)." }]
    : [];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ["src/plan/day.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...globals, ...NETWORK, ...dates],
    },
  };
}

const everywhere = {
  files: ["**/*.{ts,tsx}"],
  plugins: { "@typescript-eslint": tsPlugin },
  languageOptions: { parser: tsParser, ecmaVersion: 2022, sourceType: "module" },
  rules: {
    // The compiler knows which names exist.
    "no-undef": "off",
    // Overloads and generics need the TypeScript-aware rules.
    "no-redeclare": "off",
    "no-unused-vars": "off",
    "react/react-in-jsx-scope": "off",
    "react/prop-types": "off",
    "@typescript-eslint/no-unused-vars": [
      "error",
      { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
    ],
    "@typescript-eslint/no-explicit-any": "error",
    "@typescript-eslint/ban-ts-comment": "error",
    "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    "no-console": "error",
    eqeqeq: ["error", "always", { null: "ignore" }],
    "max-lines": ["error", { max: 400 }],
  },
};

const officeRulesOff = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "off"])
);

const tests = {
  files: ["test/**/*.{ts,tsx}"],
  rules: {
    "no-restricted-properties": [
      "error",
      ...["it", "test", "describe"].flatMap((object) =>
        ["skip", "only", "todo"].map((property) => ({
          object,
          property,
          message: "Every test runs.",
        }))
      ),
    ],
  },
};

export default [
  { ignores: ["dist/", "dist-maps/", "out/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...officeAddins.configs.react,
  // Prettier has a command of its own that covers every kind of file.
  { files: ["**/*.{js,mjs,ts}"], rules: { "prettier/prettier": "off" } },
  {
    files: ["*.config.js", "*.config.mjs", "packaging/*.js", "test/jest/*.js", "test/mutants/*.js"],
    languageOptions: { ecmaVersion: 2022 },
    rules: { "no-undef": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  // These rules go by the names of variables; outside excel/ nothing is an Office proxy.
  { files: ["**/*.{js,mjs,ts,tsx}"], ignores: ["src/excel/**"], rules: officeRulesOff },
  { files: ["src/excel/**/*.ts"], rules: BLIND_OFFICE_RULES },
  everywhere,
  tests,
  ...EVERY_ROOM.map(roomRules),
];
