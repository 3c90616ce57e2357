import {firstDay, inReturn, lastDay} from "./calendar.js";
import type {Tell} from "./columns.js";
import type {History} from "./history.js";
import type {Random} from "./random.js";

/** Adoptions completed in the year, and decisions that a child should be placed for adoption. */
export function tellAdoption(random: Random, history: History, year: number, tell: Tell): void {
  const {person, periods} = history;
  const born = inReturn(person.born);
  for (const {path} of periods) {
    if (!path.adoption || path.end < firstDay(year)) continue;
    const {decided, placed, sameCarer} = path.adoption;
    if (decided <= lastDay(year)) tell("placed_adoption", [person.id, born, inReturn(decided), "", ""]);
    if (path.end > lastDay(year)) continue;
    const adopters = random.pick({MF: 68, MM: 9, FF: 8, F1: 13, M1: 2});
    tell("ad1", [
      person.id,
      born,
      inReturn(decided),
      inReturn(placed - Math.min(placed - decided, random.between(7, 40))),
      sameCarer ? "1" : "0",
      adopters.endsWith("1") ? "1" : "2",
      adopters,
      adopters.endsWith("1") ? "L0" : random.pick({L11: 10, L12: 4, L2: 70, L3: 10, L4: 6})
    ]);
  }
}

/** Whether a child who came into care this year had left care for good before. */
export function tellEarlierPermanence(random: Random, history: History, year: number, tell: Tell): void {
  const {person, periods} = history;
  const started = periods.find(({path}) => path.start >= firstDay(year) && path.start <= lastDay(year));
  if (!started || person.respite) return;
  const code = random.pick({Z1: 94, P1: 1, P2: 3, P3: 1, P4: 1});
  const since = started.path.start - person.born;
  const date =
    code === "Z1" || since < 800 ? "" : inReturn(started.path.start - random.between(200, since - 300));
  tell("prev_perm", [person.id, inReturn(person.born), date === "" ? "Z1" : code, "", date]);
}
