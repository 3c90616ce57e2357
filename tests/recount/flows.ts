import {type Period, within, yearsAndQuarters} from "./calendar.js";
import {isRespite, settled} from "./care.js";
import {ageBand, categoryOfNeed, legalStatus, placementType, reasonCeased} from "./labels.js";
import {type Counted, count, tally} from "./tally.js";
import {age, type Child, uasc, type World} from "./world.js";

export function flowMeasures(world: World): Counted[] {
  const periods = yearsAndQuarters(world);
  return [
    ...tally({
      measure: "children-starting",
      periods,
      things: (period) => world.children.flatMap((child) => firstStart(child, period)),
      breakdowns: ["sex", "age_band", "ethnicity", "category_of_need", "legal_status", "uasc"],
      sum: count
    }),
    ...tally({
      measure: "children-ceasing",
      periods,
      things: (period) => world.children.flatMap((child) => lastLeaving(child, period)),
      breakdowns: ["age_band", "reason_ceased", "ethnicity"],
      sum: count
    })
  ];
}

/** The first start of a child in the period, if any; an agreed short break is none. */
function firstStart(child: Child, period: Period) {
  const start = child.care
    .flatMap((care) => care.episodes.map((episode) => ({care, episode})))
    .find(({episode}) => episode.rne === "S" && !isRespite(episode) && within(episode.from, period));
  if (!start) return [];
  const {care, episode} = start;
  const labels = {
    sex: child.sex,
    ethnicity: child.ethnicity,
    age_band: ageBand(age(child, episode.from)),
    category_of_need: categoryOfNeed(episode.cin),
    legal_status: legalStatus(episode.ls),
    placement_type: placementType(settled(care, episode).place),
    uasc: uasc(child, period.yearStart)
  };
  return [{labels}];
}

/** The last leaving of a child in the period, if any. */
function lastLeaving(child: Child, period: Period) {
  const left = child.care
    .filter((care) => within(care.to, period) && !isRespite(care.episodes.at(-1)!))
    .at(-1);
  if (!left || left.to === null) return [];
  const labels = {
    age_band: ageBand(age(child, left.to)),
    ethnicity: child.ethnicity,
    reason_ceased: reasonCeased(left.episodes.at(-1)!.rec)
  };
  return [{labels}];
}
