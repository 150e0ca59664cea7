/** What `typedown diff` can find. */
export const diffRules = {};
