import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Setting } from "@fadu/engine/definition/definition.ts";
import type { InstrumentBlock } from "@fadu/engine/definition/instrument.ts";
import { APL, POW } from "../build/basis.ts";
import { localSetting } from "../build/procedure.ts";
import { para } from "./blocks.ts";

/** Whom a party may turn to; each office fills in its own (POW-20, POW-22). */
export const REMEDY_SETTINGS = {
  reconsiderationOrgan: localSetting("行政复议机关", "设立本机关的人民政府", POW(20)),
  court: localSetting("管辖法院", "有管辖权的人民法院", POW(22)),
} as const satisfies Record<string, Setting>;

/** Where a fine is paid. */
export const PAYMENT_SETTINGS = {
  paymentPlace: localSetting("罚款缴纳方式", "指定的银行或者通过电子支付系统", APL(67)),
} as const satisfies Record<string, Setting>;

/** The ordinary remedy: reconsideration within 60 days or a suit within 6 months, as the party likes (ARL-20, ALL-46). */
export const remedyOf = (document: string, when?: Condition): InstrumentBlock =>
  para(
    `如不服本${document}，可以自收到本${document}之日起六十日内向{$setting.reconsiderationOrgan}申请行政复议，也可以自收到本${document}之日起六个月内直接向{$setting.court}提起行政诉讼。`,
    when,
  );

/** Reconsideration comes first (行政复议法第二十三条): a penalty on the spot, government information not disclosed. */
export const reconsiderationFirst = (document: string, when?: Condition): InstrumentBlock =>
  para(
    `如不服本${document}，应当自收到本${document}之日起六十日内先向{$setting.reconsiderationOrgan}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内再向{$setting.court}提起行政诉讼。`,
    when,
  );

/** A penalty is carried out meanwhile (行政处罚法第七十三条). */
export const notSuspended: InstrumentBlock = para("行政复议或者行政诉讼期间，除法律另有规定外，行政处罚不停止执行。");
