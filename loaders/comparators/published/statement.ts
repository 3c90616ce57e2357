import type {PrintedFigure} from "./figure.js";

/** Figures that belong together in one document, by the part each plays. */
interface Statement {
  /** Those that play the part, in printed order; without those that have no value. */
  of(role: string): readonly Printed[];
}

/** A printed figure that has a value. */
export type Printed = PrintedFigure & {readonly value: number};

/** What the checks read: the figures, by id and by the statements they make together. */
export interface PrintedFigures {
  readonly figures: readonly PrintedFigure[];
  readonly statements: readonly Statement[];
  base(figure: PrintedFigure): Printed | null;
}

/** Puts figures into the statements their relations name. A statement never crosses documents. */
export function printedFigures(figures: readonly PrintedFigure[]): PrintedFigures {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groups = new Map<string, Map<string, Printed[]>>();
  for (const figure of figures) {
    for (const {group, role} of figure.relations) {
      const key = `${figure.council}|${figure.document}|${group}`;
      const roles = groups.get(key) ?? new Map<string, Printed[]>();
      groups.set(key, roles);
      if (hasValue(figure)) roles.set(role, [...(roles.get(role) ?? []), figure]);
    }
  }
  return {
    figures,
    statements: [...groups.values()].map((roles) => ({of: (role) => roles.get(role) ?? []})),
    base(figure) {
      const base = byId.get(figure.base);
      return base && hasValue(base) ? base : null;
    }
  };
}

export function hasValue(figure: PrintedFigure): figure is Printed {
  return figure.value !== null && Number.isFinite(figure.value);
}
