import {beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import advocacy from "../../loaders/measures/advocacy-referrals.js";
import whatIf from "../../loaders/measures/caseload-what-if.js";
import resolution from "../../loaders/measures/challenge-resolution-time.js";
import challenges from "../../loaders/measures/challenges.js";
import inTime from "../../loaders/measures/challenges-resolved-in-time.js";
import freezes from "../../loaders/measures/freeze-requests.js";
import caseload from "../../loaders/measures/iro-caseload.js";
import highest from "../../loaders/measures/iro-caseload-highest.js";
import lowest from "../../loaders/measures/iro-caseload-lowest.js";
import weighted from "../../loaders/measures/iro-weighted-caseload.js";
import workforce from "../../loaders/measures/iro-workforce.js";
import advice from "../../loaders/measures/legal-advice.js";
import notified from "../../loaders/measures/notified-moves.js";
import recommendations from "../../loaders/measures/recommendations-by-theme.js";
import visits44 from "../../loaders/measures/regulation-44-visits.js";
import reviewsPerIro from "../../loaders/measures/reviews-per-iro.js";
import unregistered from "../../loaders/measures/unregistered-settings.js";
import visits from "../../loaders/measures/visits-out-of-area.js";
import {csv, headings} from "../fixtures/exports.js";
import {figureOf, localWorld} from "../fixtures/local.js";

const heading = headings.episodes.replace("HOME_POST,PL_POST,URN", "URN,PL_LOCATION");
const exports = {
  "episodes.csv": csv(
    heading,
    "EX000001,03/04/2023,S,C2,N1,U4,PR1,01/09/2023,X1,OTHER,1234567,IN",
    "EX000001,01/09/2023,P,C2,N1,U4,PR1,,,,7654321,OUT",
    "EX000002,03/04/2023,S,C2,N1,U4,PR1,01/12/2023,X1,OTHER,1234567,IN",
    "EX000002,01/12/2023,P,C2,N1,U4,PR1,,,,7654321,IN",
    "EX000003,03/04/2023,S,C2,N1,U4,PR1,,,,1234567,IN"
  ),
  "reviews.csv": csv(
    headings.reviews,
    "EX000001,05/06/2010,02/05/2023,PN1",
    "EX000002,05/06/2010,02/05/2023,PN1",
    "EX000003,05/06/2010,20/06/2023,PN1"
  )
};
const staff = (day: string, ...rows: string[]) => rows.map((row) => `${day},${row}`);
const local = {
  "iro_staff.csv": csv(
    "quarter_end,iro,fte,contract,dual_role,children_allocated",
    ...staff("30/09/2023", "EX01,0.5,permanent,yes,30", "EX02,1,permanent,no,60", "EX03,0.5,agency,,10"),
    ...staff("31/03/2024", "EX01,0.5,permanent,yes,35", "EX02,1,permanent,no,70", "EX03,0.5,agency,no,20"),
    ...staff("31/03/2024", "EX04,0.2,temporary,no,7")
  ),
  "iro_case_scores.csv": csv(
    "quarter_end,child,iro,complexity_score,distance_score",
    "31/03/2024,EX000001,EX01,4,2",
    "31/03/2024,EX000002,EX01,5,"
  ),
  "challenges.csv": csv(
    "challenge,stage,raised_on,theme,due_on,resolved_on,outcome",
    "C1,informal,02/05/2023,placement,16/05/2023,09/05/2023,made_formal",
    "C1,formal,09/05/2023,placement,06/06/2023,09/06/2023,changed",
    "C2,informal,03/07/2023,contact,17/07/2023,05/07/2023,explained",
    "C3,informal,04/03/2024,,,,"
  ),
  "recommendations.csv": csv(
    "recommendation,child,recommended_on,theme",
    "R1,EX000001,02/05/2023,contact",
    "R2,EX000001,02/10/2023,contact",
    "R3,EX000002,02/10/2023,"
  ),
  "advocacy.csv": csv("child,advocacy_referred_on", "EX000001,01/06/2023", "EX000001,01/02/2024"),
  "service_log.csv": csv(
    "logged,occasion,happened_on,stay_ended_on,child",
    "L1,legal_advice,01/06/2023,,",
    "L2,regulation_44,01/06/2023,,",
    "L3,regulation_44,01/07/2023,,",
    // From 2 May: a review on the first day, then none in the second month; another child left before a month was over.
    "L4,unregistered_setting,02/05/2023,10/07/2023,EX000001",
    "L5,unregistered_setting,02/05/2023,20/05/2023,EX000002",
    "L6,unregistered_setting,10/06/2023,15/07/2023,EX000003"
  ),
  "iro_moves.csv": csv(
    "child,moved_on,iro_told_on",
    "EX000001,01/09/2023,08/09/2023",
    "EX000002,01/12/2023,11/12/2023"
  ),
  // Outside the area from 1 September 2023.
  "visits.csv": csv(
    "child,visited_on",
    "EX000001,24/10/2022",
    "EX000001,13/10/2023",
    "EX000001,24/10/2023",
    "EX000001,01/02/2024",
    "EX000001,10/03/2024",
    "EX000002,01/03/2024"
  )
};

let db: Database;
beforeAll(async () => {
  db = await localWorld(local, exports);
});
const figure = (...about: Parameters<typeof figureOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  figureOf(db, ...about);

describe("independent reviewing officers", () => {
  it("are counted as full-time posts, in a year on average over the quarter ends told of", async () => {
    expect(await figure(workforce, "2023-24 Q2")).toBe("2 / - = 2");
    expect(await figure(workforce, "2023-24 Q4")).toBe("2.2 / - = 2.2");
    expect(await figure(workforce, "2023-24")).toBe("2.1 / - = 2.1");
    expect(await figure(workforce, "2023-24 Q2", "Agency")).toBe("0.5 / - = 0.5");
    expect(await figure(workforce, "2023-24 Q2", "Not recorded")).toBe("0 / - = 0");
    expect(await figure(workforce, "2023-24 Q1")).toBe("not available");
  });

  it("have a caseload for each full-time post, not for each officer", async () => {
    expect(await figure(caseload, "2023-24 Q2")).toBe("100 / 2 = 50");
    expect(await figure(caseload, "2023-24 Q4")).toBe("132 / 2.2 = 60");
    expect(await figure(caseload, "2023-24")).toBe("116 / 2.1 = 55.24");
  });

  it("have a lowest and a highest caseload from four officers up", async () => {
    expect(await figure(lowest, "2023-24 Q2")).toBe("not available");
    expect(await figure(lowest, "2023-24 Q4")).toBe("- / 4 = 35");
    expect(await figure(highest, "2023-24 Q4")).toBe("- / 4 = 70");
  });

  it("have a weighted caseload where cases are scored", async () => {
    expect(await figure(weighted, "2023-24 Q4")).toBe("11 / 2.2 = 5");
    expect(await figure(weighted, "2023-24 Q2")).toBe("not available");
  });

  it("would have another caseload if numbers changed; the total is as it stands", async () => {
    expect(await figure(whatIf, "2024-03-31")).toBe("132 / 2.2 = 60");
    expect(await figure(whatIf, "2024-03-31", "10 per cent fewer")).toBe("118.8 / 2.2 = 54");
    expect(await figure(whatIf, "2024-03-31", "20 per cent more")).toBe("158.4 / 2.2 = 72");
  });

  it("held so many reviews for each full-time post", async () => {
    expect(await figure(reviewsPerIro, "2023-24")).toBe("3 / 2.1 = 1.43");
  });
});

describe("challenges", () => {
  it("count once at each stage, by theme and outcome", async () => {
    expect(await figure(challenges, "2023-24")).toBe("4 / - = 4");
    expect(await figure(challenges, "2023-24", "Formal")).toBe("1 / - = 1");
    expect(await figure(challenges, "2023-24", "Placement")).toBe("2 / - = 2");
    expect(await figure(challenges, "2023-24 Q1")).toBe("2 / - = 2");
  });

  it("took so many working days: bank holidays and weekends are none", async () => {
    // 4 (a bank holiday on 8 May), 2, and 22 at the formal stage (a bank holiday on 29 May).
    expect(await figure(resolution, "2023-24", "Informal")).toBe("- / 2 = 3");
    expect(await figure(resolution, "2023-24", "Formal")).toBe("- / 1 = 22");
  });

  it("were resolved in time where the protocol gave a day", async () => {
    expect(await figure(inTime, "2023-24")).toBe("2 / 3 = 66.67");
    expect(await figure(inTime, "2023-24", "Formal")).toBe("0 / 1 = 0");
  });
});

describe("the service's other records", () => {
  it("count recommendations by theme and by time in care on the day", async () => {
    expect(await figure(recommendations, "2023-24")).toBe("3 / - = 3");
    expect(await figure(recommendations, "2023-24", "Time with family")).toBe("2 / - = 2");
    expect(await figure(recommendations, "2023-24", "Under 6 months")).toBe("3 / - = 3");
  });

  it("count referrals, not children", async () => {
    expect(await figure(advocacy, "2023-24")).toBe("2 / - = 2");
    expect(await figure(advocacy, "2023-24 Q4")).toBe("1 / - = 1");
  });

  it("count each kind of occasion; of a kind never logged nothing is known", async () => {
    expect(await figure(advice, "2023-24")).toBe("1 / - = 1");
    expect(await figure(visits44, "2023-24")).toBe("2 / - = 2");
    expect(await figure(freezes, "2023-24")).toBe("not available");
  });

  it("ask a review of every month of a stay in an unregistered setting that the stay lasted out", async () => {
    expect(await figure(unregistered, "2023-24")).toBe("2 / 3 = 66.67");
  });

  it("count moves the IRO was told of within five working days", async () => {
    expect(await figure(notified, "2023-24")).toBe("1 / 2 = 50");
  });

  it("make a visit due six weeks after the last to a child placed outside the area", async () => {
    // Due on 13 October, 24 November and 14 March, and made; due on 5 December and 16 January, and not.
    expect(await figure(visits, "2023-24")).toBe("3 / 5 = 60");
    expect(await figure(visits, "2023-24 Q3")).toBe("2 / 3 = 66.67");
  });
});
