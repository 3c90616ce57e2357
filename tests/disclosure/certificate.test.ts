import {describe, expect, it} from "vitest";
import {faultsOf} from "../../loaders/disclosure/certificate.js";
import type {Target, Terms} from "../../loaders/disclosure/model.js";

/** Three groups of which the total is known; of the third, that there are more than none and no more than 90. */
const model = {
  truth: [3, 7, 20],
  blocks: [],
  facts: [
    {
      terms: [
        [0, 1],
        [1, 1],
        [2, 1]
      ] as Terms,
      low: 30,
      high: 30
    },
    {terms: [[2, 1]] as Terms, low: 1, high: 90}
  ]
};
const first: Target = {terms: [[0, 1]], label: "first", high: 6, width: 5};

type Changes = readonly (readonly [atom: number, change: number])[];

function faults(
  alternatives: readonly Changes[],
  published: readonly Terms[] = [],
  target = first,
  truth = model.truth
) {
  const evidence = [{target, alternatives: alternatives.map((changes) => new Map(changes))}];
  return faultsOf({model: {...model, truth}, published, evidence});
}

const higher: Changes = [
  [0, 3],
  [1, -3]
];
const lower: Changes = [
  [0, -2],
  [1, 2]
];

describe("a certificate", () => {
  it("holds where other populations reach high and wide enough", () => {
    expect(faults([higher, lower])).toEqual([]);
    expect(
      faults([
        [
          [0, 5],
          [2, -5]
        ]
      ])
    ).toEqual([]);
    expect(
      faults(
        [higher, lower],
        [
          [[2, 1]],
          [
            [0, 1],
            [1, 1]
          ]
        ]
      )
    ).toEqual([]);
  });

  it.each<[string, string, readonly Changes[], readonly Terms[]]>([
    [
      "does not reach 6",
      "does not reach high enough",
      [
        [
          [0, 2],
          [1, -2]
        ],
        [
          [0, -3],
          [1, 3]
        ]
      ],
      []
    ],
    [
      "is 4 wide",
      "is too narrow",
      [
        higher,
        [
          [0, -1],
          [1, 1]
        ]
      ],
      []
    ],
    ["changes the total", "a fact is broken", [[[0, 5]]], []],
    [
      "leaves none where some are known",
      "a fact is broken",
      [
        [
          [0, 20],
          [2, -20]
        ]
      ],
      []
    ],
    [
      "has more than can be",
      "a fact is broken",
      [
        higher,
        lower,
        [
          [0, -3],
          [1, -68],
          [2, 71]
        ]
      ],
      []
    ],
    [
      "has fewer than no children",
      "fewer than no children",
      [
        [
          [0, 8],
          [1, -8]
        ]
      ],
      []
    ],
    [
      "has half a child",
      "not a whole number of children",
      [
        [
          [0, 5.5],
          [2, -5.5]
        ]
      ],
      []
    ],
    ["changes what is published", "a published number is not reproduced", [higher, lower], [[[1, 1]]]],
    [
      "changes what is published twice over",
      "a published number is not reproduced",
      [higher, lower],
      [
        [
          [0, 1],
          [1, 2]
        ]
      ]
    ]
  ])("is refused where it %s", (_, fault, alternatives, published) => {
    expect(faults(alternatives, published)).toContain(`first: ${fault}`);
  });

  it("reaches low enough where that is what is asked, and is not asked for more", () => {
    const none: Target = {...first, low: 1};
    expect(faults([lower], [], none)).toEqual([]);
    expect(
      faults(
        [
          [
            [0, -1],
            [1, 1]
          ]
        ],
        [],
        none
      )
    ).toEqual(["first: does not reach low enough"]);
  });

  it("is refused where the true numbers themselves break a fact", () => {
    expect(faults([], [], {...first, high: 0, width: 0}, [3, 7, 21])).toEqual([
      "the true population breaks a fact"
    ]);
    expect(faults([], [], {...first, high: 0, width: 0}, [3, 7, 19])).toEqual([
      "the true population breaks a fact"
    ]);
  });
});
