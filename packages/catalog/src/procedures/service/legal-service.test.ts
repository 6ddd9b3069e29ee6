import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  announced,
  BOOKING,
  booked,
  confirmed,
  legalServiceBookingPaths,
  legalServiceRosterPaths,
  planned,
  served,
} from "../../testing/paths/service/legal-service.ts";
import { CALENDAR, walk, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { legalServiceBooking } from "./legal-service-booking.ts";
import { legalServiceRoster } from "./legal-service-roster.ts";

const along = (definition: Parameters<typeof walkPath>[0], ...steps: readonly Step[]): Walk =>
  walkPath(definition, { title: definition.title, steps });

walked(legalServiceBooking, legalServiceBookingPaths);
walked(legalServiceRoster, legalServiceRosterPaths);
wandered([{ definition: legalServiceBooking }, { definition: legalServiceRoster }]);

describe("公共法律服务预约", () => {
  it("counts what was booked, kept and could not be met (D-15)", () => {
    const kept = along(legalServiceBooking, booked, confirmed, served);
    expect(facetsOf(legalServiceBooking, kept.opened, CALENDAR)).toMatchObject({
      category: "notary",
      subcategory: "notary",
      channel: "phone",
      filedOn: "2024-09-02",
      dueOn: "2024-09-10",
      occurredOn: "2024-09-10",
      headcount: 2,
    });
    expect(kept.opened.outcome).toBe("kept");
  });

  it("is confirmed within the station's working day, not for a day that has passed, and marked absent only then", () => {
    const asked = along(legalServiceBooking, booked);
    expect(asked.due("confirmation").on).toBe("2024-09-03");
    const person = { person: "王公证员", venue: "法律服务站" };
    expect(asked.on("2024-09-11").refusedBy("justice-assistant", "confirm", person)).toEqual(["LOCAL-LEGALSERVICE"]);
    const early = along(legalServiceBooking, booked, confirmed);
    expect(early.refusedBy("justice-assistant", "recordNoShow", { absent: "applicant" })).toEqual([
      "LOCAL-LEGALSERVICE",
    ]);
    expect(walk(legalServiceBooking).refusedBy("service-window", "book", { ...BOOKING, slotOn: "2024-09-01" })).toEqual(
      ["LOCAL-LEGALSERVICE"],
    );
  });

  it("rates only a service that was given", () => {
    const unmet = along(legalServiceBooking, booked).do("justice-assistant", "declineUnmet", {
      unmetGround: "noProvider",
      unmetText: "引导至公证处",
    });
    expect(unmet.refusedBy("system", "rate", { rating: "5" })).toEqual(["LOCAL-LEGALSERVICE"]);
  });
});

describe("公共法律服务值班排班", () => {
  it("is announced before its day, with a duty to publish, and kept not before it", () => {
    const late = along(legalServiceRoster, planned).on("2024-09-10");
    expect(late.refusedBy("justice-assistant", "announce")).toEqual(["LOCAL-LEGALSERVICE"]);
    const duty = along(legalServiceRoster, planned, announced);
    expect(duty.opened.publications).toMatchObject([{ dueFrom: "2024-09-02", within: { n: 1, unit: "workday" } }]);
    expect(duty.refusedBy("justice-assistant", "keepDuty", { served: 1, summary: "接待" })).toEqual([
      "LOCAL-LEGALSERVICE",
    ]);
  });
});
