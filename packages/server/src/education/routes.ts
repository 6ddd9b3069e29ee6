import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { calendarOf } from "./calendar.ts";
import { hoursOf } from "./hours.ts";
import { CalendarQuery, EducationCalendar, HoursQuery, HoursTable } from "./schema.ts";

const tags = ["education"];

/** 学法普法: the calendar of a year, and the hours of a quarter by name. */
export const educationRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/education/calendar",
    {
      schema: {
        operationId: "getEducationCalendar",
        summary: "学法普法日历：责任清单、普法活动、学法、培训、考试，只含本人可见的",
        tags,
        querystring: CalendarQuery,
        response: answers(200, EducationCalendar),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        calendarOf(tx, { world, principal, now: now() }, request.query.year),
      );
    },
  );

  app.get(
    "/api/education/hours",
    {
      schema: {
        operationId: "getTrainingHours",
        summary: "执法人员季度学时：逐人、目标、缺口",
        tags,
        querystring: HoursQuery,
        response: answers(200, HoursTable),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        hoursOf(tx, { world, principal, now: now() }, request.query),
      );
    },
  );
};
