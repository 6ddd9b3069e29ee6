import type { ViewProps } from "./field-ui.ts";

/** Most values read as their words. */
export function TextView({ text }: ViewProps) {
  return <>{text}</>;
}
