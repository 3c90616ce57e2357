import {escape} from "./html.js";

/** A word of the field: where it stands in prose, its full name and what it means. */
interface Term {
  readonly id: string;
  /** As it stands in sentences; the first on a page explains itself. Empty where the word is plain enough there. */
  readonly written: readonly string[];
  readonly name: string;
  readonly meaning: string;
}

/** In the order of the alphabet, as the definitions page lists them. */
export const glossary: readonly Term[] = [
  {
    id: "advocate",
    written: ["advocate", "advocacy"],
    name: "Advocate",
    meaning: "Someone independent who helps a child to say what they want and to be listened to."
  },
  {
    id: "camhs",
    written: ["CAMHS"],
    name: "CAMHS",
    meaning: "Child and adolescent mental health services, run by the NHS."
  },
  {
    id: "care-order",
    written: ["care order", "interim care order"],
    name: "Care order, interim care order",
    meaning:
      "A court’s order under section 31 of the Children Act 1989 that the council shares responsibility for the child. An interim order holds while the court decides."
  },
  {
    id: "child-in-care",
    written: [],
    name: "Child in care",
    meaning:
      "A child looked after by the council, under a court’s order or by agreement under section 20. Short breaks are not counted."
  },
  {
    id: "episode",
    written: ["episode", "Episodes", "episodes"],
    name: "Episode",
    meaning:
      "A stretch of time in which a child’s legal status and placement stay the same. A change of either begins a new episode."
  },
  {
    id: "ethnic-minorities",
    written: [],
    name: "Ethnic minorities",
    meaning: "Everyone except White British, White minorities included."
  },
  {
    id: "iro",
    written: ["IRO", "IROs"],
    name: "IRO, independent reviewing officer",
    meaning:
      "Chairs a child’s reviews, sees that the care plan is right, and challenges the council on the child’s behalf."
  },
  {
    id: "ni66",
    written: ["NI66"],
    name: "NI66",
    meaning:
      "The old national indicator: the share of children in care for a year whose every review in the year was on time."
  },
  {
    id: "pathway-plan",
    written: ["pathway plan", "pathway plans"],
    name: "Pathway plan",
    meaning: "The plan, made from the age of 16, for a young person’s life after care."
  },
  {
    id: "period-of-care",
    written: ["period of care"],
    name: "Period of care",
    meaning: "The time from the day a child comes into care to the day the child leaves it."
  },
  {
    id: "placement",
    written: [],
    name: "Placement",
    meaning: "Where and with whom a child lives. A stay in hospital or a holiday does not end one."
  },
  {
    id: "placement-order",
    written: ["placement order"],
    name: "Placement order",
    meaning: "A court’s order that lets the council place a child for adoption."
  },
  {
    id: "regulation-44",
    written: ["regulation 44"],
    name: "Regulation 44 visit",
    meaning:
      "A visit every month by someone independent to a children’s home, who reports on how children are cared for."
  },
  {
    id: "review",
    written: [],
    name: "Review",
    meaning: "The meeting, and what leads up to it, in which a child’s care plan is looked at again."
  },
  {
    id: "sdq",
    written: ["SDQ"],
    name: "SDQ, strengths and difficulties questionnaire",
    meaning: "A score of a child’s emotional wellbeing from 0 to 40; higher means more difficulty."
  },
  {
    id: "section-20",
    written: ["section 20"],
    name: "Section 20",
    meaning:
      "Care by agreement with the parents, or for a child who has no one: no court’s order is involved."
  },
  {
    id: "sgo",
    written: ["SGO", "special guardianship order"],
    name: "SGO, special guardianship order",
    meaning:
      "Someone, often a relative, takes responsibility for the child until 18, and the child leaves care."
  },
  {
    id: "ssda903",
    written: ["SSDA903"],
    name: "SSDA903",
    meaning:
      "The return about each child in care that every English council sends the Department for Education each year."
  },
  {
    id: "statistical-neighbours",
    written: ["statistical neighbours"],
    name: "Statistical neighbours",
    meaning:
      "Ten councils that are most like this one in what is known to matter for children, chosen for the department."
  },
  {
    id: "uasc",
    written: ["UASC", "Unaccompanied children", "unaccompanied children"],
    name: "UASC, unaccompanied asylum-seeking child",
    meaning: "A child under 18 who came to the country without a parent or guardian and asks for asylum."
  }
];

/** All terms, each with an address. */
export function glossaryList(): string {
  const terms = glossary.map(
    ({id, name, meaning}) => `<dt id="term-${id}">${escape(name)}</dt><dd>${escape(meaning)}</dd>`
  );
  return `<dl class="terms">\n${terms.join("\n")}\n</dl>`;
}

const byWord = new Map(glossary.flatMap((term) => term.written.map((word) => [word, term] as const)));
const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
const anyWord = new RegExp(`(?<![\\w-])(?:${words.join("|")})(?![\\w-])`, "g");

/**
 * Prose in which the first mention of each term is a button that opens its meaning, with no script. `seen` holds the
 * terms a page has explained already. Null where nothing is to be explained.
 */
export function explained(text: string, seen: Set<string>): string | null {
  let found = false;
  const html = escape(text).replace(anyWord, (word) => {
    const term = byWord.get(word)!;
    if (seen.has(term.id)) return word;
    seen.add(term.id);
    found = true;
    const id = `means-${term.id}`;
    return `<button class="term" type="button" popovertarget="${id}">${word}</button><span class="term-meaning" id="${id}" popover><strong>${escape(term.name)}</strong> ${escape(term.meaning)}</span>`;
  });
  return found ? html : null;
}
