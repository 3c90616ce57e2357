import {type Period, years} from "./calendar.js";
import {isRespite} from "./care.js";
import {type Day, readDay} from "./days.js";
import {type Counted, share, tally} from "./tally.js";
import {inCareTwelveMonths} from "./timeliness.js";
import type {Child, World} from "./world.js";

export function healthMeasures(world: World): Counted[] {
  return [
    ...away(world, "missing", "M"),
    ...away(world, "away-without-authorisation", "A"),
    ...done(world, "health-assessments", "HEALTH_ASSESSMENT"),
    ...done(world, "dental-checks", "TEETH_CHECK"),
    ...done(world, "immunisations", "IMMUNISATIONS"),
    ...scores(world)
  ];
}

function away(world: World, measure: string, code: string): Counted[] {
  return tally({
    measure,
    periods: years(world),
    things: (period) => {
      const gone = missingIn(world, period, code);
      return world.children
        .filter((child) => inCareAtAnyTime(child, period))
        .map((child) => ({yes: gone.has(child.id), labels: {}}));
    },
    breakdowns: [],
    sum: share
  });
}

function done(world: World, measure: string, column: string): Counted[] {
  return tally({
    measure,
    periods: years(world),
    things: (period) => checked(world, period).map(({row}) => ({yes: row?.[column] === "1", labels: {}})),
    breakdowns: [],
    sum: share
  });
}

/** Children in care twelve months or more, with their row of that year's return. */
function checked(world: World, period: Period) {
  const rows = world.returns.find(({year}) => year === period.year)?.oc2 ?? [];
  const byChild = new Map(rows.map((row) => [row.CHILD, row]));
  return inCareTwelveMonths(world, period).map((one) => ({...one, row: byChild.get(one.child.id)}));
}

/** The mean score, and the share of scores that are a cause for concern. */
function scores(world: World): Counted[] {
  const things = (period: Period) =>
    checked(world, period)
      .filter(({age, row}) => age !== null && age >= 4 && age <= 16 && row?.SDQ_SCORE)
      .map(({row}) => ({score: Number(row?.SDQ_SCORE), yes: Number(row?.SDQ_SCORE) >= 17, labels: {}}));
  const plan = {periods: years(world), things, breakdowns: []};
  return [
    ...tally({
      ...plan,
      measure: "sdq-score",
      sum: (all) => {
        const sum = all.reduce((total, {score}) => total + score, 0);
        return {numerator: sum, denominator: all.length, value: all.length === 0 ? null : sum / all.length};
      }
    }),
    ...tally({...plan, measure: "sdq-concern", sum: share})
  ];
}

function inCareAtAnyTime(child: Child, {from, to}: Period): boolean {
  return child.care.some(({episodes}) =>
    episodes.some(
      (one) => !isRespite(one) && one.from <= to && (one.to === null || one.to > Math.max(from, one.from))
    )
  );
}

/** Children with a missing episode, those still missing on 1 April among them. */
function missingIn(world: World, period: Period, code: string): Set<string> {
  const spells = new Map<string, {child: string; from: Day; to: Day | null}>();
  for (const row of world.returns.flatMap((one) => one.missing)) {
    const from = readDay(row.MIS_START);
    if (row.MISSING !== code || from === null) continue;
    const key = `${row.CHILD} ${from}`;
    spells.set(key, {child: row.CHILD ?? "", from, to: readDay(row.MIS_END) ?? spells.get(key)?.to ?? null});
  }
  const during = [...spells.values()].filter(
    ({from, to}) => from <= period.to && (to === null || to >= period.from)
  );
  return new Set(during.map(({child}) => child));
}
