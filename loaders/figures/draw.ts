import * as vega from "vega";
import {expressionInterpreter} from "vega-interpreter";
import {compile, type TopLevelSpec} from "vega-lite";

/** Vega's own renderer to text, which its types leave out; `toSVG` is the same behind a promise. */
interface TextRenderer {
  initialize(element: null, width: number, height: number, origin: readonly number[]): TextRenderer;
  background(colour: string): TextRenderer;
  render(root: unknown): TextRenderer;
  svg(): string;
}

/** What Vega's headless drawing reads of a view; small charts side by side have no signal of their whole width. */
interface Layout {
  readonly _viewWidth: number;
  readonly _viewHeight: number;
  readonly _origin: readonly [number, number];
}

const {SVGStringRenderer} = vega as unknown as {SVGStringRenderer: new () => TextRenderer};

/** The drawings made last, by specification: a preview draws the same again and again, and two pages may have one. */
const made = new Map<string, string>();
const most = 400;

/** A Vega-Lite specification drawn at its own width and height as static SVG, without attributes of style. */
export function draw(spec: TopLevelSpec): string {
  const key = JSON.stringify(spec);
  const svg = made.get(key) ?? drawn(spec);
  made.delete(key);
  made.set(key, svg);
  if (made.size > most) made.delete(made.keys().next().value!);
  return svg;
}

function drawn(spec: TopLevelSpec): string {
  const runtime = vega.parse(compile(spec).spec, undefined, {ast: true});
  const view = new vega.View(runtime, {renderer: "none", expr: expressionInterpreter});
  view.run();
  const {left = 0, right = 0, top = 0, bottom = 0} = view.padding() as Record<string, number>;
  const {_viewWidth: width, _viewHeight: height, _origin: origin} = view as unknown as Layout;
  const svg = new SVGStringRenderer()
    .initialize(null, width + left + right, height + top + bottom, [left + origin[0], top + origin[1]])
    .background("white")
    .render((view.scenegraph() as unknown as {root: unknown}).root)
    .svg();
  view.finalize();
  return tidy(svg);
}

/** The wrapper names the whole picture, so the roles of its parts go; so do the defaults that Vega writes out. */
function tidy(svg: string): string {
  return svg
    .replace(/ (?:aria-[a-z]+|role|pointer-events|xmlns:xlink|version)="[^"]*"/g, "")
    .replace(/ (?:opacity|stroke-opacity|fill-opacity)="1"/g, "")
    .replace(/<path class="background" d="M0,0h0v0h0Z"\/>/g, "")
    .replace(/<path class="foreground"[^>]*display="none"[^>]*\/>/g, "")
    .replace(/ class="mark-[^"]*"/g, "")
    .replace(/ font-family="[^"]*"/g, "")
    .replace(/ transform="translate\(0,0\)"/g, "")
    .replace(/(\.\d\d)\d+/g, "$1")
    .replace(/<g><\/g>/g, "")
    .replace(/^<svg /, '<svg focusable="false" aria-hidden="true" ');
}
