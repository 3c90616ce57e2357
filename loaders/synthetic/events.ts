import {writeFileSync} from "node:fs";
import {join} from "node:path";

const events = [
  ["2020-03-23", "all", "event", "Schools and courts closed for some weeks (an invented note)."],
  [
    "2021-04-01",
    "participation",
    "event",
    "Reviews record how each child took part on a new form (an invented note)."
  ],
  [
    "2021-04-01",
    "movers-ever-outside-area",
    "break",
    "Addresses are kept in a new system that knows more of them (an invented note)."
  ],
  [
    "2022-09-05",
    "reviews",
    "event",
    "Two IROs left and were not replaced until the spring (an invented note)."
  ]
] as const;

/** What the invented council writes beside its figures. */
export function writeEvents(folder: string): void {
  const lines = events.map((event) => event.join(","));
  writeFileSync(join(folder, "events.csv"), `date,about,kind,words\n${lines.join("\n")}\n`);
}
