import {Contradiction} from "./settled.js";
import {Questions, type Solver} from "./solver.js";
import type {Fact, Part, Sum} from "./system.js";

/** The facts of a part without the guesses that the others refute. Throws Contradiction where facts alone do. */
export function withoutRefuted(solver: Solver, part: Part): Part {
  if (part.facts.length === 0 || isPossible(solver, part)) return part;
  const certain = part.facts.filter(({isGuess}) => !isGuess);
  const guesses = part.facts.filter(({isGuess}) => isGuess);
  if (!isPossible(solver, {...part, facts: certain}))
    throw new Contradiction(smallest(solver, {...part, facts: certain}).map(({name}) => name ?? ""));
  const kept = believable(solver, part.unknowns, certain, guesses);
  return withoutRefuted(solver, {...part, facts: [...certain, ...kept]});
}

function isPossible(solver: Solver, part: Part): boolean {
  const questions = new Questions(solver, part);
  try {
    return questions.largest([[part.unknowns[0]!, 0]], "linear") !== null;
  } finally {
    questions.dispose();
  }
}

/** The guesses left when as little as possible is taken back: each may be missed, at a price. */
function believable(
  solver: Solver,
  unknowns: readonly number[],
  certain: readonly Fact[],
  guesses: readonly Fact[]
): Fact[] {
  let next = unknowns.reduce((most, unknown) => Math.max(most, unknown), 0) + 1;
  const slack = guesses.map(() => [next++, next++] as const);
  const loose = guesses.map((fact, index): Fact => {
    const [under, over] = slack[index]!;
    return {...fact, sum: [...fact.sum, [under, 1], [over, -1]]};
  });
  const all = [...unknowns, ...slack.flat()];
  const questions = new Questions(solver, {unknowns: all, facts: [...certain, ...loose]});
  try {
    const prize: Sum = slack.flat().map((unknown) => [unknown, -1]);
    const {point} = questions.largest(prize, "linear")!;
    const missed = (index: number) => {
      const from = unknowns.length + 2 * index;
      return point![from]! + point![from + 1]! > 1e-6;
    };
    return guesses.filter((_, index) => !missed(index));
  } finally {
    questions.dispose();
  }
}

/** A few facts that contradict each other already: any of them taken away, the others do not. */
function smallest(solver: Solver, part: Part): Fact[] {
  let facts = [...part.facts];
  for (let run = Math.ceil(facts.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let from = 0; from < facts.length; ) {
      const fewer = [...facts.slice(0, from), ...facts.slice(from + run)];
      if (fewer.length > 0 && !isPossible(solver, {...part, facts: fewer})) facts = fewer;
      else from += run;
    }
  }
  return facts;
}
