import officeModule from "eslint-plugin-office-addins/lib/rules/index.js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const { default: officeRules } = officeModule;

/** The rules of eslint-plugin-office-addins' own recommended set, without the plugins that it adds to them. */
const office = {
  plugins: { "office-addins": { rules: officeRules } },
  rules: Object.fromEntries(Object.keys(officeRules).map((name) => [`office-addins/${name}`, "error"])),
};

export default defineConfig(
  globalIgnores(["dist/", ".cache/", "coverage/"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/excel/**", "src/taskpane/index.tsx"],
    rules: {
      "no-restricted-globals": ["error", "Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"],
    },
  },
  {
    files: ["src/cli/**", "tests/bench/**", "tests/oracle/record.ts", "tests/fuzz/run.ts"],
    rules: { "no-console": "off" },
  },
  { files: ["src/**/*.tsx", "src/taskpane/**"], extends: [reactHooks.configs.flat.recommended] },
  { files: ["src/excel/**", "src/taskpane/**", "src/commands/**"], extends: [office] },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [typescript.configs.recommended, typescript.configs.disableTypeChecked],
  },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
