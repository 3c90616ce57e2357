import type {LocalFile} from "../schema.js";
import {themes} from "./codes.js";

export default {
  name: "challenges",
  title: "Challenges raised by IROs",
  grain: "One row for each challenge and stage: one taken from informal to formal has two",
  columns: {
    challenge: {
      kind: "reference",
      required: true,
      holds: "The council's reference of the challenge.",
      example: "EXC001"
    },
    stage: {
      kind: "code",
      required: true,
      holds: "Whether it was raised informally or under the formal dispute resolution process.",
      codes: {informal: "Informal", formal: "Formal"},
      example: "informal"
    },
    raised_on: {
      kind: "date",
      required: true,
      holds: "The day it was raised at this stage.",
      example: "02/12/2024"
    },
    theme: {kind: "code", holds: "What it was about.", codes: themes, example: "placement"},
    due_on: {
      kind: "date",
      holds: "The day by which the council's protocol says it must be resolved.",
      example: "03/01/2025"
    },
    resolved_on: {
      kind: "date",
      holds: "The day it was resolved at this stage; blank while it is not.",
      example: "16/12/2024"
    },
    outcome: {
      kind: "code",
      holds: "What came of it.",
      codes: {
        changed: "Plan or practice changed",
        explained: "Explained, no change needed",
        made_formal: "Taken to the formal stage",
        outside: "Taken outside the council",
        open: "Still open"
      },
      example: "changed"
    }
  },
  dated: "raised_on",
  key: ["challenge", "stage"],
  brings: ["challenges", "challenge-resolution-time", "challenges-resolved-in-time"]
} satisfies LocalFile;
