import type { Field, Value } from "@fadu/engine/definition/field.ts";
import type { ComponentType } from "react";

import type { ExhibitView } from "../api/generated.ts";

export interface InputProps {
  /** Of the control, for its label; of a composite one, of its first part. */
  readonly id: string;
  readonly field: Field;
  readonly value: Value | undefined;
  /** `undefined`: emptied. */
  readonly onChange: (value: Value | undefined) => void;
  readonly invalid: boolean;
  /** Id of the element that says what is wrong or helps. */
  readonly describedBy: string | undefined;
  /** What is wrong with a part of the value, by its place in it: `idNumber`, `2.amount`. */
  readonly faultOf: (part: string) => string | undefined;
  /** Keeps only classes whose attribute has this value, as a requirement of the act demands. */
  readonly narrowedBy: { readonly attribute: string; readonly value: string } | undefined;
  /** Titles of exhibit kinds. */
  readonly exhibitKinds: Readonly<Record<string, string | undefined>>;
  /** Input of any field, for the cells of a table. */
  readonly Part: ComponentType<Omit<InputProps, "Part">>;
}

export interface ViewProps {
  readonly value: Value;
  /** The value in words, as the server writes it. */
  readonly text: string;
  readonly field: Field | undefined;
  readonly exhibits: readonly ExhibitView[];
}

/** All the desk knows of a field type: how it is filled in and how it is read. What it is in documents is the engine's. */
export interface FieldUi {
  readonly Input: ComponentType<InputProps>;
  readonly View: ComponentType<ViewProps>;
  /** Made of several controls: its label names a group. */
  readonly composite?: true;
}
