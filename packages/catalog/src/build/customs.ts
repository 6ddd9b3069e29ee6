import { local } from "./basis.ts";

/*
 * Bases that the rule book does not hold: the office's own rules of care, service and safety. What rests on them is a setting
 * or a class that each street makes its own; none is a limit of statute.
 */

/** 社区矫正: what the statute leaves to the office that helps. */
export const CORRECTION = local("LOCAL-CORRECTION", "司法所社区矫正协助工作制度", "U");
/** Detoxification and recovery: what the regulation leaves to the street. */
export const DRUG = local("LOCAL-DRUG", "街道社区戒毒、社区康复工作制度", "U");
/** Subsidies for who looks after a patient. */
export const GUARDIANSHIP = local("LOCAL-GUARDIAN", "严重精神障碍患者监护看护补贴办法", "U");
/** Help for victims of violence at home. */
export const FAMILY = local("LOCAL-DV", "街道、社区反家庭暴力工作制度", "U");
/** Hair tests of people in key trades. */
export const HAIR = local("LOCAL-HAIR", "重点行业从业人员毛发检测工作制度", "U");
/** Sweeps of key premises. */
export const SWEEP = local("LOCAL-SWEEP", "重点场所清查工作制度", "U");
/** Clues on organised crime. */
export const CLUE = local("LOCAL-CLUE", "扫黑除恶线索排查移送工作制度", "U");
/** Persons and matters looked at one by one. */
export const KEY = local("LOCAL-KEY", "重点人、重点事研判工作制度", "U");

/**
 * How long the hall takes. The rule book holds no licensing statute, so these limits are the hall's own until a lawyer has
 * read them into it.
 */
export const SERVICE = local("LOCAL-SERVICE", "政务服务办理规范（期限由街道按事项核定）", "U");
/** 告知承诺: a commitment instead of a certificate, checked afterwards. */
export const COMMITMENT = local("LOCAL-COMMITMENT", "证明事项和经营许可告知承诺制工作制度", "U");
/** 助企服务. */
export const ENTERPRISE = local("LOCAL-ENTERPRISE", "企业服务、跟踪直办工作制度", "U");

/** “3030”闭环: a report names it without saying what the two thirties are, so both limits are the street's own. */
export const LOOP = local("LOCAL-3030", "安全隐患“3030”闭环管理机制（两个期限的含义未核实，由街道设定）", "U");
/** 安全生产、消防的街道工作制度. */
export const SAFETY = local("LOCAL-SAFETY", "街道安全生产、消防安全工作制度", "U");
/** 应急预案和演练. */
export const EMERGENCY = local("LOCAL-EMERGENCY", "街道应急预案和应急演练管理制度", "U");
