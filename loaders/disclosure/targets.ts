import type {Lattice, Place} from "./lattice.js";
import {addressOf, type Target, type Terms, valueOf} from "./model.js";
import type {Policy} from "./policy.js";
import type {Shape} from "./shapes.js";

/** Whether a table of a population is about children, and which of its characteristics are sensitive. */
export interface Concern {
  isProtected(place: Place, shape: Shape): boolean;
  isSensitive(place: Place, name: string, value: string): boolean;
}

/**
 * Every group that must not be provable: of every published table each cell, margin and remainder of
 * 1 to 5, and of every small shown group the few who are not what all the others are.
 */
export function targetsOf(
  lattice: Lattice,
  concern: Concern,
  policy: Policy,
  exempt: ReadonlySet<string>
): Target[] {
  const found = new Map<string, Target>();
  const add = (terms: Terms, label: string, high: number, width: number) => {
    const address = addressOf(terms);
    if (!exempt.has(address) && !found.has(address)) found.set(address, {terms, label, high, width});
  };
  for (const place of lattice.places()) {
    for (const shape of lattice.shapesAt(place)) {
      if (!concern.isProtected(place, shape)) continue;
      const atoms = lattice.table(place, shape.key)!;
      const label = `${place.population}, ${place.period}: ${shape.key || "total"}`;
      const isSmall = (terms: Terms) => {
        const value = valueOf(terms, lattice.truth);
        return value >= 1 && value <= policy.small;
      };
      for (const atom of atoms) if (isSmall([atom])) add([atom], label, policy.small + 1, policy.width);
      for (const {name, terms, values} of lines(shape, atoms)) {
        const total = valueOf(terms, lattice.truth);
        for (const [index, atom] of terms.entries()) {
          const rest = terms.filter((other) => other !== atom);
          if (rest.length > 1 && isSmall(rest)) add(rest, label, policy.small + 1, policy.width);
          const isAll =
            total > 0 && total <= policy.allOfThemUpTo && valueOf([atom], lattice.truth) === total;
          if (isAll && rest.length > 0 && concern.isSensitive(place, name, values[index]!))
            add(rest, label, 1, 0);
        }
      }
    }
  }
  return [...found.values()];
}

interface Line {
  readonly name: string;
  readonly terms: Terms;
  readonly values: readonly string[];
}

/** The rows, columns … of a table: everything of one group, divided by one characteristic. */
function lines(shape: Shape, atoms: Terms): Line[] {
  return shape.names.flatMap((name, axis) => {
    const found = new Map<string, {name: string; terms: [number, number][]; values: string[]}>();
    for (const [index, combination] of shape.combinations.entries()) {
      const key = combination.filter((_, other) => other !== axis).join("\0");
      if (!found.has(key)) found.set(key, {name, terms: [], values: []});
      found.get(key)!.terms.push(atoms[index] as [number, number]);
      found.get(key)!.values.push(combination[axis]!);
    }
    return [...found.values()];
  });
}
