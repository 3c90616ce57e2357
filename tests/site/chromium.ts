export {openBrowser} from "../../loaders/report/chromium.js";
