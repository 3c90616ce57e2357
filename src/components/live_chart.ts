/** Draws Vega-Lite specifications with the site's own drawing library, fetched when the first chart is drawn. */

export type Spec = {
  width?: number;
  height?: number;
  facet?: unknown;
  padding: {left: number; right: number; top?: number; bottom?: number};
};
export type Specs = {wide: Spec; narrow: Spec};

const narrowest = 560;

/** Draws into an element at a width in pixels. */
export async function drawAt(element: HTMLElement, specs: Specs, width: number): Promise<void> {
  const {embed, expressionInterpreter} = await import("./vega.js");
  await embed(element, sized(specs, width) as never, {
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    defaultStyle: false,
    tooltip: {disableDefaultStyle: true},
    renderer: "svg"
  });
}

/** The specification of the nearer size, stretched to a width in pixels; small charts side by side keep their size. */
export function sized({wide, narrow}: Specs, width: number): Spec {
  const spec = width < narrowest ? narrow : wide;
  if (spec.facet) return spec;
  return {...spec, width: Math.max(120, width - spec.padding.left - spec.padding.right)};
}
