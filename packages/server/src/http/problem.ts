import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Failure, Refusal, RefusalCode } from "@fadu/engine/matter/command.ts";

/** What one entry of the error catalogue says. */
export interface ProblemKind {
  readonly status: number;
  /** One Chinese sentence a clerk understands; the same for every occurrence. */
  readonly title: string;
}

/**
 * The refusals of the engine: 409 when the matter's own condition is in the way (asking again unchanged may succeed later),
 * 422 when what was asked must change, 403 when somebody else has to ask.
 */
const REFUSALS = {
  "act.unknown": { status: 422, title: "该程序没有这个办理动作" },
  "act.notOpen": { status: 409, title: "当前环节不能办理此动作" },
  "act.notYours": { status: 403, title: "您不是此动作的办理人" },
  "act.missing": { status: 422, title: "缺少必须先办理的动作" },
  "field.invalid": { status: 422, title: "填写的内容有误" },
  "requirement.failed": { status: 422, title: "不符合办理条件" },
  "instrument.incomplete": { status: 422, title: "文书要素不全" },
  "approval.pending": { status: 409, title: "正在审批，不能办理其他动作" },
  "approval.none": { status: 409, title: "没有正在进行的审批" },
  "approval.notYours": { status: 403, title: "当前审批步骤不由您签署意见" },
  "matter.suspended": { status: 409, title: "事项已中止" },
  "matter.ended": { status: 409, title: "事项已办结" },
  "revision.conflict": { status: 409, title: "事项已被他人更新，请刷新后再办理" },
  "date.invalid": { status: 422, title: "日期有误" },
} as const satisfies Record<RefusalCode, ProblemKind>;

/** Everything else that a request can meet. */
const FAULTS = {
  "request.invalid": { status: 400, title: "请求的格式有误" },
  "request.tooLarge": { status: 413, title: "提交的内容过大" },
  "request.unsupported": { status: 415, title: "不支持的内容类型" },
  "request.notAcceptable": { status: 400, title: "请求的参数组合不成立" },
  "paper.unprintable": { status: 422, title: "这样的文书排印不出来" },
  "cursor.invalid": { status: 400, title: "翻页标记无效，请从第一页重新查询" },
  "origin.refused": { status: 403, title: "请求来源不可信，已拒绝" },
  "session.missing": { status: 401, title: "请先登录" },
  "session.expired": { status: 401, title: "登录已失效，请重新登录" },
  "signIn.failed": { status: 401, title: "账号或密码不正确" },
  "signIn.throttled": { status: 429, title: "尝试次数过多，请稍后再试" },
  "signIn.elsewhere": { status: 403, title: "此账号须从统一身份认证登录" },
  "signIn.code": { status: 422, title: "动态口令不正确或者已经用过" },
  "signIn.over": { status: 401, title: "登录已超时，请重新输入账号和密码" },
  "provider.refused": { status: 401, title: "统一身份认证没有通过" },
  "password.mustChange": { status: 403, title: "请先修改密码" },
  "secondFactor.required": { status: 403, title: "请先启用动态口令" },
  "secondFactor.none": { status: 409, title: "还没有启用动态口令" },
  "secondFactor.exists": { status: 409, title: "已经启用了动态口令" },
  "password.wrong": { status: 422, title: "原密码不正确" },
  "password.weak": { status: 422, title: "密码不符合要求" },
  forbidden: { status: 403, title: "没有此项权限" },
  "token.scope": { status: 403, title: "访问令牌的范围不包括此项" },
  "delegation.none": { status: 403, title: "没有有效的代理授权" },
  "delegation.refused": { status: 422, title: "不能这样授权" },
  "approval.differs": { status: 409, title: "等待的审批不是所选的这一项" },
  "duties.conflict": { status: 422, title: "三员职责不得兼任" },
  "name.taken": { status: 409, title: "已存在同名的登记" },
  inUse: { status: 409, title: "仍在使用，不能停用" },
  notFound: { status: 404, title: "没有找到，或者您无权查看" },
  "revision.stale": { status: 412, title: "事项已被他人更新，请刷新后再办理" },
  "idempotency.reused": { status: 409, title: "同一请求编号已用于另一项请求" },
  "matter.destroyed": { status: 410, title: "档案已依法销毁" },
  "matter.open": { status: 409, title: "事项尚未办结，不能组卷" },
  "exhibit.type": { status: 415, title: "不接受这种文件" },
  "exhibit.tooLarge": { status: 413, title: "文件过大" },
  "exhibit.empty": { status: 422, title: "文件是空的" },
  "exhibit.name": { status: 422, title: "文件名不能接受" },
  "exhibit.unsafe": { status: 422, title: "文件中有不能接受的内容" },
  "exhibit.infected": { status: 422, title: "文件带有病毒，已拒收" },
  "exhibit.differs": { status: 422, title: "收到的文件与发送的不一致，请重新上传" },
  "exhibit.tooMany": { status: 422, title: "附件数量超过上限" },
  "exhibit.noPreview": { status: 404, title: "这份附件没有预览" },
  "scanner.unavailable": { status: 503, title: "查毒服务暂时不可用，暂停接收附件" },
  "import.unreadable": { status: 422, title: "无法读取导入文件" },
  "import.refused": { status: 422, title: "导入文件有错误，未导入任何一行" },
  "reveal.tooMany": { status: 429, title: "查看完整个人信息的次数过多，请稍后再试" },
  "export.tooMany": { status: 422, title: "一次导出的行数超过上限" },
  "export.busy": { status: 409, title: "正在进行的导出已达上限" },
  "export.notReady": { status: 409, title: "导出文件还没有做好，或者已经过期，请重新导出" },
  "rate.exceeded": { status: 429, title: "操作过于频繁，请稍后再试" },
  "stream.tooMany": { status: 429, title: "同时打开的页面过多，此页不再自动更新" },
  busy: { status: 503, title: "系统繁忙，请稍后重试" },
  "database.unavailable": { status: 503, title: "数据库暂时不可用，请稍后重试" },
  "storage.full": { status: 503, title: "存储空间已满，没有保存，请联系系统管理员" },
  "storage.unavailable": { status: 503, title: "附件存储暂时不可用，没有完成，请稍后重试" },
  internal: { status: 500, title: "系统内部错误，已记录" },
} as const satisfies Record<string, ProblemKind>;

