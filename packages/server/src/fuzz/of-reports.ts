import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import { idIn, missing } from "./hand.ts";
import type { Hand } from "./hand.ts";
import type { Json, JsonObject } from "./request.ts";
import type { Whole } from "./whole.ts";

/** Of reports that stand so or so there are so many. */
const EACH = 2;
const WRITER = "analyst";
const SIGNER = "org-head";
const PUBLISHER = "command-director";
const WRITTEN = "已按要求开展工作。";
/** The shortest there is. */
const MONTH = { outline: "monthly-analysis", from: "2024-03-01", to: "2024-03-31" } as const;

interface Paragraph {
  readonly id: string;
  readonly hint?: string | null;
}
interface View {
  readonly id: string;
  readonly revision: number;
  readonly preamble: readonly Paragraph[];
  readonly sections: readonly {
    readonly id: string;
    readonly depth: number;
    readonly paragraphs: readonly Paragraph[];
  }[];
  readonly figures: readonly { readonly slot: string }[];
}
/** A report as it stands now. */
interface At {
  readonly id: string;
  readonly revision: number;
}

/** Without a register that is kept, a figure is 无数据 and the report cannot be handed in. */
async function registersInUse(hand: Hand): Promise<void> {
  const procedures = (await hand.ask(WRITER, "GET", "/api/procedures")) as readonly unknown[];
  const declared = { since: "2023-01-01", ground: "2023年起按本目录登记" };
  for (const id of procedures.map(idIn)) await hand.ask(WRITER, "PUT", `/api/registers/${id}`, declared);
}

type Copied = (at: At) => Promise<At[]>;

/** So many reports more that stand as this one does: to bring each there anew would take the longer part of a run. */
const copied =
  ({ pool, office }: Hand): Copied =>
  (at) =>
    changeInTenant(pool, office.tenant, async (tx) => {
      const ids = Array.from({ length: EACH }, newId);
      const copy = (table: string, column: string): string =>
        `insert into ${table} select (jsonb_populate_record(r, jsonb_build_object('${column}', $2::text))).*
           from ${table} r where r.tenant_id = $1 and r.${column} = $3`;
      for (const id of ids) {
        await tx.query(copy("report", "id"), [tx.tenant, id, at.id]);
        await tx.query(copy("report_event", "report_id"), [tx.tenant, id, at.id]);
      }
      return ids.map((id) => ({ id, revision: at.revision }));
    });

async function step(hand: Hand, who: string, at: At, path: string, body: JsonObject = {}): Promise<At> {
  const method = path.includes("/") || path === "slots" || path === "citations" ? "PUT" : "POST";
  const answer = await hand.ask(who, method, `/api/reports/${at.id}/${path}`, { revision: at.revision, ...body });
  return { id: at.id, revision: (answer as { readonly revision: number }).revision };
}

const whole = (operation: string, who: string, { id, revision }: At, body: JsonObject = {}): Whole => ({
  operation,
  who: `a:${who}`,
  params: { id },
  body: { revision, ...body },
});

const viewOf = async (hand: Hand, { id }: At): Promise<View> =>
  (await hand.ask(WRITER, "GET", `/api/reports/${id}`)) as View;

/** Whole requests about reports, each on one that stands where it must. */
export async function ofReports(hand: Hand): Promise<Whole[]> {
  await registersInUse(hand);
  const copies = copied(hand);
  let at: At = { id: idIn(await hand.ask(WRITER, "POST", "/api/reports", MONTH)), revision: 1 };
  const drafts = await arrangedOf(hand, at, copies);
  for (const { id, hint } of (await viewOf(hand, at)).sections.flatMap(({ paragraphs }) => paragraphs))
    if (hint !== undefined && hint !== null) at = await step(hand, WRITER, at, `paragraphs/${id}`, { text: WRITTEN });
  const sound = await copies(at);
  at = await step(hand, WRITER, at, "submit");
  const [submitted, sentBack] = [await copies(at), await copies(at)];
  at = await step(hand, SIGNER, at, "approve", { words: "同意" });
  const approved = await copies(at);
  at = await step(hand, PUBLISHER, at, "publish");
  const published = await copies(at);
  return [
    ...drafts,
    ...sound.map((one) => whole("submitReport", WRITER, one)),
    ...submitted.map((one) => whole("approveReport", SIGNER, one, { words: "同意" })),
    ...sentBack.map((one) => whole("sendBackReport", SIGNER, one, { words: "补充问题原因" })),
    ...approved.map((one) => whole("publishReport", PUBLISHER, one)),
    ...published.map((one) => whole("reopenReport", WRITER, one, { words: "数据更正" })),
    ...(await recordsOf(hand, at)),
  ];
}

async function recordsOf(hand: Hand, at: At): Promise<Whole[]> {
  const slot = (await viewOf(hand, at)).figures[0]?.slot ?? missing("figure of a report");
  const who = `a:${WRITER}`;
  const { id } = at;
  return [
    { operation: "getReportDifferences", who, params: { id }, query: { publication: "1" } },
    { operation: "listReportRecords", who, params: { id, slot }, query: { publication: "1", limit: "2" } },
  ];
}

const SLOT: Json = { id: "另算", indicator: "TJ-02", period: { kind: "year" } };
const SCORE: Json = {
  id: "考评得分",
  title: "法治建设考评得分",
  unit: "分",
  value: 95.5,
  source: "区委依法治区办《2024年考评结果的通报》",
  on: "2025-01-20",
};

/** @param draft stays as it is */
async function arrangedOf(hand: Hand, draft: At, copies: Copied): Promise<Whole[]> {
  const { sections } = await viewOf(hand, draft);
  const paragraph = sections[0]?.paragraphs[0]?.id ?? missing("paragraph");
  const order = sections.filter(({ depth }) => depth === sections[0]?.depth).map(({ id }) => id);
  const who = `a:${WRITER}`;
  const dropped = async (path: string, body: JsonObject): Promise<At[]> =>
    Promise.all((await copies(draft)).map((one) => step(hand, WRITER, one, path, body)));
  const [slotted, cited] = [await dropped("slots", { slot: SLOT }), await dropped("citations", { figure: SCORE })];
  const query = ({ revision }: At) => ({ revision: String(revision) });
  return [
    ...(await copies(draft)).map((at): Whole => ({
      ...whole("editParagraph", WRITER, at, { text: WRITTEN }),
      params: { id: at.id, paragraph },
    })),
    ...(await copies(draft)).map((at) => whole("putSlot", WRITER, at, { slot: SLOT })),
    ...(await copies(draft)).map((at) => whole("citeFigure", WRITER, at, { figure: SCORE })),
    ...(await copies(draft)).map((at) => whole("orderSections", WRITER, at, { order: order.toReversed() })),
    ...slotted.map((at): Whole => ({
      operation: "dropSlot",
      who,
      params: { id: at.id, slot: "另算" },
      query: query(at),
    })),
    ...cited.map((at): Whole => ({
      operation: "dropCitation",
      who,
      params: { id: at.id, figure: "考评得分" },
      query: query(at),
    })),
  ];
}
