/** Charts drawn again in the browser, at their own width, with tooltips. The static chart is complete without this. */

export type Spec = {width?: number; facet?: unknown; padding: {left: number; right: number}};
export type Specs = {wide: Spec; narrow: Spec};

/** What of a specification is other than in the file: a path, and what stands there. */
export type Patch = readonly (readonly [path: readonly string[], value: unknown])[];
export type Patches = {readonly wide: Patch; readonly narrow: Patch};

/** A chart that can be drawn again. */
export interface Live {
  /** Draws the chart with these changes, or as it was. */
  show(patches?: Patches): Promise<void>;
}

const narrowest = 560;
const charts = new WeakMap<HTMLElement, Promise<Live>>();

/** Draws a chart once; rejects where it cannot be, and then the static chart stands. */
export function enliven(chart: HTMLElement): Promise<Live> {
  const known = charts.get(chart) ?? enlivened(chart);
  charts.set(chart, known);
  return known;
}

async function enlivened(chart: HTMLElement): Promise<Live> {
  const [{embed, expressionInterpreter}, response] = await Promise.all([
    import("./vega.js"),
    fetch(chart.dataset.spec!)
  ]);
  if (!response.ok) throw new Error(response.statusText);
  const specs: Specs = await response.json();
  // Small charts side by side keep the two sizes they are drawn at.
  if (specs.wide.facet) return {show: async () => {}};
  const live = document.createElement("div");
  live.className = "chart-live";
  live.setAttribute("aria-hidden", "true");
  let drawn = 0;
  let changes: Patches | undefined;
  const draw = async () => {
    const width = chart.clientWidth;
    if (width === 0 || width === drawn) return;
    drawn = width;
    await embed(live, sized(specs, changes, width) as never, {
      ast: true,
      expr: expressionInterpreter,
      actions: false,
      defaultStyle: false,
      tooltip: {disableDefaultStyle: true},
      renderer: "svg"
    });
  };
  await draw();
  chart.prepend(live);
  new ResizeObserver(() => void draw().catch(() => live.remove())).observe(chart);
  return {
    show(patches) {
      changes = patches;
      drawn = 0;
      return draw();
    }
  };
}

/** The specification of the nearer size, changed, and stretched to a width in pixels. */
function sized({wide, narrow}: Specs, changes: Patches | undefined, width: number): Spec {
  const name = width < narrowest ? "narrow" : "wide";
  const spec = changed({wide, narrow}[name], changes?.[name] ?? []);
  return {...spec, width: Math.max(120, width - spec.padding.left - spec.padding.right)};
}

function changed(spec: Spec, patch: Patch): Spec {
  const copy = structuredClone(spec);
  for (const [path, value] of patch) {
    const branch = path
      .slice(0, -1)
      .reduce((at: Branch, key) => at[key] as Branch, copy as unknown as Branch);
    branch[path.at(-1)!] = value;
  }
  return copy;
}

type Branch = Record<string, unknown>;
