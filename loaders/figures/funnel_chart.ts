import type {TopLevelSpec} from "vega-lite";
import {limitsAt} from "../statistics/funnel.js";
import type {CouncilFunnel} from "./funnel_points.js";
import {colour, config, type Size} from "./theme.js";

const steps = 60;

/** Councils by size and share, between the limits of chance and of how much councils differ. */
export function funnelChart({councils, funnel}: CouncilFunnel, size: Size): TopLevelSpec {
  const {target, dispersion} = funnel;
  const largest = Math.max(...councils.map(({n}) => n)) * 1.06;
  const smallest = Math.min(...councils.map(({n}) => n)) * 0.7;
  const curve = Array.from(
    {length: steps + 1},
    (_, index) => smallest + (largest - smallest) * (index / steps) ** 2
  );
  const limits = curve.flatMap((n) => {
    const [inner, outer] = ([0.95, 0.998] as const).map((confidence) =>
      limitsAt(target, n, dispersion?.tauSquared ?? 0, confidence)
    );
    return inner && outer
      ? [
          {
            n,
            low: 100 * inner.lower,
            high: 100 * inner.upper,
            lowest: 100 * outer.lower,
            highest: 100 * outer.upper
          }
        ]
      : [];
  });
  const points = councils.map(({name, own, x, n}) => ({
    name,
    own,
    n,
    share: (100 * x) / n,
    told: `${x.toLocaleString("en-GB")} of ${n.toLocaleString("en-GB")}`
  }));
  const top = Math.max(...points.map(({share}) => share), ...limits.map(({highest}) => highest));
  const axis = {
    labelFontSize: size.text,
    titleFontSize: size.text,
    titleFontWeight: "normal",
    titleColor: colour.soft
  };
  const x = {
    field: "n",
    type: "quantitative",
    scale: {domain: [smallest, largest], nice: false, zero: false},
    axis: {
      ...axis,
      title: "Children counted",
      grid: false,
      tickCount: size.name === "wide" ? 6 : 4,
      format: ",~f"
    }
  };
  const y = {
    type: "quantitative",
    scale: {domain: [0, Math.min(100, top)], nice: 4},
    axis: {
      ...axis,
      title: null,
      tickCount: 4,
      domain: false,
      ticks: false,
      gridColor: colour.grid,
      labelExpr: "datum.label + '%'"
    }
  };
  const {name} = councils.find(({own}) => own)!;
  const left = size.name === "wide" ? 0 : -40;
  const line = (field: string, strokeDash: readonly number[]) => ({
    data: {values: limits},
    mark: {type: "line", color: colour.soft, strokeWidth: 1.5, strokeDash},
    encoding: {x, y: {...y, field}}
  });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: size.width - 72,
    height: size.name === "wide" ? 300 : 240,
    padding: {left: 52, right: 20, top: 40, bottom: 58},
    autosize: {type: "none"},
    config,
    layer: [
      ...["low", "high"].map((field) => line(field, [5, 4])),
      ...["lowest", "highest"].map((field) => line(field, [1, 0])),
      {
        data: {values: [{share: 100 * target}]},
        mark: {type: "rule", color: colour.ink, strokeWidth: 1.5, strokeDash: [2, 3]},
        encoding: {y: {...y, field: "share"}}
      },
      dots(
        points.filter(({own}) => !own),
        x,
        y,
        {color: colour.quiet, size: 52}
      ),
      dots(
        points.filter(({own}) => own),
        x,
        y,
        {color: colour.main, size: 150}
      ),
      ...keyed(name, left, {color: colour.main, size: 150}, size),
      ...keyed(
        "Another council",
        left + 40 + name.length * size.text * 0.56,
        {color: colour.quiet, size: 52},
        size
      )
    ]
  } as unknown as TopLevelSpec;
}

/** A dot with its meaning, above the chart, where no council can lie under the words. */
function keyed(name: string, x: number, mark: object, size: Size): object[] {
  const data = {values: [{name}]};
  const y = -24;
  return [
    {
      data,
      mark: {type: "point", filled: true, opacity: 1, ...mark},
      encoding: {x: {value: x}, y: {value: y}}
    },
    {
      data,
      mark: {type: "text", align: "left", baseline: "middle", fontSize: size.text, color: colour.ink},
      encoding: {x: {value: x + 14}, y: {value: y}, text: {field: "name"}}
    }
  ];
}

function dots(values: readonly object[], x: object, y: object, mark: object): object {
  return {
    data: {values},
    mark: {type: "point", filled: true, opacity: 1, stroke: "white", strokeWidth: 1, ...mark},
    encoding: {
      x,
      y: {...y, field: "share"},
      tooltip: [
        {field: "name", title: "Where"},
        {field: "told", title: "Figure"}
      ]
    }
  };
}
