/** The code of the pages, which the build hands to this page: nothing in `src` reaches into `loaders`. */
export type Loaders = typeof import("../../../loaders/publish/explore_browser.js");
