import type { Value } from "@fadu/engine/definition/field.ts";

import type { Random } from "../random.ts";
import type { Stage } from "../stage.ts";
import { COMMUNITIES, personName } from "../street-plan.ts";

/** A party (or a caller) as a field holds it. */
export type Named = { readonly name: string; readonly [key: string]: Value };
/** A place as a field holds it. */
export type Somewhere = { readonly text: string; readonly [key: string]: Value };

const ROADS = ["望江路", "柳荫路", "紫藤街", "东篱巷", "清泉路", "新桥街", "榆林路", "北苑大道"] as const;
const TRADES = [
  "小吃店",
  "烧烤店",
  "水果店",
  "五金店",
  "便利店",
  "火锅店",
  "理发店",
  "洗车行",
  "建材经营部",
  "烟酒店",
  "快餐店",
  "服装店",
];
const FIRMS = [
  "建设工程有限公司",
  "物业管理有限公司",
  "餐饮管理有限公司",
  "商贸有限公司",
  "环保科技有限公司",
  "渣土运输有限公司",
];
const STYLES = ["云和", "嘉禾", "同泰", "瑞丰", "春晖", "永旺", "鼎盛", "佳宜", "万顺", "聚福", "安达", "新悦"];
/** An area code that no place has: nobody is called by a demo. */
const NO_AREA = "000";
/** The district of the demo street, in no province. */
const DIVISION = "990101";

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export const phoneNumber = (random: Random): string => `${NO_AREA}-${random.int(5_550_000, 5_559_999)}`;

/** GB 11643, of a district that is nowhere. */
export function idNumber(random: Random): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, "0");
  const birth = `${random.int(1955, 2002)}${pad(random.int(1, 12), 2)}${pad(random.int(1, 28), 2)}`;
  const body = `${DIVISION}${birth}${pad(random.int(1, 999), 3)}`;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return `${body}${"10X98765432"[sum % 11] ?? ""}`;
}

/** GB 32100, of a district that is nowhere. */
export function creditCode(random: Random, kind: "91" | "92"): string {
  const body = `${kind}${DIVISION}${Array.from({ length: 9 }, () => random.pick(Array.from(USCC_ALPHABET))).join("")}`;
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC_ALPHABET.indexOf(body[i] ?? ""), 0);
  return `${body}${USCC_ALPHABET[(31 - (sum % 31)) % 31] ?? ""}`;
}

const address = (random: Random): string =>
  `示范区示范街道${random.pick(ROADS)}${random.int(1, 320)}号${random.chance(0.5) ? `${random.int(1, 28)}幢${random.int(1, 4)}单元${random.int(1, 6)}0${random.int(1, 4)}室` : ""}`;

export const citizen = (random: Random): Named => ({
  kind: "citizen",
  name: personName(random),
  idNumber: idNumber(random),
  phone: phoneNumber(random),
  address: address(random),
});

export const shop = (random: Random): Named => ({
  kind: "business",
  name: `示范区${random.pick(STYLES)}${random.pick(TRADES)}`,
  idNumber: creditCode(random, "92"),
  phone: phoneNumber(random),
  address: address(random),
  representative: personName(random),
});

export const company = (random: Random): Named => ({
  kind: "organisation",
  name: `示范${random.pick(STYLES)}${random.pick(FIRMS)}`,
  idNumber: creditCode(random, "91"),
  phone: phoneNumber(random),
  address: address(random),
  representative: personName(random),
});

/** A caller: only a name and a telephone number. */
export const caller = (random: Random): Named => ({
  kind: "citizen",
  name: personName(random),
  phone: phoneNumber(random),
});

/** One of the communities, with a place in it. */
export interface Spot {
  /** 1 to 8. */
  readonly community: number;
  readonly unit: string;
  readonly place: Somewhere;
}

export function spot(stage: Stage, random: Random): Spot {
  const community = random.int(1, COMMUNITIES.length);
  const unit = stage.unit(`c${community}`);
  const where = random.pick([
    "门前人行道",
    "路口东南角",
    "小区东门",
    "背街小巷",
    "农贸市场旁",
    "公交站台后",
    "绿化带内",
    "沿河步道",
  ]);
  return {
    community,
    unit,
    place: { text: `${ROADS[community - 1] ?? ""}${random.int(1, 320)}号${where}`, unit },
  };
}

/** Login of somebody of the community: the role's own account sits in the first. */
export const ofCommunity = (role: "grid-worker" | "community-clerk", community: number): string =>
  community === 1 ? role : `${role}-${community}`;
