import type {PrintedFigure} from "./figure.js";

/** Figures that belong together in one document, by the part each plays. */
export interface Statement {
  readonly name: string;
  readonly figures: readonly PrintedFigure[];
  /** Those that play the part, in printed order; without those that have no value. */
  of(role: string): readonly Printed[];
}

/** A printed figure that has a value. */
export type Printed = PrintedFigure & {readonly value: number};

/** What the checks read: the figures, by id and by the statements they make together. */
export interface Report {
  readonly figures: readonly PrintedFigure[];
  readonly statements: readonly Statement[];
  base(figure: PrintedFigure): Printed | null;
}

interface Gathered {
  readonly name: string;
  readonly figures: PrintedFigure[];
  readonly roles: Map<string, Printed[]>;
}

/** Puts figures into the statements their relations name. A statement never crosses documents. */
export function report(figures: readonly PrintedFigure[]): Report {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groups = new Map<string, Gathered>();
  for (const figure of figures) {
    for (const {group, role} of figure.relations) {
      const key = `${figure.council}|${figure.document}|${group}`;
      const entry: Gathered = groups.get(key) ?? {name: group, figures: [], roles: new Map()};
      groups.set(key, entry);
      if (!entry.figures.includes(figure)) entry.figures.push(figure);
      if (hasValue(figure)) entry.roles.set(role, [...(entry.roles.get(role) ?? []), figure]);
    }
  }
  return {
    figures,
    statements: [...groups.values()].map(({name, figures, roles}) => ({
      name,
      figures,
      of: (role) => roles.get(role) ?? []
    })),
    base(figure) {
      const base = byId.get(figure.base);
      return base && hasValue(base) ? base : null;
    }
  };
}

export function hasValue(figure: PrintedFigure): figure is Printed {
  return figure.value !== null && Number.isFinite(figure.value);
}
