import "./choices.js";
import "./finder.js";
import {enliven} from "./live.js";
import "./periods.js";
import "./tables.js";

/** Draws each chart again once it is looked at; the static one stays when anything fails. */
const seen = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      enliven(target as HTMLElement).catch(() => {});
    }
  },
  {threshold: 0.4}
);

for (const chart of document.querySelectorAll<HTMLElement>(".chart[data-spec]")) seen.observe(chart);
