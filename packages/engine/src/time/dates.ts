/** Local calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string;

/** UTC instant, ISO 8601 with milliseconds: `2024-09-25T01:02:03.000Z`. */
export type Instant = string;
