/** `off` only occurs in a configuration: such a diagnostic is never handed on. */
export const severities = ["error", "warning", "info", "off"];
