/** The roster of themes, and what is opened under them. */
export const THEME = "theme";
export const OPERATION = "joint-operation";
