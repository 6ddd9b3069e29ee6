import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

/** 学法普法 of a year; drawn anew when something was registered. */
export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ["matters", "education", year],
    queryFn: ({ signal }) => call("getEducationCalendar", { year }, undefined, { signal }),
    placeholderData: keepPreviousData,
  });

export const hoursQuery = (year: number, quarter: number) =>
  queryOptions({
    queryKey: ["matters", "hours", year, quarter],
    queryFn: ({ signal }) => call("getTrainingHours", { year, quarter }, undefined, { signal }),
    placeholderData: keepPreviousData,
  });
