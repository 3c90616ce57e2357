import "./choices.js";
import "./finder.js";

/**
 * Redraws each chart at its own width, with tooltips, once it is looked at. The static chart is complete without
 * this, and stays when anything here fails.
 */

type Spec = {width?: number; facet?: unknown; padding: {left: number; right: number}};
type Specs = {wide: Spec; narrow: Spec};

const narrowest = 560;

const seen = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      void enliven(target as HTMLElement);
    }
  },
  {threshold: 0.4}
);

for (const chart of document.querySelectorAll<HTMLElement>(".chart[data-spec]")) seen.observe(chart);

async function enliven(chart: HTMLElement): Promise<void> {
  try {
    const [{embed, expressionInterpreter}, response] = await Promise.all([
      import("./vega.js"),
      fetch(chart.dataset.spec!)
    ]);
    if (!response.ok) return;
    const specs: Specs = await response.json();
    // Small charts side by side keep the two sizes they are drawn at.
    if (specs.wide.facet) return;
    const live = document.createElement("div");
    live.className = "chart-live";
    live.setAttribute("aria-hidden", "true");
    let drawn = 0;
    const draw = async () => {
      const width = chart.clientWidth;
      if (width === 0 || width === drawn) return;
      drawn = width;
      await embed(live, sized(specs, width) as never, {
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
  } catch {
    // The static chart stands.
  }
}

/** The specification of the nearer size, stretched to a width in pixels. */
function sized({wide, narrow}: Specs, width: number): Spec {
  const spec = width < narrowest ? narrow : wide;
  return {...spec, width: Math.max(120, width - spec.padding.left - spec.padding.right)};
}
