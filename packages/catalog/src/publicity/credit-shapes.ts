/**
 * What 双公示 takes in a column (2018 standard): `C` text of so many characters, `N` a number, `D` a date `YYYY/MM/DD`. Lengths as
 * the columns of domain/credit_publicity_*_fields give them.
 */
export type CreditShape =
  { readonly type: "C"; readonly length: number } | { readonly type: "N" } | { readonly type: "D" };

const c = (length: number): CreditShape => ({ type: "C", length });
const N: CreditShape = { type: "N" };
const D: CreditShape = { type: "D" };

/** Shapes of the columns of both tables, by code. */
export const CREDIT_SHAPES: Readonly<Record<string, CreditShape>> = {
  CF_XDR_MC: c(200),
  CF_XDR_LB: c(16),
  CF_XDR_SHXYM: c(18),
  CF_XDR_GSZC: c(50),
  CF_XDR_ZZJG: c(9),
  CF_XDR_SWDJ: c(15),
  CF_XDR_SYDW: c(12),
  CF_XDR_SHZZ: c(50),
  CF_FRDB: c(50),
  CF_FR_ZJLX: c(64),
  CF_FR_ZJHM: c(64),
  CF_XDR_ZJLX: c(64),
  CF_XDR_ZJHM: c(64),
  CF_WSH: c(128),
  CF_WFXW: c(2000),
  CF_SY: c(5000),
  CF_YJ: c(2048),
  CF_CFLB: c(64),
  CF_NR: c(4000),
  CF_NR_FK: N,
  CF_NR_WFFF: N,
  CF_NR_ZKDX: c(200),
  CF_JDRQ: D,
  CF_YXQ: D,
  CF_GSJZQ: D,
  CF_CFJG: c(200),
  CF_CFJGDM: c(18),
  CF_SJLY: c(200),
  CF_SJLYDM: c(18),
  BZ: c(4000),
  XK_XDR_MC: c(200),
  XK_XDR_LB: c(16),
  XK_XDR_SHXYM: c(18),
  XK_XDR_GSZC: c(50),
  XK_XDR_ZZJG: c(9),
  XK_XDR_SWDJ: c(15),
  XK_XDR_SYDW: c(12),
  XK_XDR_SHZZ: c(50),
  XK_FRDB: c(50),
  XK_FR_ZJLX: c(64),
  XK_FR_ZJHM: c(64),
  XK_XDR_ZJLX: c(64),
  XK_XDR_ZJHM: c(64),
  XK_XKWS: c(64),
  XK_WSH: c(64),
  XK_XKLB: c(256),
  XK_XKZS: c(64),
  XK_XKBH: c(64),
  XK_NR: c(4000),
  XK_JDRQ: D,
  XK_YXQZ: D,
  XK_YXQZI: D,
  XK_XKJG: c(200),
  XK_XKJGDM: c(18),
  XK_ZT: N,
  XK_LYDW: c(200),
  XK_LYDWDM: c(18),
};
