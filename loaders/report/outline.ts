import type {Request} from "../figures/selection.js";

/** What a section is made of, before any figure is looked up. */
export type Part =
  | {readonly part: "say"; readonly text: string}
  /** Room for what only the service can say. */
  | {readonly part: "write"; readonly slug: string; readonly prompt: string}
  | {readonly part: "heading"; readonly text: string}
  | {readonly part: "graph" | "table"; readonly request: Request}
  | {
      readonly part: "series";
      readonly title: string;
      readonly kind: "years" | "quarters";
      readonly measures: readonly string[];
    }
  /** Questions of one respondent or audit, with how each was answered. */
  | {
      readonly part: "answers";
      readonly measure: "feedback" | "audits";
      readonly of: string;
      readonly title: string;
    }
  | {readonly part: "comments"; readonly by: string}
  | {readonly part: "actions"}
  /** The council beside its neighbours, its region and England. */
  | {readonly part: "beside"; readonly measures: readonly string[]}
  | {
      readonly part: "words";
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

export function say(text: string): Part {
  return {part: "say", text};
}

export function write(slug: string, prompt: string): Part {
  return {part: "write", slug, prompt};
}

export function heading(text: string): Part {
  return {part: "heading", text};
}

export function graph(measure: string, by?: string, rest: Omit<Request, "measure" | "by"> = {}): Part {
  return {part: "graph", request: {measure, by, ...rest}};
}

export function table(measure: string, by?: string): Part {
  return {part: "table", request: {measure, by}};
}

export function series(title: string, kind: "years" | "quarters", ...measures: string[]): Part {
  return {part: "series", title, kind, measures};
}

export function answers(measure: "feedback" | "audits", of: string, title: string): Part {
  return {part: "answers", measure, of, title};
}
