import type {Plant} from "./planted.js";

const dob = "05/05/2008";
const reviews = (...dates: string[]) => dates.map((date) => `${dob},${date},PN1`);

/** Three children without a fault: one in care throughout, one adopted, one who came alone to seek asylum. */
export const clean: Readonly<Record<string, Plant>> = {
  throughout: {
    before: [{decom: "01/05/2018"}],
    now: [{decom: "01/05/2018"}],
    rowsBefore: {reviews: reviews("25/05/2018", "20/08/2018", "15/02/2019")},
    rows: {
      reviews: reviews("10/08/2019", "07/02/2020"),
      oc2: [`${dob},12,,0,,1,1,1,0,,`],
      missing: [`${dob},M,05/07/2019,06/07/2019`],
      social_workers: [`${dob},EXSW1,01/04/2019,01/07/2019,TSPROC`, `${dob},EXSW2,01/07/2019,,`],
      iro_reviews: ["10/08/2019,,,,in_person,,no,yes,child;carer,carer,02/09/2019,08/08/2019,yes"],
      visits: ["01/07/2019"]
    }
  },
  adopted: {
    before: [
      {decom: "01/05/2018", dec: "01/09/2018", rec: "X1", why: "CARPL", pl: "ZZ3 3CC"},
      {decom: "01/09/2018", rne: "U", ls: "E1", place: "A5", pl: "ZZ3 3CC"}
    ],
    now: [
      {decom: "01/09/2018", rne: "U", ls: "E1", place: "A5", pl: "ZZ3 3CC", dec: "02/12/2019", rec: "E11"}
    ],
    header: {dob: "05/05/2015", sex: "2", ethnic: "MWBC"},
    rowsBefore: {placed_adoption: ["05/05/2015,01/08/2018,,"], reviews: ["05/05/2015,25/05/2018,PN0"]},
    rows: {ad1: ["05/05/2015,01/08/2018,20/08/2018,1,2,MF,L11"]}
  },
  alone: {
    now: [
      {ls: "V2", miles: "", home: "", dec: "01/08/2019", rec: "X1", why: "CREQO"},
      {decom: "01/08/2019", rne: "P", ls: "V2", miles: "", home: "", pl: "ZZ4 4DD", urn: "SC999004"}
    ],
    header: {dob: "07/05/2004"},
    rows: {
      uasc: ["1,07/05/2004,"],
      reviews: ["07/05/2004,28/05/2019,PN1", "07/05/2004,20/08/2019,PN3"],
      iro_moves: ["01/08/2019,02/08/2019"]
    }
  }
};
