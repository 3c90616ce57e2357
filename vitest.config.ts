import {defineConfig} from "vitest/config";

/** Tests that read exports or start a process: whole folders, and single files. */
export const fromFiles = [
  "tests/exports/",
  "tests/fuzz/",
  "tests/notebook/",
  "tests/recount/",
  "tests/audit.test.ts",
  "tests/before_commit.test.ts",
  "tests/build.test.ts",
  "tests/flow.test.ts",
  "tests/privacy.test.ts",
  "tests/checks/example.test.ts",
  "tests/checks/rules.test.ts",
  "tests/checks/touches.test.ts",
  "tests/editions/quarterly.test.ts",
  "tests/local/damaged.test.ts",
  "tests/local/planted.test.ts",
  "tests/local/refused.test.ts",
  "tests/local/templates.test.ts",
  "tests/measures/iro_reviews.test.ts",
  "tests/measures/service.test.ts",
  "tests/measures/voice.test.ts",
  "tests/publish/half_published.test.ts",
  "tests/publish/with_parent.test.ts",
  "tests/report/pdf.test.ts"
];
const include = fromFiles.map((path) => (path.endsWith("/") ? `${path}**/*.test.ts` : path));

/** Two tests run at once: a database of a few children is quicker on a core of its own. */
const env = {THREADS: "1"};

export default defineConfig({
  test: {
    // Left to itself the runner keeps a core free, which of two is half.
    maxWorkers: "100%",
    projects: [
      {
        // Functions, and small tables written in the test: quick, so nothing is kept apart but what a test makes.
        test: {
          name: "unit",
          env,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", ...include],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "files-to-figures",
          env,
          include,
          isolate: false,
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          // The site is built while other tests run.
          globalSetup: ["tests/site/built.ts"],
          setupFiles: ["tests/site/wait.ts"],
          isolate: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxConcurrency: 2,
          // A busy machine is slow, not wrong.
          expect: {poll: {timeout: 60_000}}
        }
      }
    ]
  }
});
