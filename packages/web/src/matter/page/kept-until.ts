import type { Definition } from "@fadu/engine/definition/definition.ts";

/**
 * How long a closed matter's file is kept, from the day it closed: `10 年，至 2034-05-06（未核实）`. What is done to it afterwards
 * puts the day off; the archivist's page reckons with that.
 */
export function keptUntil({ years, basis }: Definition["retention"], closedOn: string): string {
  const unsure = basis.some(({ status }) => status !== "V" && status !== "V2") ? "（未核实）" : "";
  if (years === 0) return `永久${unsure}`;
  const year = Number(closedOn.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = closedOn.slice(4) === "-02-29" && !leap ? "-02-28" : closedOn.slice(4);
  return `${years} 年，至 ${year}${day}${unsure}`;
}
