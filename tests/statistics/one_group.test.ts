import {describe, expect, it} from "vitest";
import {exactShare} from "../../loaders/statistics/binomial.js";
import {byar} from "../../loaders/statistics/byar.js";
import {clustered} from "../../loaders/statistics/clustered.js";
import {eventRange, eventRate} from "../../loaders/statistics/event_rate.js";
import {exactPoisson} from "../../loaders/statistics/poisson.js";
import {repeatEvents} from "../../loaders/statistics/repeat_events.js";
import {wilson} from "../../loaders/statistics/wilson.js";

describe("Wilson's range", () => {
  it.each([
    // Newcombe R G (1998), Statistics in Medicine 17: 857-872, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])("of %i in %i is as published", (x, n, lower, upper) => {
    expect(wilson(x, n).lower).toBeCloseTo(lower, 4);
    expect(wilson(x, n).upper).toBeCloseTo(upper, 4);
  });

  it("lets none of 12 be as many as 24 in 100", () => {
    expect(wilson(0, 12).lower).toBe(0);
    expect(wilson(0, 12).upper).toBeCloseTo(0.2425, 4);
  });

  it("reads the same from the other side", () => {
    for (let x = 0; x <= 30; x++) {
      expect(wilson(x, 30).lower).toBeCloseTo(1 - wilson(30 - x, 30).upper, 12);
    }
  });

  it("holds the share, rises with it, narrows with more children and widens with confidence", () => {
    for (let x = 0; x <= 40; x++) {
      const {lower, upper} = wilson(x, 40);
      expect(lower).toBeLessThanOrEqual(x / 40);
      expect(upper).toBeGreaterThanOrEqual(x / 40);
      const more = wilson(10 * x, 400);
      expect(more.upper - more.lower).toBeLessThan(upper - lower);
      const surer = wilson(x, 40, 0.998);
      expect(surer.upper - surer.lower).toBeGreaterThan(upper - lower);
      if (x < 40) expect(wilson(x + 1, 40).lower).toBeGreaterThan(lower);
    }
  });

  it("knows nothing of nobody", () => {
    expect(wilson(0, 0)).toEqual({lower: 0, upper: 1});
  });

  it("is wide but not boundless for one child", () => {
    expect(wilson(1, 1).lower).toBeCloseTo(0.2065, 4);
    expect(wilson(0, 1).upper).toBeCloseTo(0.7935, 4);
  });

  it("refuses more cases than children, without saying how many", () => {
    expect(() => wilson(8731, 8730)).toThrow(RangeError);
    expect(() => wilson(8731, 8730)).not.toThrow(/873/);
    expect(() => wilson(Number.NaN, 12)).toThrow(RangeError);
    expect(() => wilson(-1, 12)).toThrow(RangeError);
  });
});

describe("the exact range of a share", () => {
  it("is Clopper and Pearson's", () => {
    // Newcombe (1998), as above, method 5.
    expect(exactShare(15, 148).lower).toBeCloseTo(0.0578, 4);
    expect(exactShare(15, 148).upper).toBeCloseTo(0.1617, 4);
  });
});

describe("the range of a count", () => {
  it("is Garwood's below ten", () => {
    expect(exactPoisson(5).lower).toBeCloseTo(1.6235, 4);
    expect(exactPoisson(5).upper).toBeCloseTo(11.6683, 4);
    expect(exactPoisson(0).lower).toBe(0);
    expect(exactPoisson(0).upper).toBeCloseTo(-Math.log(0.025), 12);
  });

  it("switches to Byar's at ten, which is then within 0.2% of the exact one", () => {
    expect(eventRange(9)).toEqual(exactPoisson(9));
    expect(eventRange(10)).toEqual(byar(10));
    for (const x of [10, 25, 100, 400]) {
      expect(Math.abs(byar(x).lower / exactPoisson(x).lower - 1)).toBeLessThan(0.002);
      expect(Math.abs(byar(x).upper / exactPoisson(x).upper - 1)).toBeLessThan(0.002);
    }
  });

  it("holds the count and rises with it, across the switch too", () => {
    let before = {lower: -1, upper: 0};
    for (let x = 0; x <= 30; x++) {
      const range = eventRange(x);
      expect(range.lower).toBeLessThanOrEqual(x);
      expect(range.upper).toBeGreaterThan(x);
      expect(range.lower).toBeGreaterThan(before.lower);
      expect(range.upper).toBeGreaterThan(before.upper);
      before = range;
    }
  });

  it("never goes below nothing", () => {
    expect(byar(0).lower).toBe(0);
    expect(byar(1, 0.998).lower).toBe(0);
  });

  it("gives no rate where nobody was exposed", () => {
    expect(eventRate(3, 0, 1000)).toBeNull();
    expect(eventRate(12, 2000, 10_000)!.value).toBe(60);
    expect(eventRate(1, 0.5, 1)!.value).toBe(2);
  });
});

