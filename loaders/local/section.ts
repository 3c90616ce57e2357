import type {Column, LocalFile} from "./schema.js";

/** A file's section of `docs/local-files.md`: what it holds, which measures it brings, every column and code. */
export function section(schema: LocalFile, labelOf: (id: string) => string): string {
  const {name, title, grain, columns, key, brings, gives} = schema;
  const measures = brings.map((id) => `${labelOf(id)} (\`${id}\`)`);
  const brought = gives ? `Brings ${gives}.` : `Brings: ${measures.join("; ")}.`;
  const rows = Object.entries(columns).map(
    ([column, about]) => `| \`${column}\` | ${what(about)} | ${holds(about)} |`
  );
  return `## ${name}

${title}. ${grain}; named by ${key.map((column) => `\`${column}\``).join(" and ")}.
${brought}

| column | what | holds |
|---|---|---|
${rows.join("\n")}
`;
}

function what({kind, required}: Column): string {
  const words: Partial<Record<Column["kind"], string>> = {
    child: "child's id",
    worker: "worker's code",
    whole: "whole number",
    text: "words"
  };
  return `${words[kind] ?? kind}${required ? ", needed" : ""}`;
}

function holds({holds, codes}: Column): string {
  if (!codes) return holds;
  const offered = Object.entries(codes).map(([code, label]) => `\`${code}\` ${label}`);
  return `${holds} ${offered.join("; ")}.`;
}
