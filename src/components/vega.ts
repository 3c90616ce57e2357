/** The drawing library, fetched only when a figure is looked at. */
export {default as embed} from "vega-embed";
export {expressionInterpreter} from "vega-interpreter";
