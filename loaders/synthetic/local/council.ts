import type {History} from "../history.js";
import {randomStream} from "../random.js";
import {newAnswers} from "./answers.js";
import {tellChild} from "./child.js";
import {openLocalFiles} from "./files.js";
import {tellReviews} from "./reviews.js";
import {tellService} from "./service.js";
import {spanOf} from "./span.js";
import {newStaff} from "./staff.js";

/** The council's own files of the invented council, for the last three years. Draws from streams of its own, so that the returns stay as they are. */
interface LocalCouncil {
  readonly tell: (number: number, history: History) => void;
  readonly close: () => void;
}

export function openLocalCouncil(
  folder: string,
  seed: number,
  children: number,
  firstYear: number,
  lastYear: number
): LocalCouncil {
  const files = openLocalFiles(folder);
  const span = spanOf(firstYear, lastYear);
  const staff = newStaff(children, span);
  const answers = newAnswers();
  const ownSeed = seed ^ 0x10ca1;
  return {
    tell(number, history) {
      const random = randomStream(ownSeed, number);
      tellReviews(random, history, span, answers, files.tell);
      tellChild(random, number, history, span, staff, answers, files.tell);
    },
    close() {
      staff.tellAll(files.tell);
      tellService(randomStream(ownSeed, 0), span, children / 180, files.tell);
      files.close();
    }
  };
}
