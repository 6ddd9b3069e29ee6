import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact, oneOf } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";

/** Acts whose words people repeat; `any`: offered with all of them. */
const PHRASE_ACTS = ["any", "approve", "refuse", "sendBack", "return", "urge"] as const;

const Phrase = exact(
  { act: oneOf(PHRASE_ACTS), words: Type.String({ minLength: 1, maxLength: 200 }) },
  { title: "Phrase", description: "常用语：写意见时一点即填；any 为各类意见通用" },
);
const Phrases = Type.Array(Phrase, { maxItems: 50 });

interface PhraseRow {
  act: (typeof PHRASE_ACTS)[number];
  words: string;
}

async function listPhrases(tx: Tx, account: string): Promise<PhraseRow[]> {
  const { rows } = await tx.query<PhraseRow & Record<string, unknown>>(
    "select act, words from phrase where tenant_id = $1 and account_id = $2 order by position",
    [tx.tenant, account],
  );
  return rows;
}

/** 常用语 of the account, kept with it wherever it signs in. */
export const phraseRoutes: Module = (services) => async (app) => {
  const { pool } = services;

  app.get(
    "/api/me/phrases",
    {
      schema: {
        operationId: "listPhrases",
        summary: "本人的常用语",
        tags: ["session"],
        response: answers(200, Phrases),
      },
    },
    (request) => {
      const { tenant, account } = signedIn(request);
      return inTenant(pool, tenant, (tx) => listPhrases(tx, account));
    },
  );

  app.put(
    "/api/me/phrases",
    {
      schema: {
        operationId: "setPhrases",
        summary: "修改本人的常用语：以所送的全部替换原有的",
        tags: ["session"],
        body: Phrases,
        response: answers(200, Phrases),
      },
    },
    (request) => {
      const { tenant, account } = signedIn(request);
      return changeInTenant(pool, tenant, async (tx) => {
        await tx.query("delete from phrase where tenant_id = $1 and account_id = $2", [tx.tenant, account]);
        const rows = request.body.map(({ act, words }, position) => ({
          tenant_id: tx.tenant,
          account_id: account,
          position,
          act,
          words,
        }));
        if (rows.length > 0) await tx.db.insertInto("phrase").values(rows).execute();
        return listPhrases(tx, account);
      });
    },
  );
};