describe("events that repeat within a child", () => {
  it("are a plain count when no child has two", () => {
    const plain = byar(24);
    const found = repeatEvents([{events: 1, children: 24}], 100, 100)!;
    expect(found.lower).toBeCloseTo(plain.lower, 12);
    expect(found.upper).toBeCloseTo(plain.upper, 12);
  });

  it("have a range twice as wide when four come together", () => {
    const apart = repeatEvents([{events: 1, children: 40}], 500)!;
    const together = repeatEvents([{events: 4, children: 10}], 500)!;
    expect(together.value).toBe(apart.value);
    expect(together.upper - together.lower).toBeCloseTo(2 * (apart.upper - apart.lower), 10);
  });

  it("leave an upper end when there are none, and nothing where nobody is exposed", () => {
    expect(repeatEvents([], 50)).toMatchObject({value: 0, lower: 0});
    expect(repeatEvents([], 50)!.upper).toBeCloseTo(7.3778, 4);
    expect(repeatEvents([], 0)).toBeNull();
  });
});

describe("a share of reviews, several a child", () => {
  const children = (pairs: [number, number][]) => pairs.map(([counted, of]) => ({counted, of}));

  it("says no more than the children do when each child's reviews go together", () => {
    const once = clustered(children(Array.from({length: 40}, (_, i) => [i % 4 === 0 ? 1 : 0, 1])))!;
    const thrice = clustered(children(Array.from({length: 40}, (_, i) => [i % 4 === 0 ? 3 : 0, 3])))!;
    expect(thrice.value).toBe(once.value);
    expect(thrice.effective).toBeCloseTo(once.effective, 10);
    expect(thrice.lower).toBeCloseTo(once.lower, 10);
    expect(thrice.designEffect).toBeCloseTo(3 * (40 / 39), 10);
  });

  it("takes no credit when reviews spread more evenly than chance", () => {
    const even = clustered(children(Array.from({length: 30}, () => [1, 2])))!;
    expect(even.designEffect).toBe(1);
    expect({lower: even.lower, upper: even.upper}).toEqual(wilson(30, 60));
  });

  it("falls back on the children when all or none are on time", () => {
    const all = clustered(children(Array.from({length: 12}, () => [4, 4])))!;
    expect({lower: all.lower, upper: all.upper}).toEqual(wilson(12, 12));
    expect(all).toMatchObject({designEffect: 4, effective: 12, standardError: 0});
    const none = clustered(children(Array.from({length: 12}, () => [0, 4])))!;
    expect({lower: none.lower, upper: none.upper}).toEqual(wilson(0, 12));
  });

  it("leaves out a child without reviews, and is missing when nobody has any", () => {
    expect(clustered(children([[0, 0]]))).toBeNull();
    expect(clustered([])).toBeNull();
    expect(
      clustered(
        children([
          [1, 2],
          [2, 2],
          [0, 0]
        ])
      )!.children
    ).toBe(2);
  });

  it("says little when all reviews are one child's", () => {
    const one = clustered(children([[2, 4]]))!;
    expect(one.effective).toBe(1);
    expect(one.upper - one.lower).toBeGreaterThan(0.8);
  });
});
