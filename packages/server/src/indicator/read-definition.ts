import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { Compile } from "typebox/compile";

import { IndicatorBody } from "./schema.ts";

const shape = Compile(IndicatorBody);

/**
 * An indicator written down as JSON, as the API takes it. What its names mean is checked when it is defined.
 *
 * @throws Error in words, for what is no JSON or not of the shape
 */
export function readDefinition(text: string): Indicator {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`不是有效的 JSON：${(error as Error).message}`, { cause: error });
  }
  if (!shape.Check(value)) {
    const places = [...new Set(shape.Errors(value).map(({ instancePath }) => instancePath || "/"))];
    throw new Error(`不合指标的格式，请核对：${places.slice(0, 5).join("、")}`);
  }
  return value;
}