/** The one error catalogue: stable code → status and title. Codes are never reused for another meaning. */
export const PROBLEMS = { ...FAULTS, ...REFUSALS } as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457 problem details, with what a refusal adds. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  /** Id of the request, for the log. */
  readonly instance?: string;
  readonly failures?: readonly Failure[];
  readonly basis?: readonly Basis[];
  readonly openNow?: Refusal["openNow"];
  /** Seconds until asking again makes sense. */
  readonly retryAfter?: number;
  /** What is left of a destroyed matter. */
  readonly destroyed?: Remains;
}

/** What is left of a destroyed matter for whoever opens it. */
export interface Remains {
  readonly number: string | null;
  readonly procedure: string;
  readonly closedOn: string | null;
  readonly destroyedOn: string;
  /** Id of the matter under which it was destroyed, with the list and the certificate. */
  readonly order: string;
}

export interface ProblemParts {
  readonly detail?: string;
  readonly failures?: readonly Failure[];
  readonly openNow?: Refusal["openNow"];
  readonly retryAfter?: number;
  readonly destroyed?: Remains;
}

/** An expected end of a request. Thrown anywhere below a route; the error handler prints it. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly parts: ProblemParts;

  constructor(code: ProblemCode, parts: ProblemParts = {}) {
    super(parts.detail ?? PROBLEMS[code].title);
    this.code = code;
    this.parts = parts;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

/** A problem as it is sent. */
export function problemDetails(code: ProblemCode, parts: ProblemParts = {}, instance?: string): ProblemDetails {
  const basis = parts.failures?.flatMap((failure) => failure.basis) ?? [];
  const cited = basis.filter((one, index) => basis.findIndex((other) => other.rule === one.rule) === index);
  return {
    type: `/problems/${code}`,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    code,
    ...(parts.detail === undefined ? {} : { detail: parts.detail }),
    ...(instance === undefined ? {} : { instance }),
    ...(parts.failures === undefined ? {} : { failures: parts.failures }),
    ...(cited.length === 0 ? {} : { basis: cited }),
    ...(parts.openNow === undefined ? {} : { openNow: parts.openNow }),
    ...(parts.destroyed === undefined ? {} : { destroyed: parts.destroyed }),
    ...(parts.retryAfter === undefined ? {} : { retryAfter: parts.retryAfter }),
  };
}

/** The engine's refusal as a problem: same code, its failures, and what can be done now. */
export function refusalProblem(refusal: Refusal): Problem {
  return new Problem(refusal.code, {
    detail: refusal.message,
    failures: refusal.failures,
    openNow: refusal.openNow,
  });
}
