/** People of the safety station. */
export const station = ["safety-inspector", "safety-head"] as const;
