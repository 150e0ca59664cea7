/** The remark plugin as a module whose default it is: so remark-cli finds it by name. */
export { remarkPageFacts as default } from "./extract/remark-page-facts.js";
