import { createApp } from "@fadu/server/http/app.ts";
import { createServices } from "@fadu/server/http/create-services.ts";
import { memoryMaster } from "@fadu/server/keys/master.ts";
import { DIGESTS } from "@fadu/server/ledger/digests.ts";
import { Door } from "@fadu/server/matter/perform.ts";
import { createPool } from "@fadu/server/store/pool.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** OpenAPI 3.1 document of the server, as far as it is looked at here. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: JsonObject;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonObject }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JsonObject }>> }>
  >;
}

/**
 * The document of all routes: built from the very schemas that check requests, with each titled one named once. The database
 * is never asked, so there need be none.
 */
export async function openApiDocument(): Promise<OpenApi> {
  const pool = createPool("postgres://nobody@127.0.0.1:1/none");
  const door = new Door({ pool, digest: DIGESTS.SM3, master: memoryMaster() });
  const app = await createApp(createServices({ door, dataDir: "/nowhere" }));
  await app.ready();
  const raw = JSON.parse(JSON.stringify(app.swagger())) as JsonObject;
  await app.close();
  await pool.end();
  return withComponents(raw);
}

const TITLE = /^[A-Z][A-Za-z]+[0-9]?$/;

function withComponents(raw: JsonObject): OpenApi {
  const schemas: Record<string, JsonObject> = {};
  const named = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(named);
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, named(part)]));
    const { title, type } = copy;
    const isSchema = type === "object" || copy["anyOf"] !== undefined;
    if (!isSchema || typeof title !== "string" || !TITLE.test(title)) return copy;
    const known = schemas[title];
    if (known && JSON.stringify(known) !== JSON.stringify(copy)) throw new Error(`Two schemas are called ${title}`);
    schemas[title] = copy;
    return { $ref: `#/components/schemas/${title}` };
  };
  const paths = Object.fromEntries(
    Object.entries(raw["paths"] as JsonObject).map(([path, item]) => [path, problems(named(item))]),
  );
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  const components = { ...(raw["components"] as JsonObject), schemas: sorted };
  return { ...raw, paths, components } as unknown as OpenApi;
}

/** Problems have a media type of their own (RFC 9457). */
function problems(item: Json): Json {
  if (Array.isArray(item)) return (item as readonly Json[]).map(problems);
  if (!isObject(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (/^[45]XX$/.test(key) && isObject(value) && isObject(value["content"] ?? null)) {
        const [schema] = Object.values(value["content"] as JsonObject);
        return [key, { ...value, content: { "application/problem+json": schema ?? {} } }];
      }
      return [key, problems(value)];
    }),
  );
}

export const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
