/** People of the hall. */
export const hall = ["service-window", "service-head"] as const;
