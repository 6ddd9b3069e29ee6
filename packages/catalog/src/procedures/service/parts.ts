import { local } from "../../build/basis.ts";

/**
 * How long the hall takes. The rule book holds no licensing statute, so these limits are the hall's own until a lawyer has
 * read them into it.
 */
export const SERVICE = local("LOCAL-SERVICE", "政务服务办理规范（期限由街道按事项核定）", "U");

/** 告知承诺: a commitment instead of a certificate, checked afterwards. */
export const COMMITMENT = local("LOCAL-COMMITMENT", "证明事项和经营许可告知承诺制工作制度", "U");

/** 助企服务. */
export const ENTERPRISE = local("LOCAL-ENTERPRISE", "企业服务、跟踪直办工作制度", "U");

/** People of the hall. */
export const hall = ["service-window", "service-head"] as const;
