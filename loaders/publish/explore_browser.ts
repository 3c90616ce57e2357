/** What the explore page draws and writes with: the same code as the pages, bundled for the browser by the build. */
export {breakdownName, explored, placeText} from "../figures/explored.js";
export {escape, listed, upperFirst} from "../figures/html.js";
export {countText} from "../figures/numbers.js";
export {kindOf, periodName} from "../figures/periods.js";
export {simpleBars, simpleLine} from "../figures/simple_chart.js";
export {symbol, symbolsKey} from "../figures/symbols.js";
export {columnsOf, content, periodHeading} from "../figures/table.js";
export {sizes} from "../figures/theme.js";
export {columnMeanings, csvOf, figureColumns} from "./figures_csv.js";
