/** What a ratio of children in care to a population rests on. */
interface PopulationBasis {
  readonly inCare: number;
  readonly population: number;
  readonly sameAges: boolean;
  readonly sameYear: boolean;
  readonly sameCategories: boolean;
}

const ABSURD = 0.2;

/** Why a ratio to a population may not be printed, in words; null when it may. */
export function refusal(basis: PopulationBasis): string | null {
  if (!basis.sameCategories) return "the two sources group ethnicity differently";
  if (!basis.sameAges) return "the two sources cover different ages";
  if (!basis.sameYear) return "the two sources are of different years";
  if (!(basis.population > 0)) return "the population has no children of this group";
  if (basis.inCare > ABSURD * basis.population) {
    return "more than one in five of this group's children would be in care, so the categories cannot match";
  }
  return null;
}
