import {type Column, type LocalFile, patterns} from "./schema.js";

/** A local file as a Frictionless Table Schema (https://datapackage.org/standard/table-schema/). */
export function tableSchema({title, grain, columns, key}: LocalFile) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    title,
    description: `${grain}.`,
    fields: Object.entries(columns).map(([name, column]) => field(name, column)),
    primaryKey: [...key],
    missingValues: [""]
  };
}

function field(name: string, column: Column) {
  const constraints = constraintsOf(column);
  return {
    name,
    ...typeOf(column),
    description: column.holds,
    ...(column.kind === "code" && {categories: labelled(column)}),
    ...(Object.keys(constraints).length > 0 && {constraints})
  };
}

function typeOf({kind}: Column) {
  if (kind === "date" || kind === "quarter end") return {type: "date", format: "%d/%m/%Y"};
  if (kind === "number") return {type: "number"};
  if (kind === "whole") return {type: "integer"};
  if (kind === "yes or no") return {type: "boolean", trueValues: ["yes"], falseValues: ["no"]};
  return {type: "string"};
}

function constraintsOf({kind, required, codes}: Column) {
  const list = Object.keys(codes ?? {});
  return {
    ...(required && {required}),
    ...(kind in patterns && {pattern: patterns[kind as keyof typeof patterns]}),
    ...((kind === "number" || kind === "whole") && {minimum: 0}),
    ...(kind === "codes" && {pattern: `^(${list.join("|")})(;(${list.join("|")}))*$`})
  };
}

function labelled({codes}: Column) {
  return Object.entries(codes ?? {}).map(([value, label]) => ({value, label}));
}
