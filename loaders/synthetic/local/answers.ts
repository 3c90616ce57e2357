import {type Day, inReturn} from "../calendar.js";
import {type Random, randomStream} from "../random.js";
import type {TellLocal} from "./files.js";

/** Numbers given out in the order things are told. */
export interface Answers {
  readonly next: (what: string) => number;
}

export function newAnswers(): Answers {
  const given = new Map<string, number>();
  return {
    next(what) {
      given.set(what, (given.get(what) ?? 0) + 1);
      return given.get(what)!;
    }
  };
}

const agree = (yes: number) => ({yes, no: 100 - yes});
const lengths = {too_short: 4, about_right: 89, too_long: 7} as const;
type Weights = Readonly<Record<string, number>>;

const child: Readonly<Record<string, Weights>> = {
  form: agree(71),
  views: agree(92),
  right_things: agree(95),
  said: agree(90),
  listened_to: agree(93),
  missing: agree(19),
  unwanted: agree(6),
  length: lengths,
  iro_listens: {poor: 3, fair: 14, good: 83},
  next_time: agree(80)
};
const adult: Readonly<Record<string, Weights>> = {
  form: agree(78),
  convenient: agree(90),
  views: agree(94),
  focus: agree(96),
  length: lengths
};
const survey: Readonly<Record<string, Weights>> = {
  knows_iro: agree(84),
  listened_to: agree(88),
  feels_safe: agree(91)
};

/** What a child, a carer or a parent answered after a review: few parents do. */
export function tellAnswers(random: Random, age: number, held: Day, answers: Answers, tell: TellLocal): void {
  if (age >= 6 && random.chance(0.12)) tellForm(random, "child", child, "review", held + 3, answers, tell);
  if (random.chance(0.15)) tellCarer(random, held + 5, answers, tell);
  if (random.chance(0.016)) tellForm(random, "parent", adult, "review", held + 8, answers, tell);
}

/** How well the child took part is drawn from numbers of its own, so that nothing else moves. */
function tellCarer(random: Random, on: Day, answers: Answers, tell: TellLocal): void {
  const response = tellForm(random, "carer", adult, "review", on, answers, tell);
  tell("feedback", {
    response,
    answered_on: inReturn(on),
    asked_in: "review",
    question: "carer_engaged",
    answer: randomStream(Number(response.slice(2)), 77).pick({poor: 9, fair: 27, good: 64})
  });
}

/** A child's answers to the survey of the year. */
export function tellSurvey(random: Random, on: Day, answers: Answers, tell: TellLocal): void {
  tellForm(random, "child", survey, "survey", on, answers, tell);
}

function tellForm(
  random: Random,
  respondent: string,
  questions: Readonly<Record<string, Weights>>,
  asked_in: string,
  on: Day,
  answers: Answers,
  tell: TellLocal
): string {
  const response = `EX${String(answers.next("response")).padStart(5, "0")}`;
  for (const [question, weights] of Object.entries(questions)) {
    if (random.chance(0.04)) continue;
    tell("feedback", {
      response,
      answered_on: inReturn(on),
      asked_in,
      question: `${respondent}_${question}`,
      answer: random.pick(weights)
    });
  }
  return response;
}
