import { localDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import Type from "typebox";
import type { Static } from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, AnyValue, Done, exact, LocalDateText, Nullable, Text, Values } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { initialsOf } from "../words/initials.ts";
import { closeClassInTx, orderClassesInTx, setClassInTx } from "./commands.ts";
import { classUse, listClasses, listTaxonomies } from "./queries.ts";
import { ClassUse, CloseBody, OrderBody, TaxonomyClass, TaxonomyHead } from "./schema.ts";

const TaxonomyItem = exact(
  {
    code: Type.String(),
    title: Type.String(),
    initials: Type.String({ description: "名称的拼音首字母，供查找" }),
    version: Type.String(),
    parent: Nullable(Type.String()),
    /** Titles from the top down to the parent: tells two classes of the same name apart. */
    within: Type.Array(Type.String(), { description: "上级名称，自上而下" }),
    leaf: Type.Boolean(),
    disambiguation: Nullable(Type.String({ description: "与相近类别的区别" })),
    nationalCode: Nullable(Type.String()),
    attributes: Type.Record(Type.String(), AnyValue),
  },
  { title: "TaxonomyItem" },
);
type Item = Static<typeof TaxonomyItem>;

const ItemQuery = exact({
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 60, description: "在编码、名称中查找" })),
  parent: Type.Optional(Type.String({ maxLength: 64, description: "只列其下级；空串为最上层" })),
  on: Type.Optional(LocalDateText),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 500 })),
});

const ClassBody = exact({
  code: Type.String({ pattern: "^[A-Za-z0-9.-]{1,64}$" }),
  title: Text,
  parent: Type.Optional(Text),
  nationalCode: Type.Optional(Text),
  attributes: Type.Optional(Values),
  validFrom: Type.Optional(LocalDateText),
  validTo: Type.Optional(LocalDateText),
  reason: Type.Optional(Type.String({ maxLength: 400 })),
});

interface Row {
  code: string;
  title: string;
  version: string;
  parent: string | null;
  national_code: string | null;
  attributes: Record<string, Item["attributes"][string]> | null;
  within: string[];
  leaf: boolean;
}

/**
 * Classes in force on a day, those whose title begins with the words first. Each with the titles above it and what sets it
 * apart from its neighbours: 派单 goes wrong where 井盖 is chosen in the wrong branch.
 */
async function listItems(tx: Tx, taxonomy: string, query: Static<typeof ItemQuery>, today: string): Promise<Item[]> {
  const on = query.on ?? today;
  const conditions = [sql<boolean>`i.taxonomy = ${taxonomy}`];
  if (query.parent !== undefined) {
    conditions.push(query.parent === "" ? sql`i.parent is null` : sql`i.parent = ${query.parent}`);
  }
  const { q } = query;
  if (q !== undefined) conditions.push(sql`(strpos(i.title, ${q}) > 0 or starts_with(i.code, ${q}))`);
  const order = q === undefined ? sql`` : sql`starts_with(i.title, ${q}) desc, length(i.title),`;
  const { rows } = await sql<Row>`
    with recursive current as (
      select distinct on (code) * from taxonomy_item
       where tenant_id = ${tx.tenant} and taxonomy = ${taxonomy} and valid_from <= ${on}
         and (valid_to is null or valid_to >= ${on})
       order by code, valid_from desc, version desc),
    found as (
      select i.* from current i where ${sql.join(conditions, sql` and `)}
       order by ${order} i.sort, i.code limit ${query.limit ?? 500}),
    above as (
      select f.code, f.parent as next, array[]::text[] as titles, 0 as depth from found f
      union all
      select a.code, c.parent, c.title || a.titles, a.depth + 1
        from above a join current c on c.code = a.next where a.depth < 8)
    select i.code, i.title, i.version, i.parent, i.national_code, i.attributes,
           (select titles from above a where a.code = i.code order by depth desc limit 1) as within,
           not exists (select from current c where c.parent = i.code) as leaf
      from found i order by ${order} i.sort, i.code`.execute(tx.db);
  return rows.map((row) => {
    const { disambiguation, ...attributes } = row.attributes ?? {};
    return {
      code: row.code,
      title: row.title,
      initials: initialsOf(row.title),
      version: row.version,
      parent: row.parent,
      within: row.within,
      leaf: row.leaf,
      disambiguation: typeof disambiguation === "string" ? disambiguation : null,
      nationalCode: row.national_code,
      attributes,
    };
  });
}

