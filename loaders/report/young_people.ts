import {escape} from "../figures/html.js";
import {countText} from "../figures/numbers.js";
import type {PublishedRelease, ShownCell} from "../figures/published.js";
import {at, select} from "../figures/selection.js";
import {measureOf} from "./figures.js";
import type {Material} from "./make.js";
import {wordingOf} from "./said.js";
import type {Words} from "./words.js";
import {upTo} from "./years.js";

/** Plain sentences for children: `#` stands for the number, with "of 10" where a share is told as one in ten. */
const sentences: readonly (readonly [heading: string, measure: string, text: string])[] = [
  [
    "How many of you are in care",
    "children-in-care",
    "On 31 March, # children and young people were in care here."
  ],
  ["", "children-starting", "# came into care during the year."],
  ["", "children-ceasing", "# left care."],
  ["Where you live", "within-20-miles", "About # in 10 of you live in this area or not far from it."],
  [
    "",
    "three-or-more-placements",
    "About # in 10 of you lived in three or more places in the year. We want that to be fewer."
  ],
  ["Your reviews", "reviews-held", "Your IROs held # reviews."],
  ["", "reviews-on-time", "About # in 10 reviews were held on time."],
  ["", "participation-views-conveyed", "In about # in 10 reviews the child’s views were heard."],
  [
    "Speaking up for you",
    "challenges",
    "IROs told the council # times that something should be better for a child."
  ]
];

/** The year in plain language for children and young people: whole numbers, and shares as so many in ten. */
export function youngPeopleHtml({release: whole, measures, words}: Material, year: string): string {
  const release = upTo(whole, year);
  const parts: string[] = [];
  let heading = "";
  for (const [title, id, text] of sentences) {
    if (title) heading = title;
    const number = numberFor(shownNow(release, measures, id));
    if (number === null) continue;
    if (heading) parts.push(`<h2>${escape(heading)}</h2>`);
    heading = "";
    parts.push(`<p>${escape(text).replace("#", `<strong data-measure="${id}">${number}</strong>`)}</p>`);
  }
  const {contact} = release.council;
  return `<div class="young-people">
<p>An IRO is the person who runs your review. They check that your plan is right for you, and they speak up when it is not. This page tells you how the year went for everyone in care in ${escape(release.council.shortName)}.</p>
${parts.join("\n")}
${told(release, measures)}
${words ? said(words, year) : ""}
<h2>Your rights</h2>
<p>You have a right to say what you want at your review, and to have someone to help you say it: an advocate. You can ask your IRO for one. You can ask to see your plan, and you can tell your IRO who you want at your review.</p>
<h2>Nobody can find you here</h2>
<p>We count everyone together. When a number is very small we do not show it.</p>
<p>Questions? Ask your IRO, or write to ${escape(contact.name)}: ${escape(contact.email)}</p>
</div>`;
}

/** What children answered after reviews and in the survey: `#` of ten of those who answered. */
const answers: readonly (readonly [question: string, answer: string, text: string])[] = [
  ["Child: Felt listened to", "Yes", "felt listened to at their review."],
  [
    "Child: Someone was missing who should have been there",
    "Yes",
    "missed somebody who should have been there."
  ],
  ["Child: Knows who their IRO is", "Yes", "know who their IRO is."],
  ["Child: Feels safe where they live", "Yes", "feel safe where they live."]
];

function told(release: PublishedRelease, measures: Material["measures"]): string {
  const selection = select(release, measureOf(measures, "feedback"), {
    measure: "feedback",
    by: "question",
    by2: "answer"
  });
  const lines = answers.flatMap(([question, answer, text]) => {
    const cell = selection?.groups.find(
      (one) => one.period === selection.latest && one.category === question && one.category2 === answer
    );
    const number = numberFor(cell?.status === "shown" ? cell : null);
    return number === null
      ? []
      : [
          `<p>About <strong data-measure="feedback">${number}</strong> in 10 of those who answered ${text}</p>`
        ];
  });
  return lines.length === 0 ? "" : `<h2>What you told us</h2>\n${lines.join("\n")}`;
}

const became: Readonly<Record<string, string>> = {
  Done: "we did it",
  "Under way": "we are still working on it",
  Delayed: "we are late with it",
  "Not started": "we have not started yet",
  Dropped: "we stopped this"
};

/** Words of children, and what the service said it would do, in the words that were approved. */
function said(words: Words, year: string): string {
  const own = words.comments.filter(
    ({saidBy, about, year: of}) => saidBy === "Child" && about === null && of === year
  );
  const promised = words.actions
    .filter((action) => action.year === year)
    .map(
      (action) =>
        `<li>${escape(wordingOf(words, action))}: <strong>${escape(became[action.status] ?? action.status)}</strong></li>`
    );
  const quotes = own.map(({comment}) => `<blockquote><p>${escape(comment)}</p></blockquote>`);
  const promises =
    promised.length === 0 ? "" : `<h2>What we said we would do</h2>\n<ul>\n${promised.join("\n")}\n</ul>`;
  return [quotes.join("\n"), promises].filter((part) => part !== "").join("\n");
}

function shownNow(release: PublishedRelease, measures: Material["measures"], id: string): ShownCell | null {
  const selection = select(release, measureOf(measures, id), {measure: id});
  const cell = selection && at(selection.totals, selection.latest);
  return cell?.status === "shown" ? cell : null;
}

/** A count whole; a percentage as so many in ten, but never none or all unless it is. */
function numberFor(cell: ShownCell | null): string | null {
  if (!cell || cell.value === null) return null;
  if (cell.unit !== "per cent") return countText(cell.value);
  const tenths = Math.round(cell.value / 10);
  if (cell.value > 0 && tenths === 0) return null;
  if (cell.value < 100 && tenths === 10) return "9";
  return String(tenths);
}
