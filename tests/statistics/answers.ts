import {mean, quantile} from "d3";
import {exactShare} from "../../loaders/statistics/binomial.js";
import {byar} from "../../loaders/statistics/byar.js";
import {chance} from "../../loaders/statistics/chance.js";
import {clustered} from "../../loaders/statistics/clustered.js";
import {compare} from "../../loaders/statistics/comparison.js";
import {controlLimits, exactControlLimits} from "../../loaders/statistics/control_limits.js";
import {eventRate} from "../../loaders/statistics/event_rate.js";
import {gap} from "../../loaders/statistics/gap.js";
import {mantelHaenszel} from "../../loaders/statistics/mantel_haenszel.js";
import {median} from "../../loaders/statistics/median.js";
import {exactPoisson} from "../../loaders/statistics/poisson.js";
import {ratio} from "../../loaders/statistics/ratio.js";
import {repeatEvents} from "../../loaders/statistics/repeat_events.js";
import {representation} from "../../loaders/statistics/representation.js";
import {anyDifference, steadyTrend} from "../../loaders/statistics/trend.js";
import {wilson} from "../../loaders/statistics/wilson.js";
import {confidenceOf, list, number, type Row} from "./vectors.js";

type Answers = (row: Row) => Record<string, number | null | undefined>;

/** What we work out for each row, by file and column. */
export const ANSWERS: Record<string, Answers> = {
  proportion: (row) => {
    const [x, n, confidence] = [number(row, "x"), number(row, "n"), confidenceOf(row)];
    const score = wilson(x, n, confidence);
    const exact = exactShare(x, n, confidence);
    return {
      wilson_lower: score.lower,
      wilson_upper: score.upper,
      exact_lower: exact.lower,
      exact_upper: exact.upper
    };
  },
  poisson_count: (row) => {
    const [x, confidence] = [number(row, "x"), confidenceOf(row)];
    const exact = exactPoisson(x, confidence);
    const approximate = byar(x, confidence);
    return {
      exact_lower: exact.lower,
      exact_upper: exact.upper,
      byar_lower: approximate.lower === 0 ? Number.NaN : approximate.lower,
      byar_upper: approximate.upper
    };
  },
  rate_phe_rule: (row) => {
    const answer = eventRate(number(row, "x"), number(row, "pop"), number(row, "multiplier"))!;
    return {rate: answer.value, lower95: answer.lower, upper95: answer.upper};
  },
  repeat_events_rate: (row) => {
    const counts = row.children_by_event_count!.split(";").map((pair) => {
      const [events, children] = pair.split(":").map(Number);
      return {events: events!, children: children!};
    });
    const answer = repeatEvents(counts, number(row, "children"))!;
    const {events, variance, value, lower, upper} = answer;
    return {events, variance, rate_per_100: value, lower, upper};
  },
  two_groups: (row) => {
    const groups = {
      a: number(row, "a"),
      n1: number(row, "n1"),
      c: number(row, "c"),
      n0: number(row, "n0")
    };
    const difference = gap(groups, confidenceOf(row))!;
    const quotient = ratio(groups, confidenceOf(row))!;
    const {expected} = compare(groups, groups, {flip: false});
    return {
      p1: groups.a / groups.n1,
      p0: groups.c / groups.n0,
      rd: difference.value,
      rd_mn_lower: difference.lower,
      rd_mn_upper: difference.upper,
      rr: quotient.value,
      rr_mn_lower: quotient.lower,
      rr_mn_upper: quotient.upper,
      expected_at_ref_rate: expected!.count,
      excess: expected!.difference
    };
  },
  representation: (row) => {
    const [g, k] = [number(row, "group_cases"), number(row, "all_cases")];
    const [G, T] = [number(row, "group_pop"), number(row, "all_pop")];
    const index = representation(g, k, G, T)!;
    const luck = chance(g, k, G, T)!;
    return {
      share_cases: g / k,
      share_pop: G / T,
      rep_index: index.value,
      ri_lower: index.lower,
      ri_upper: index.upper,
      rr_vs_rest: index.toTheRest.value,
      rr_mn_lower: index.toTheRest.lower,
      rr_mn_upper: index.toTheRest.upper,
      expected: luck.expected,
      difference: luck.difference,
      p_ge: luck.atLeast,
      p_le: luck.atMost,
      midp_ge: luck.midAtLeast,
      chance_lo95: luck.lower,
      chance_hi95: luck.upper
    };
  },
  funnel_limits_proportion: (row) => {
    const [target, n] = [number(row, "target"), number(row, "n")];
    const inner = controlLimits(target, n, 0.95)!;
    const outer = controlLimits(target, n, 0.998)!;
    const exact = exactControlLimits(target, n)!;
    return {
      lower_95: inner.lower,
      upper_95: inner.upper,
      lower_998: outer.lower,
      upper_998: outer.upper,
      exact_binom_lower_95: exact.lower,
      exact_binom_upper_95: exact.upper
    };
  },
  trend_proportions: (row) => {
    const n = list(row, "n");
    const years = list(row, "x").map((x, i) => ({x, n: n[i]!}));
    const trend = steadyTrend(years)!;
    const any = anyDifference(years)!;
    return {
      chi2_trend: trend.chiSquare,
      p_trend: trend.p,
      chi2_any: any.chiSquare,
      p_any: any.p
    };
  },
  mantel_haenszel: (row) => {
    const bands = row.strata!.split(";").map((band) => {
      const [a, n1, c, n0] = band.split("/").map(Number);
      return {a: a!, n1: n1!, c: c!, n0: n0!};
    });
    const answer = mantelHaenszel(bands)!;
    return {
      rr_crude: answer.crude,
      rr_mh: answer.value,
      lower: answer.lower,
      upper: answer.upper,
      expected_at_ref_age_rates: answer.expected,
      observed: answer.observed,
      std_ratio: answer.observed / answer.expected
    };
  },
  median_distance: (row) => {
    const x = list(row, "x");
    const answer = median(x)!;
    return {
      n: answer.count,
      median: answer.value,
      q1_type7: answer.lowerQuartile,
      q3_type7: answer.upperQuartile,
      p90_type7: quantile(x, 0.9),
      mean: mean(x),
      median_ci_rank: answer.range?.rank,
      median_lower: answer.range?.lower,
      median_upper: answer.range?.upper,
      median_ci_coverage: answer.range?.coverage
    };
  },
  clustered_proportion: (row) => {
    const m = list(row, "m");
    const children = list(row, "y").map((counted, i) => ({counted, of: m[i]!}));
    const answer = clustered(children)!;
    const x = list(row, "y").reduce((sum, y) => sum + y, 0);
    const naive = wilson(
      x,
      m.reduce((sum, each) => sum + each, 0)
    );
    return {
      p: answer.value,
      se_cluster: answer.standardError,
      deff: answer.designEffect,
      n_eff: answer.effective,
      lower: answer.lower,
      upper: answer.upper,
      naive_lower: naive.lower,
      naive_upper: naive.upper
    };
  }
};