/** Classes that fields of type taxonomy choose from. */
export const taxonomyRoutes: Module = (services) => async (app) => {
  app.get(
    "/api/taxonomies/:id",
    {
      schema: {
        operationId: "listTaxonomyItems",
        summary: "分类：查找、逐级展开",
        tags: ["taxonomy"],
        params: exact({ id: Text }),
        querystring: ItemQuery,
        response: answers(200, Type.Array(TaxonomyItem)),
      },
    },
    (request) =>
      inTenant(services.pool, signedIn(request).tenant, (tx) =>
        listItems(tx, request.params.id, request.query, localDate(services.now())),
      ),
  );

  app.post(
    "/api/taxonomies/:id",
    {
      schema: {
        operationId: "setTaxonomyItem",
        summary: "增加、修改或停用本街镇的分类、立案标准（系统管理员）；已办事项保留原来的版本",
        tags: ["taxonomy"],
        params: exact({ id: Text }),
        body: ClassBody,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const input = { taxonomy: request.params.id, ...request.body };
      await changeInTenant(services.pool, principal.tenant, (tx) => setClassInTx(tx, principal, input, services.now()));
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/taxonomies",
    {
      schema: {
        operationId: "listTaxonomies",
        summary: "全部分类：来源、类别数、引用的程序（系统管理员）",
        tags: ["taxonomy"],
        response: answers(200, Type.Array(TaxonomyHead)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        listTaxonomies(tx, world, localDate(services.now())),
      );
    },
  );

  app.get(
    "/api/taxonomies/:id/classes",
    {
      schema: {
        operationId: "listClasses",
        summary: "一个分类的全部类别，含已停用的（系统管理员）",
        tags: ["taxonomy"],
        params: exact({ id: Text }),
        response: answers(200, Type.Array(TaxonomyClass)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(services.pool, principal.tenant, (tx) => listClasses(tx, request.params.id));
    },
  );

  app.get(
    "/api/taxonomies/:id/use",
    {
      schema: {
        operationId: "getClassUse",
        summary: "各类别用在多少事项上（系统管理员）",
        tags: ["taxonomy"],
        params: exact({ id: Text }),
        response: answers(200, Type.Array(ClassUse)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => classUse(tx, world, request.params.id));
    },
  );

  app.post(
    "/api/taxonomies/:id/classes/:code/close",
    {
      schema: {
        operationId: "closeClass",
        summary: "从某日起停用类别及其下级（系统管理员）",
        tags: ["taxonomy"],
        params: exact({ id: Text, code: Text }),
        body: CloseBody,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { id: taxonomy, code } = request.params;
      await changeInTenant(services.pool, principal.tenant, (tx) =>
        closeClassInTx(tx, principal, { taxonomy, code, ...request.body }, services.now()),
      );
      return reply.code(204).send(null);
    },
  );

  app.put(
    "/api/taxonomies/:id/order",
    {
      schema: {
        operationId: "orderClasses",
        summary: "调整同级类别的顺序（系统管理员）",
        tags: ["taxonomy"],
        params: exact({ id: Text }),
        body: OrderBody,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const order = { taxonomy: request.params.id, codes: request.body.codes };
      await changeInTenant(services.pool, principal.tenant, (tx) =>
        orderClassesInTx(tx, principal, order, services.now()),
      );
      return reply.code(204).send(null);
    },
  );
};
