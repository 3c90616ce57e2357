import {type Period, quarterEnds, yearEnds} from "./calendar.js";
import {addMonths, type Day, monthsBetween} from "./days.js";
import {inCareOn} from "./state.js";
import {type Counted, composition, count, median, none, percent, share, tally} from "./tally.js";
import type {World} from "./world.js";

export function stockMeasures(world: World): Counted[] {
  const onDay = (period: Period) => inCareOn(world, period.to, period.yearStart);
  return [
    ...tally({
      measure: "children-in-care",
      periods: quarterEnds(world),
      things: onDay,
      breakdowns: [
        "sex",
        "age_band",
        "ethnicity",
        "ethnicity_white_british",
        "legal_status",
        "placement_type",
        "category_of_need",
        "uasc",
        "time_in_care"
      ],
      sum: count
    }),
    ...tally({
      measure: "uasc-children",
      periods: quarterEnds(world),
      things: (period) => onDay(period).filter(({labels}) => labels.uasc === "UASC"),
      breakdowns: ["sex", "placement_type"],
      sum: count
    }),
    ...tally({
      measure: "time-in-care",
      periods: yearEnds(world),
      things: (period) =>
        onDay(period).map((one) => ({...one, amount: monthsBetween(one.care.from, period.to)})),
      breakdowns: ["age_band", "ethnicity_white_british", "placement_type"],
      sum: median
    }),
    ...shares(world),
    ...change(world),
    ...turning18(world)
  ];
}

/** Shares of children in care by their legal status, age and origin. */
function shares(world: World): Counted[] {
  const onDay = (period: Period) => inCareOn(world, period.to, period.yearStart);
  const having = (measure: string, label: string, category: string, breakdowns: readonly string[]) =>
    tally({
      measure,
      periods: yearEnds(world),
      things: (period) => onDay(period).map((one) => ({...one, yes: one.labels[label] === category})),
      breakdowns,
      sum: share
    });
  return [
    ...having("uasc-share", "uasc", "UASC", []),
    ...having("section-20", "legal_status", "Section 20", ["age_band", "ethnicity_white_british"]),
    ...having("children-in-proceedings", "legal_status", "Interim care order", ["age_band"]),
    ...tally({
      measure: "legal-status-under-16",
      periods: yearEnds(world),
      things: (period) => onDay(period).filter((one) => one.age !== null && one.age < 16),
      breakdowns: ["legal_status"],
      sum: composition
    })
  ];
}

function change(world: World): Counted[] {
  const size = (on: Day) => inCareOn(world, on, on).length;
  return yearEnds(world).map((period) => {
    const before = addMonths(period.to, -12);
    const now = size(period.to);
    const then = world.years.includes(period.year - 1) ? size(before) : null;
    const numbers = then === null ? none : percent(now - then, then);
    return {measure: "children-in-care-change", period: period.name, ...alone, ...numbers};
  });
}

const alone = {breakdown: "", category: "", breakdown2: "", category2: ""};

function turning18(world: World): Counted[] {
  const latest = yearEnds(world).at(-1);
  if (!latest) return [];
  return tally({
    measure: "turning-18",
    periods: [latest],
    things: ({to}) =>
      inCareOn(world, to, latest.yearStart).flatMap(({child}) => {
        const age18 = child.born === null ? null : addMonths(child.born, 216);
        const at = [12, 24, 36].findIndex(
          (months) => age18 !== null && age18 > to && age18 <= addMonths(to, months)
        );
        const name = ["In the first year", "In the second year", "In the third year"][at];
        return name ? [{labels: {year_of_turning_18: name}}] : [];
      }),
    breakdowns: ["year_of_turning_18"],
    sum: count
  });
}
