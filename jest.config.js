const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch,
  transform,
  moduleNameMapper: { "^excelize-wasm$": "<rootDir>/tests/support/excelizeWasm.ts" },
  testEnvironment: "node",
  setupFilesAfterEnv: ["<rootDir>/tests/support/patience.ts"],
  ...more,
});

// The formula engine's CommonJS builds load these packages, which are ES modules only.
const esModules = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "rxjs",
  "trigram-utils",
  "unicode-regex",
];
const engineModules = {
  transform: { ...transform, "^.+\\.m?js$": Object.values(transform)[0] },
  // office.js has timers of its own that outlive a test file.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};

module.exports = {
  // office.js keeps a timer running for good once it has spoken to a host.
  forceExit: true,
  projects: [
    project("unit", ["<rootDir>/tests/**/*.test.{ts,tsx}"], {
      testPathIgnorePatterns: [
        "<rootDir>/tests/(workbench|excel|browser|cli|package|readers|taskpane/actions)/",
        "<rootDir>/node_modules/",
      ],
    }),
    project("host", ["<rootDir>/tests/{workbench,excel,taskpane/actions}/**/*.test.ts"], {
      ...engineModules,
    }),
    project("browser", ["<rootDir>/tests/browser/**/*.test.ts"]),
    project("command", ["<rootDir>/tests/cli/**/*.test.ts"]),
    project("readers", ["<rootDir>/tests/readers/**/*.test.ts"]),
    project("package", ["<rootDir>/tests/package/**/*.test.ts"]),
  ],
};
