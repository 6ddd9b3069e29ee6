import path from "node:path";

import { instantOf } from "@fadu/engine/time/dates.ts";

import { storeExhibits } from "../demo/exhibits.ts";
import { complaint } from "../demo/lives/complaint.ts";
import { rosters } from "../demo/lives/rosters.ts";
import { simplePenalty } from "../demo/lives/simple-penalty.ts";
import { picture } from "../demo/picture.ts";
import { play } from "../demo/play.ts";
import { Stage } from "../demo/stage.ts";
import { APPEAL } from "../load/mix.ts";
import { runExport } from "../list-export/run.ts";
import { sealOnce } from "../seal/seal.ts";
import { openSigner } from "../seal/signer.ts";
import { newId } from "../store/ids.ts";
import { inTenant } from "../store/tx.ts";
import { idIn, missing, textIn, times } from "./hand.ts";
import type { Hand } from "./hand.ts";
import type { Whole } from "./whole.ts";

const EACH = 2;

/** Whole requests about matters that went their way: papers, exhibits, publications, proofs, files, and what is past its time. */
export async function ofMatters(hand: Hand): Promise<Whole[]> {
  const { door, files } = hand.services;
  const { tenant } = hand.office;
  const stage = new Stage(hand.office, door.now(), await storeExhibits(hand.pool, files, hand.office, door.now()));
  rosters(stage, "2021-01-04");
  // Kept for a year, it is past its time.
  complaint(stage, "past its time", instantOf("2022-03-07", 600), "explained");
  for (const n of [1, 2]) simplePenalty(stage, `on the spot ${n}`, instantOf(`2024-03-0${n + 4}`, 600), "cash");
  await play(door, stage);
  await sealOnce(door, tenant, openSigner(path.join(hand.services.dataDir, "seal.json")));
  return [
    ...(await acts(hand)),
    ...(await papers(hand)),
    ...(await uploads(hand)),
    ...(await imports(hand)),
    ...(await lists(hand)),
    ...(await destruction(hand)),
  ];
}

async function acts(hand: Hand): Promise<Whole[]> {
  const who = "a:hotline-clerk";
  const opening = { procedure: "complaint", act: "register", values: APPEAL };
  const opened = await times(EACH, async () => idIn(await hand.ask("hotline-clerk", "POST", "/api/matters", opening)));
  return [
    { operation: "openMatter", who, body: opening },
    { operation: "checkAct", who, body: opening },
    ...opened.map((id): Whole => ({
      operation: "performAct",
      who,
      params: { id },
      body: { act: "accept", values: {} },
    })),
  ];
}

interface View {
  readonly instruments: readonly { readonly id: string; readonly instrument: string }[];
  readonly publications: readonly { readonly id: string }[];
}

async function papers(hand: Hand): Promise<Whole[]> {
  const { rows } = await inTenant(hand.pool, hand.office.tenant, (tx) =>
    tx.query<{ id: string; login: string; exhibit: string | null }>(
      `select m.id, a.login,
              (select x.exhibit_id from matter_exhibit x where x.tenant_id = m.tenant_id and x.matter_id = m.id limit 1) as exhibit
         from matter m join account a on a.tenant_id = m.tenant_id and a.id = m.handler
        where m.tenant_id = $1 and m.procedure = 'simple-penalty' order by m.id`,
      [hand.office.tenant],
    ),
  );
  const wholes: Whole[] = [];
  for (const { id, login, exhibit } of rows) {
    await hand.bringIn(login);
    const view = (await hand.ask(login, "GET", `/api/matters/${id}`)) as View;
    const [issued] = view.instruments;
    if (!issued) missing("instrument of a penalty");
    const who = `a:${login}`;
    for (const format of ["pdf", "docx", "html"])
      wholes.push(
        { operation: "printInstrument", who, params: { id, instrument: issued.id, format } },
        { operation: "printReceipt", who, params: { id, instrument: issued.id, format } },
        { operation: "printDraft", who, params: { id, instrument: issued.instrument, format } },
      );
    for (const format of ["pdf", "zip"]) wholes.push({ operation: "getCaseFile", who, params: { id, format } });
    wholes.push({ operation: "getProof", who, params: { id, revision: "1" } });
    if (exhibit !== null) wholes.push({ operation: "getCustody", who, params: { id, exhibit } });
    for (const one of view.publications) wholes.push({ operation: "previewPublication", who, params: { id: one.id } });
  }
  return wholes;
}

