import type {LocalFile} from "../schema.js";
import {respondents} from "./codes.js";

export const feedback: LocalFile = {
  name: "feedback",
  title: "Answers to feedback forms and surveys",
  grain: "One row for each response and question answered",
  columns: {
    response: {
      kind: "reference",
      required: true,
      holds: "A number for the form returned. Never the child's id: answers stay anonymous.",
      example: "EX0001"
    },
    answered_on: {kind: "date", required: true, holds: "The day of the answer.", example: "17/03/2025"},
    respondent: {
      kind: "code",
      required: true,
      holds: "Who answered.",
      codes: respondents,
      example: "child"
    },
    asked_in: {
      kind: "code",
      required: true,
      holds: "Whether the form came with a review or was a survey.",
      codes: {review: "Review form", survey: "Survey"},
      example: "review"
    },
    question: {
      kind: "code",
      required: true,
      holds: "The question.",
      codes: {
        form_received: "Received a consultation form",
        views_asked: "Views asked for before the review",
        right_things: "Review talked about the right things",
        said_wanted: "Could say what they wanted",
        listened_to: "Felt listened to",
        someone_missing: "Someone missing who should have been there",
        someone_unwanted: "Someone there who should not have been",
        convenient: "Place and time were convenient",
        length: "Length of the meeting",
        iro_listens: "How well the IRO listens",
        next_time: "Means to take part next time",
        knows_iro: "Knows who their IRO is",
        feels_safe: "Feels safe where they live"
      },
      example: "listened_to"
    },
    answer: {
      kind: "code",
      required: true,
      holds: "The answer.",
      codes: {
        yes: "Yes",
        no: "No",
        too_short: "Too short",
        about_right: "About right",
        too_long: "Too long",
        poor: "Not very good",
        fair: "OK",
        good: "Really good"
      },
      example: "yes"
    }
  },
  key: ["response", "question"],
  brings: ["feedback", "survey-response"]
};
