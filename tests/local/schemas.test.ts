import {describe, expect, it} from "vitest";
import {localFiles} from "../../loaders/local/files.js";
import {categoriesOf} from "../../loaders/measures/count.js";
import {measures} from "../../loaders/measures/index.js";

const measure = (id: string) => measures.find((each) => each.id === id)!;
const labels = (name: string, column: string) =>
  Object.values(localFiles.find((file) => file.name === name)!.columns[column]!.codes!);

describe("the schemas of the council's own files", () => {
  it("name the measures they bring, each measure one file", () => {
    const brought = localFiles.flatMap(({brings}) => brings);
    expect(new Set(brought).size).toBe(brought.length);
    const lost = localFiles.flatMap(({name, brings}) =>
      brings.filter((id) => !measure(id)).map((id) => `${id} of loaders/local/files/${name}.ts`)
    );
    expect(lost, `Brought, and not in loaders/measures/index.ts: ${lost.join(", ")}`).toEqual([]);
    expect(brought.length).toBeGreaterThan(30);
  });

  it.each(localFiles.map((schema) => [schema.name, schema] as const))(
    "%s is dated and named by columns that it has",
    (name, {columns, dated, key}) => {
      const lost = [...key, ...(dated ? [dated] : [])].filter((column) => !columns[column]);
      expect(lost, `No such column in loaders/local/files/${name}.ts: ${lost.join(", ")}`).toEqual([]);
    }
  );

  it("are asked by measures for years that they can tell of", () => {
    const dated = localFiles.flatMap(({name, dated}) => (dated ? [name] : []));
    const asked = measures.flatMap(({id, availableWhen = ""}) =>
      [...availableWhen.matchAll(/local_(?:tells\('(\w+)', ''|reaches\('(\w+)')/g)].map(
        ([, tells, reaches]) => ({
          id,
          file: tells ?? reaches!
        })
      )
    );
    // Actions are dated by the year of the report, in local_spans.sql.
    const lost = asked.filter(({file}) => ![...dated, "actions"].includes(file));
    const said = lost.map(({id, file}) => `loaders/measures/${id}.ts asks ${file}`).join(", ");
    expect(said, `No file of loaders/local/files has that name and is dated: ${said}`).toBe("");
    expect(asked.length).toBeGreaterThan(5);
  });

  it.each([
    ["late-review-reasons", "late_reason", "iro_reviews", "late_reason"],
    ["non-participation-reasons", "non_participation_reason", "iro_reviews", "non_participation_reason"],
    ["review-format", "review_format", "iro_reviews", "review_format"],
    ["review-attendance", "role", "iro_reviews", "attended_by"],
    ["consultation-returned", "respondent", "iro_reviews", "forms_sent"],
    ["iro-workforce", "contract", "iro_staff", "contract"],
    ["challenges", "stage", "challenges", "stage"],
    ["challenges", "theme", "challenges", "theme"],
    ["challenges", "outcome", "challenges", "outcome"],
    ["recommendations-by-theme", "theme", "recommendations", "theme"],
    ["audits", "question", "audits", "audit_question"],
    ["audits", "answer", "audits", "audit_answer"],
    ["feedback", "question", "feedback", "question"],
    ["feedback", "answer", "feedback", "answer"],
    ["actions", "status", "actions", "status"]
  ])("%s has for %s the codes of %s.%s and nothing else but Not recorded", (id, breakdown, file, column) => {
    const known = categoriesOf(breakdown, measure(id)).filter((category) => category !== "Not recorded");
    expect(known).toEqual(labels(file, column));
  });

  it.each([
    ["feedback", "feedback"],
    ["audits", "audits"]
  ])("%s: the answers that go with a question are those of its measure", (id, file) => {
    const {columns, fits} = localFiles.find(({name}) => name === file)!;
    const {[fits!.with]: questions, [fits!.column]: given} = columns;
    for (const [code, question] of Object.entries(questions!.codes!)) {
      const allowed = fits!.codes[code] ?? fits!.codes[""]!;
      expect(measure(id).goesWith![question], question).toEqual(
        allowed.map((answer) => given!.codes![answer])
      );
    }
  });

  it("begin every question with who was asked it, or the audit it belongs to", () => {
    for (const question of labels("feedback", "question"))
      expect(categoriesOf("respondent")).toContain(question.split(": ")[0]);
    for (const question of labels("audits", "audit_question"))
      expect(categoriesOf("audit")).toContain(question.split(": ")[0]);
  });
});
