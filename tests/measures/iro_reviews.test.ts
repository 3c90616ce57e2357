import {beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import {dueDateFaults} from "../../loaders/local/due_dates.js";
import chaired from "../../loaders/measures/child-chaired.js";
import forms from "../../loaders/measures/consultation-returned.js";
import lateReasons from "../../loaders/measures/late-review-reasons.js";
import nonParticipation from "../../loaders/measures/non-participation-reasons.js";
import record from "../../loaders/measures/record-distributed-on-time.js";
import attendance from "../../loaders/measures/review-attendance.js";
import format from "../../loaders/measures/review-format.js";
import seen from "../../loaders/measures/seen-before-review.js";
import report from "../../loaders/measures/social-work-report-on-time.js";
import shared from "../../loaders/measures/social-work-report-shared.js";
import {csv, headings} from "../fixtures/exports.js";
import {figureOf, fourChildren, localWorld} from "../fixtures/local.js";

/** In care since 3 April 2023: first reviews due on 4 May 2023, for the bank holidays at Easter and on 1 May. */
const exports = {
  "header.csv": csv(
    headings.header,
    "EX000001,1,05/06/2010,WBRI,,,",
    "EX000002,2,05/06/2013,WBRI,,,",
    "EX000003,2,05/06/2021,WBRI,,,",
    "EX000004,1,05/06/2008,WBRI,,,"
  ),
  "episodes.csv": fourChildren,
  "reviews.csv": csv(
    headings.reviews,
    "EX000001,05/06/2010,02/05/2023,PN1",
    "EX000002,05/06/2013,03/05/2023,PN7",
    "EX000003,05/06/2021,05/05/2023,PN0",
    "EX000004,05/06/2008,12/05/2023,PN7"
  )
};

const local = {
  "iro_reviews.csv": csv(
    "child,review,review_due,late_reason,non_participation_reason,review_format,attended_by,chaired_by_child,seen_before,forms_sent,forms_returned,record_distributed,report_ready,report_shared",
    // 26 April is three working days before 2 May: the 1st was a bank holiday. 20 working days after 2 May end on 1 June.
    "EX000001,02/05/2023,01/05/2023,,,in_person,carer;social_worker,yes,yes,child;carer;parent,child;parent,01/06/2023,26/04/2023,yes",
    "EX000002,03/05/2023,,,chose_not_to,online,parent;carer,no,no,child;carer,carer,05/06/2023,28/04/2023,no",
    "EX000003,05/05/2023,05/05/2023,booked_late,,in_person,,no,,,,,,",
    "EX000004,12/05/2023,01/05/2023,,,,social_worker,no,yes,parent,,12/05/2023,09/05/2023,"
  )
};

let db: Database;
beforeAll(async () => {
  db = await localWorld(local, exports);
});
const figure = (...about: Parameters<typeof figureOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  figureOf(db, ...about);

describe("what the service records of reviews", () => {
  it("gives the reason of those late by the law's clock, and says where none is recorded", async () => {
    expect(await figure(lateReasons, "2023-24")).toBe("2 / - = 2");
    expect(await figure(lateReasons, "2023-24", "Booked too late")).toBe("1 / - = 1");
    expect(await figure(lateReasons, "2023-24", "Not recorded")).toBe("1 / - = 1");
  });

  it("gives the reason why children of 4 and over took no part", async () => {
    expect(await figure(nonParticipation, "2023-24")).toBe("2 / - = 2");
    expect(await figure(nonParticipation, "2023-24", "Chose not to")).toBe("1 / - = 1");
  });

  it("divides reviews with a known format among the formats", async () => {
    expect(await figure(format, "2023-24")).toBe("3 / 3 = 100");
    expect(await figure(format, "2023-24", "In person")).toBe("2 / 3 = 66.67");
    expect(await figure(format, "2023-24 Q1", "Online")).toBe("1 / 3 = 33.33");
    expect(await figure(format, "2023-24", "Under 4")).toBe("1 / 3 = 33.33");
  });

  it("counts each role among all reviews with attendance recorded, though roles overlap", async () => {
    expect(await figure(attendance, "2023-24")).toBe("3 / 3 = 100");
    expect(await figure(attendance, "2023-24", "Carer")).toBe("2 / 3 = 66.67");
    expect(await figure(attendance, "2023-24", "Social worker")).toBe("2 / 3 = 66.67");
    expect(await figure(attendance, "2023-24", "Advocate")).toBe("0 / 3 = 0");
  });

  it("counts reviews chaired by the child among those of children of 4 and over", async () => {
    expect(await figure(chaired, "2023-24")).toBe("1 / 3 = 33.33");
    expect(await figure(chaired, "2023-24", "Under 4")).toBe("not applicable");
  });

  it("counts children seen before the review among reviews with it recorded", async () => {
    expect(await figure(seen, "2023-24")).toBe("2 / 3 = 66.67");
  });

  it("counts the forms that came back among the forms sent, and no form that was not sent", async () => {
    expect(await figure(forms, "2023-24")).toBe("3 / 6 = 50");
    expect(await figure(forms, "2023-24", "Child")).toBe("1 / 2 = 50");
    expect(await figure(forms, "2023-24", "Parent")).toBe("1 / 2 = 50");
  });

  it("counts records sent within 20 working days among all reviews, a record never sent as late", async () => {
    // 20 working days after 3 May end on 2 June.
    expect(await figure(record, "2023-24")).toBe("2 / 4 = 50");
  });

  it("counts reports ready three working days before the review", async () => {
    // 28 April is two working days before 3 May.
    expect(await figure(report, "2023-24")).toBe("2 / 3 = 66.67");
    expect(await figure(shared, "2023-24")).toBe("1 / 2 = 50");
  });

  it("sets the council's own due dates beside the law's clock", async () => {
    const [fault] = await dueDateFaults(db);
    expect(fault!.message).toBe(
      "iro_reviews.csv: of 3 reviews with a due date of the council's own, 3 have another date than the law's clock gives (lines 2, 4, 5): 1 later, 2 earlier. 2 reviews would be judged otherwise by it. The figures go by the law's clock; look at how the case system works out REVIEW_DUE."
    );
  });
});

describe("without a file of reviews", () => {
  it("nothing of it is available", async () => {
    const without = await localWorld({}, exports);
    for (const measure of [lateReasons, format, attendance, chaired, seen, forms, record, report, shared])
      expect(await figureOf(without, measure, "2023-24"), measure.id).toBe("not available");
  });

  it("a column never filled in is not available, though others are", async () => {
    const heading = local["iro_reviews.csv"].split("\n")[0]!;
    const some = {"iro_reviews.csv": csv(heading, "EX000001,02/05/2023,,,,online,,,,,,,,")};
    const world = await localWorld(some, exports);
    expect(await figureOf(world, format, "2023-24", "Online")).toBe("1 / 1 = 100");
    expect(await figureOf(world, seen, "2023-24")).toBe("not available");
  });
});
