import type {LocalFile} from "../schema.js";

export default {
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
      holds: "The question, and who was asked it.",
      codes: {
        child_form: "Child: Received a consultation form",
        child_views: "Child: Was asked for their views before the review",
        child_right_things: "Child: Review talked about the right things",
        child_said: "Child: Could say what they wanted",
        child_listened_to: "Child: Felt listened to",
        child_missing: "Child: Someone was missing who should have been there",
        child_unwanted: "Child: Someone was there who should not have been",
        child_length: "Child: Length of the meeting",
        child_iro_listens: "Child: How well the IRO listens",
        child_next_time: "Child: Means to take part next time",
        child_knows_iro: "Child: Knows who their IRO is",
        child_feels_safe: "Child: Feels safe where they live",
        carer_form: "Carer: Received a consultation form",
        carer_convenient: "Carer: Place and time were convenient",
        carer_views: "Carer: Could share their views",
        carer_focus: "Carer: Meeting kept to the child's needs and plans",
        carer_length: "Carer: Length of the meeting",
        carer_engaged: "Carer: How well the child took part",
        parent_form: "Parent: Received a consultation form",
        parent_convenient: "Parent: Place and time were convenient",
        parent_views: "Parent: Could share their views",
        parent_focus: "Parent: Meeting kept to the child's needs and plans",
        parent_length: "Parent: Length of the meeting"
      },
      example: "child_listened_to"
    },
    answer: {
      kind: "code",
      required: true,
      holds:
        "The answer, one that the question offers: `too_short`, `about_right`, `too_long` with a length; `poor`, `fair`, `good` with `child_iro_listens` and `carer_engaged`; `yes` or `no` with every other.",
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
  dated: "answered_on",
  key: ["response", "question"],
  fits: {
    column: "answer",
    with: "question",
    codes: {
      "": ["yes", "no"],
      child_length: ["too_short", "about_right", "too_long"],
      carer_length: ["too_short", "about_right", "too_long"],
      parent_length: ["too_short", "about_right", "too_long"],
      child_iro_listens: ["poor", "fair", "good"],
      carer_engaged: ["poor", "fair", "good"]
    }
  },
  brings: ["feedback", "survey-response"]
} satisfies LocalFile;
