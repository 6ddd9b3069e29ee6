import { compile } from "json-schema-to-typescript";

import { isObject } from "./openapi-document.ts";
import type { Json, JsonObject, OpenApi, Operation } from "./openapi-document.ts";

interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/**
 * Types of every operation for the browser: what goes into the address, the body, and the answer. Types of the engine are
 * imported, not repeated.
 */
export async function clientTypes(document: OpenApi): Promise<string> {
  const routes = routesOf(document);
  const imports = new Map<string, Set<string>>();
  const shape: JsonObject = {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(routes.map((route) => [route.id, operationSchema(route)])),
    required: routes.map((route) => route.id),
    definitions: document.components.schemas,
  };
  const text = await compile(prepared(shape, imports) as Parameters<typeof compile>[0], "Operations", {
    bannerComment: "",
    additionalProperties: false,
    unreachableDefinitions: true,
    format: false,
    strictIndexSignatures: true,
  });
  const table = routes.map(({ id, method, path }) => `  ${id}: [${JSON.stringify(method)}, ${JSON.stringify(path)}],`);
  return [
    "/* Generated from the server's routes by scripts/generate.ts (npm run generate). Do not edit. */",
    ...[...imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => `import type { ${[...names].sort().join(", ")} } from "${from}";`),
    "",
    text,
    "/** Method and address of every operation. */",
    `export const ROUTES = {\n${table.join("\n")}\n} as const satisfies Record<keyof Operations, readonly [string, string]>;`,
  ].join("\n");
}

function routesOf(document: OpenApi): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]): Route[] => {
      const id = operation.operationId;
      return id === undefined ? [] : [{ id, method: method.toUpperCase(), path, operation }];
    }),
  );
}

function operationSchema({ operation, method, path }: Route): JsonObject {
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== "header");
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema ?? { tsType: "undefined" };
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1];
  const answer = Object.values(success?.content ?? {})[0]?.schema ?? { tsType: "undefined" };
  const params: JsonObject =
    parameters.length === 0
      ? { tsType: "Readonly<Record<string, never>>" }
      : {
          type: "object",
          additionalProperties: false,
          properties: Object.fromEntries(
            parameters.map(({ name, schema, description }) => [name, described(schema, description)]),
          ),
          required: parameters.flatMap(({ name, required, in: place }) => (required || place === "path" ? [name] : [])),
        };
  return {
    type: "object",
    additionalProperties: false,
    description: `${operation.summary ?? ""}\n\n${method} ${path}`,
    properties: { params, body, answer },
    required: ["params", "body", "answer"],
  };
}

const described = (schema: JsonObject, description: string | undefined): JsonObject =>
  description === undefined ? schema : { ...schema, description };

/** Says of imported types where they come from, and turns references to those of a draft-07 schema. */
function prepared(value: Json, imports: Map<string, Set<string>>): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((part) => prepared(part, imports));
  if (!isObject(value)) return value;
  const { tsType, "x-import": from, $ref } = value;
  if (typeof $ref === "string") return { $ref: $ref.replace("#/components/schemas/", "#/definitions/") };
  if (typeof tsType === "string") {
    if (typeof from === "string") {
      const [file = "", name = tsType] = from.split("#");
      imports.set(file, (imports.get(file) ?? new Set()).add(name));
    }
    const { description } = value;
    return { tsType, ...(description === undefined ? {} : { description }) };
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !(key === "title" && typeof part === "string"))
      .map(([key, part]) => [key, prepared(part, imports)]),
  );
}
