import type {LocalFile} from "../schema.js";
import {respondents} from "./codes.js";

export default {
  name: "comments",
  title: "Comments approved for publication",
  grain: "One row for each comment or wording that somebody has approved",
  columns: {
    comment: {
      kind: "text",
      required: true,
      holds: "The words as they will be published. Take out names, places and whatever points to a child.",
      example: "I felt listened to (an invented comment)"
    },
    said_by: {
      kind: "code",
      required: true,
      holds: "Whose words they are.",
      codes: {...respondents, service: "The service"},
      example: "child"
    },
    said_in: {kind: "year", required: true, holds: "The year it belongs to.", example: "2024-25"},
    about: {
      kind: "reference",
      holds: "The reference of the action that the words are of, as in actions; else blank.",
      example: ""
    },
    approved_by_role: {
      kind: "code",
      required: true,
      holds: "In what role somebody approved it. Never a name.",
      codes: {
        iro_manager: "IRO manager",
        head_of_service: "Head of service",
        director: "Director of children's services",
        participation_lead: "Participation lead"
      },
      example: "iro_manager"
    },
    approved_on: {kind: "date", required: true, holds: "The day it was approved.", example: "25/04/2025"}
  },
  key: ["comment", "said_in"],
  brings: [],
  gives: "the words on the pages, and the wording of actions"
} satisfies LocalFile;
