/** The faults of real exports, each at a steady rate so that every size of example has its share. */
const every = {
  vanished: 420,
  overlap: 420,
  blankEndWithReason: 150,
  zeroDay: 600,
  lowerCasePlace: 900,
  lowerCaseEthnic: 700,
  lowerCaseReview: 1000,
  reviewTwice: 170,
  reviewAgainNextYear: 150,
  reviewInFuture: 60,
  reviewAfterCare: 800,
  underFourCode: 130,
  noCode: 300,
  sexUnknown: 900
} as const;

export type Fault = keyof typeof every;

/** True once in so many times asked, the first time half-way through the first interval. */
export type Due = (fault: Fault) => boolean;

export function faultsDue(): Due {
  const asked = new Map<Fault, number>();
  return (fault) => {
    const times = (asked.get(fault) ?? Math.floor(every[fault] / 2)) + 1;
    asked.set(fault, times % every[fault]);
    return times === every[fault];
  };
}