async function uploads(hand: Hand): Promise<Whole[]> {
  const login = await hand.spare();
  const who = `a:${login}`;
  const form = { fields: { kind: "photo" }, name: "现场.png", bytes: picture("fuzz").toString("latin1") };
  const id = idIn(await hand.send(login, "/api/exhibits", form));
  return [
    { operation: "uploadExhibit", who, form },
    { operation: "downloadExhibit", who, params: { id } },
    { operation: "previewExhibit", who, params: { id } },
  ];
}

/** Cells of an appeal by the headings of their columns. */
const CELLS: Readonly<Record<string, string>> = {
  来件渠道: "来电",
  受理日期: "2024-09-02",
  诉求类型: "投诉",
  诉求分类: "噪声扰民",
  诉求人类型: "个人",
  诉求人姓名或名称: "王一诺",
  诉求人联系电话: "000-5550001",
};

async function imports(hand: Hand): Promise<Whole[]> {
  const { columns } = (await hand.ask("hotline-clerk", "GET", "/api/imports/complaint/columns?act=register")) as {
    readonly columns: readonly { readonly title: string; readonly required: boolean }[];
  };
  const line = (n: number): string =>
    columns
      .map(({ title }) => (title === "诉求内容" ? `夜间施工噪声影响休息，第${n}次来电` : (CELLS[title] ?? "")))
      .join(",");
  const heading = columns.map(({ title }) => title).join(",");
  const form = (n: number) => ({
    fields: {},
    name: "诉求.csv",
    bytes: Buffer.from(`${heading}\n${line(n)}\n${line(n + 10)}`).toString("latin1"),
  });
  const who = "a:hotline-clerk";
  const params = { procedure: "complaint" };
  const rows = [1, 2].map((n) => ({ key: newId(), cells: line(n).split(",") }));
  return [
    ...["true", "false"].map((dryRun, n): Whole => ({
      operation: "importMatters",
      who,
      params,
      query: { act: "register", dryRun },
      form: form(n),
    })),
    { operation: "enterRows", who, params, body: { act: "register", keep: "all", headings: heading.split(","), rows } },
  ];
}

async function lists(hand: Hand): Promise<Whole[]> {
  const { door, exports } = hand.services;
  const { tenant } = hand.office;
  const body = { title: "诉求", query: { procedure: "complaint" }, columns: ["title", "state"] };
  return times(EACH, async (): Promise<Whole> => {
    const id = idIn(await hand.ask("hotline-clerk", "POST", "/api/list-exports", body));
    await runExport(door, exports, { tenant, id });
    return { operation: "downloadExport", who: "a:hotline-clerk", params: { id } };
  });
}

async function destruction(hand: Hand): Promise<Whole[]> {
  const shorter = { value: 1, reason: "归档范围和保管期限表（示街〔2021〕3号）" };
  await hand.ask("sys-admin", "PUT", "/api/settings/complaint/retention", shorter);
  const { items } = (await hand.ask("archive-clerk", "GET", "/api/archive/due")) as {
    readonly items: readonly unknown[];
  };
  const matters = items.map((one) => textIn(one, "matter"));
  return [
    {
      operation: "listForDestruction",
      who: "a:archive-clerk",
      body: { title: "2026年度到期档案", reason: "保管期满", matters },
    },
  ];
}
