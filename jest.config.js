const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
      module: { type: "commonjs" },
    },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch,
  transform,
  testEnvironment: "node",
  ...more,
});

module.exports = {
  projects: [
    project("unit", ["<rootDir>/tests/**/*.test.{ts,tsx}"], {
      testPathIgnorePatterns: ["<rootDir>/tests/workbench/", "<rootDir>/tests/browser/", "<rootDir>/node_modules/"],
    }),
    project("host", ["<rootDir>/tests/workbench/**/*.test.ts"]),
    project("browser", ["<rootDir>/tests/browser/**/*.test.ts"]),
  ],
};
