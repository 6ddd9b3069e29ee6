import type { Value } from "@fadu/engine/definition/field.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Failure, Refusal } from "@fadu/engine/matter/command.ts";
import Type from "typebox";
import type { TProperties, TSchema } from "typebox";

import { BOUNDS } from "./limits.ts";

/** Pieces of schemas that every noun uses. A schema with a title becomes a named component of the OpenAPI document. */

export const Id = Type.String({ format: "uuid" });
/** Days that calendars and limits can be reckoned from; beyond, sums of days end nowhere. */
const ERA = "^(?:19|20|21)[0-9]{2}-";
export const LocalDateText = Type.String({ format: "date", pattern: ERA });
export const InstantText = Type.String({ format: "date-time", pattern: ERA });
export const Text = Type.String({ minLength: 1, maxLength: 200 });
export const Words = Type.String({ maxLength: 4000 });

/** One of these words. */
export const oneOf = <const T extends readonly string[]>(words: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: [...words], ...(description === undefined ? {} : { description }) });

/** An object that admits no other property. */
export const exact = <P extends TProperties>(properties: P, options: { title?: string; description?: string } = {}) =>
  Type.Object(properties, { ...options, additionalProperties: false });

/**
 * A type of the engine, passed on as it is: JSON that the engine checked. The generated client imports the engine's own type
 * instead of repeating it.
 *
 * @param file path inside the engine's sources
 */
export const engineType = <T>(name: string, file: string, shape: Record<string, unknown> = {}) =>
  // Whatever it has is sent: the serializer leaves out what a schema does not name.
  Type.Unsafe<T>({
    ...shape,
    ...(shape["type"] === "object" ? { additionalProperties: true } : {}),
    tsType: name,
    "x-import": `@fadu/engine/${file}`,
  });

export const Values = Type.Unsafe<Readonly<Record<string, Value>>>({
  type: "object",
  additionalProperties: true,
  description: "字段键 → 值",
  tsType: "Readonly<Record<string, Value>>",
  "x-import": "@fadu/engine/definition/field.ts#Value",
});
export const AnyValue = engineType<Value>("Value", "definition/field.ts");
export const BasisSchema = engineType<Basis>("Basis", "definition/basis.ts", { type: "object" });
export const FailureSchema = engineType<Failure>("Failure", "matter/command.ts", { type: "object" });
export const OpenNow = engineType<Refusal["openNow"][number]>(
  'Refusal["openNow"][number]',
  "matter/command.ts#Refusal",
  {
    type: "object",
  },
);

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** Name of somebody or something, with its id. */
export const Named = exact({ id: Id, name: Type.String() }, { title: "Named" });

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.Optional(Type.String()),
    instance: Type.Optional(Type.String()),
    failures: Type.Optional(Type.Array(FailureSchema)),
    basis: Type.Optional(Type.Array(BasisSchema)),
    openNow: Type.Optional(Type.Array(OpenNow)),
    retryAfter: Type.Optional(Type.Integer()),
    destroyed: Type.Optional(
      exact(
        {
          number: Nullable(Type.String()),
          procedure: Type.String(),
          closedOn: Nullable(LocalDateText),
          destroyedOn: LocalDateText,
          order: Id,
        },
        { description: "已销毁的档案还留下的：编号、程序、日期、所依据的档案销毁事项" },
      ),
    ),
  },
  { title: "Problem", description: "RFC 9457 problem details" },
);

/** A page by keyset: pass `next` back as `after`. `total` counts everything the viewer may see, up to 10 000 (`totalIsMore`). */
export const page = <T extends TSchema>(item: T, title: string) =>
  exact(
    {
      items: Type.Array(item),
      next: Nullable(Type.String()),
      total: Type.Integer(),
      totalIsMore: Type.Boolean(),
    },
    { title },
  );

export const PageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: BOUNDS.pageRows, default: 50 })),
  after: Type.Optional(Type.String({ maxLength: 400 })),
} as const;

/** Response map of a route: its own answer, and problem details for all else. */
export const answers = <S extends number, T extends TSchema>(status: S, schema: T) =>
  ({ [status]: schema, "4xx": ProblemSchema, "5xx": ProblemSchema }) as Record<S, T> & {
    "4xx": typeof ProblemSchema;
    "5xx": typeof ProblemSchema;
  };

export const Done = Type.Null({ description: "已办" });
