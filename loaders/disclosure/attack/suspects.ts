import type {Axis} from "./axes.js";
import type {Line} from "./figures.js";
import {countedName} from "./groups.js";
import {alongLine} from "./line_suspects.js";
import {conductTotals, printedSuspects} from "./printed_suspects.js";
import type {Rebuilt} from "./rebuild.js";
import {nameOfTable, type Suspect, smallGroup} from "./suspect.js";
import {gathered} from "./system.js";
import type {Table} from "./tables.js";

const sensitive = ["legal_status", "category_of_need", "placement_type", "uasc"];

const sensitiveMeasures = ["uasc-share", "missing", "away-without-authorisation", "sdq-concern"];

/** Every group that the lines speak of, and every cell, remainder and complement of every table of children. */
export function suspectsIn(
  site: Rebuilt,
  value: ReadonlyMap<number, number>,
  truth: ReadonlyMap<string, Line> | null,
  {small, allOfThemUpTo}: {readonly small: number; readonly allOfThemUpTo: number}
): Suspect[] {
  const conduct = conductTotals(site, value);
  const isOfChildren = childrenIn(site);
  const tables = site.tables.all.filter((table) => isOfChildren(table));
  const conditions = new Set(
    sensitiveMeasures.flatMap((id) => site.definitions.get(id) ?? []).map(countedName)
  );
  const isSensitive = (axis: Axis, kind: number) =>
    axis.characteristics.some((name, column) => {
      const value = axis.kinds[kind]![column];
      return (sensitive.includes(name) && value !== "") || (conditions.has(name) && value === "counted");
    });
  // That nobody at all is unaccompanied is shown, and then it is no secret of a few.
  const isEverybody = ({population, period, axes}: Table, axis: Axis, kind: number) => {
    const alone = axes.length > 1 && site.tables.table(population, period, [axis.name]);
    return alone && axis.kinds.every((_, other) => other === kind || value.get(alone.first + other) === 0);
  };
  return onceEach([
    ...site.described.flatMap((described) => printedSuspects(described, truth, conduct, small)),
    ...tables.flatMap((table) => [
      ...Array.from({length: table.size}, (_, cell) =>
        smallGroup(nameOfTable(table), [[table.first + cell, 1]])
      ),
      ...table.axes.flatMap((axis) =>
        site.tables.linesAlong(table, axis).flatMap((cells) =>
          alongLine(table, cells, value, {
            isSensitive: (kind, known) =>
              known <= allOfThemUpTo && isSensitive(axis, kind) && !isEverybody(table, axis, kind)
          })
        )
      )
    ])
  ]);
}

/** The same group under its first name. */
function onceEach(suspects: readonly Suspect[]): Suspect[] {
  const found = new Map<string, Suspect>();
  for (const suspect of suspects) {
    const sum = [...gathered(suspect.sum)].sort(([a], [b]) => a - b);
    const address = [suspect.fear, ...sum.map(([unknown, times]) => `${unknown}*${times}`)].join(" ");
    if (!found.has(address)) found.set(address, {...suspect, sum});
  }
  return [...found.values()];
}

/** Whether a table is one of children: not of what the council did, undivided. */
function childrenIn({tables, described}: Rebuilt): (table: Table) => boolean {
  const asked = new Map<string, boolean>();
  return (table) => {
    const names = table.axes.map(({name}) => name);
    const key = [table.population, ...names].join("|");
    if (!asked.has(key)) {
      asked.set(
        key,
        described.some(({row}) => {
          const {definition, counted, among} = row;
          const group = counted ?? among!;
          if (group.population !== table.population) return false;
          if (!names.every((name) => tables.axesNamed(group).includes(name))) return false;
          const divided = tables.axesOfBreakdowns(group, definition.breakdowns);
          return !definition.isConduct || names.some((name) => divided.includes(name));
        })
      );
    }
    return asked.get(key)!;
  };
}
