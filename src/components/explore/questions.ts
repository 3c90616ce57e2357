/** Questions that members and officers asked in public minutes, each answered by choosing and in SQL. */
export interface Question {
  readonly question: string;
  /** The minutes in which it was asked. */
  readonly asked: string;
  /** What follows `explore.html` in the address. */
  readonly address: string;
  readonly sql: string;
}

const bath = "Bath and North East Somerset, panel on the report of 2021-22";
const york = "York, board on the report of 2013";
const herefordshire = "Herefordshire, committee on the report of 2020-21";
const rotherham = "Rotherham, panel on the report of 2021-22";

export const questions: readonly Question[] = [
  {
    question: "How many children are in care, and is it rising?",
    asked: bath,
    address: "?measure=children-in-care&rows=period&period=year+end",
    sql: `select period, value as children
from figures
where measure = 'children-in-care' and breakdown = '' and statistic = 'value'
  and geography = (select geography from figures limit 1)
  and period like '%-03-31'
order by period`
  },
  {
    question: "In which quarters did more children come into care?",
    asked: bath,
    address: "?measure=children-starting&rows=period&period=quarter",
    sql: `select period, value as children
from figures
where measure = 'children-starting' and breakdown = '' and statistic = 'value'
  and geography = (select geography from figures limit 1)
  and period like '% Q_'
order by period`
  },
  {
    question: "Do more children come into care than leave it?",
    asked: bath,
    address: "?measure=children-starting&rows=period&period=year&beside=children-ceasing",
    sql: `select came.period, came.value as came, left_care.value as left_care,
  came.value - left_care.value as more_came
from figures as came
join figures as left_care using (geography, period, breakdown, statistic)
where came.measure = 'children-starting' and left_care.measure = 'children-ceasing'
  and breakdown = '' and statistic = 'value'
  and geography = (select geography from figures limit 1)
  and period similar to '[0-9]{4}-[0-9]{2}'
order by period`
  },
  {
    question: "Are more unaccompanied asylum-seeking children in care?",
    asked: bath,
    address: "?measure=uasc-children&rows=period&period=year+end",
    sql: `select period, value as children
from figures
where measure = 'uasc-children' and breakdown = '' and statistic = 'value'
  and geography = (select geography from figures limit 1)
  and period like '%-03-31'
order by period`
  },
  {
    question: "How many of the IROs’ challenges were formal, and how many informal?",
    asked: bath,
    address: "?measure=challenges&rows=period&columns=stage&period=year",
    sql: `select period, category as stage, value as challenges
from figures
where measure = 'challenges' and breakdown = 'stage' and breakdown2 = ''
  and period similar to '[0-9]{4}-[0-9]{2}'
order by period, stage`
  },
  {
    question: "What share of reviews is held on time?",
    asked: york,
    address: "?measure=reviews-on-time&rows=period&period=year",
    sql: `select period, numerator as on_time, denominator as reviews, value as per_cent, lower, upper
from figures
where measure = 'reviews-on-time' and breakdown = '' and statistic = 'value'
  and period similar to '[0-9]{4}-[0-9]{2}'
order by period`
  },
  {
    question: "How do children of each age take part in their reviews?",
    asked: york,
    address: "?measure=participation-method&rows=participation_code&columns=review_age_band",
    sql: `select category as how, category2 as age, numerator as reviews, denominator as of_reviews, value as per_cent
from figures
where measure = 'participation-method'
  and breakdown = 'participation_code' and breakdown2 = 'review_age_band'
  and period = (select max(period) from figures
    where measure = 'participation-method' and period similar to '[0-9]{4}-[0-9]{2}')
order by age, how`
  },
  {
    question: "How many children were referred to advocacy?",
    asked: york,
    address: "?measure=advocacy-referrals&rows=period&period=year",
    sql: `select period, value as children, status
from figures
where measure = 'advocacy-referrals' and breakdown = '' and statistic = 'value'
  and period similar to '[0-9]{4}-[0-9]{2}'
order by period`
  },
  {
    question: "How many children does an IRO have?",
    asked: herefordshire,
    address: "?measure=iro-caseload&rows=period",
    sql: `select period, value as children_per_iro
from figures
where measure = 'iro-caseload' and breakdown = '' and statistic = 'value'
order by period`
  },
  {
    question: "How does the rate of children in care compare with England?",
    asked: rotherham,
    address: "?measure=children-in-care-rate&rows=period&period=year+end&beside=England+%28invented%29",
    sql: `select period, geography, value as per_10000
from figures
where measure = 'children-in-care-rate' and breakdown = '' and statistic = 'value'
  and (geography like 'England%' or geography = (select geography from figures limit 1))
order by period, geography`
  }
];
