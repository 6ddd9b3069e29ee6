/* Generated from the server's routes by scripts/generate.ts (npm run generate). Do not edit. */
import type { Collected } from "@fadu/engine/definition/act.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import type { Party, Value } from "@fadu/engine/definition/field.ts";
import type { FigureSlot, Indicator } from "@fadu/engine/definition/indicator.ts";
import type { Failure, Refusal } from "@fadu/engine/matter/command.ts";
import type { Proposal } from "@fadu/engine/matter/offered.ts";

export interface Operations {
  /**
   * 进程存活
   *
   * GET /healthz
   */
  getHealth: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: {
      ok: true;
    };
  };
  /**
   * 能否服务（不能为 503）；以及每个部分的情况
   *
   * GET /readyz
   */
  getReadiness: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Readiness;
  };
  /**
   * Prometheus 指标；只答本机，或 FADU_METRICS_FROM 列明的网段
   *
   * GET /metrics
   */
  getMetrics: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: string;
  };
  /**
   * 登录；启用了动态口令的，随后输入动态口令
   *
   * POST /api/session
   */
  signIn: {
    params: Readonly<Record<string, never>>;
    body: {
      login: string;
      password: string;
      /**
       * 街镇 id 或简称；只有一个街镇时可省略
       */
      tenant?: string;
    };
    answer: SignInStep;
  };
  /**
   * 退出登录
   *
   * DELETE /api/session
   */
  signOut: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: undefined;
  };
  /**
   * 本人的登录会话
   *
   * GET /api/session
   */
  listSessions: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Session[];
  };
  /**
   * 登录的第二步：动态口令或者备用码
   *
   * POST /api/session/code
   */
  signInWithCode: {
    params: Readonly<Record<string, never>>;
    body: {
      code: string;
    };
    answer: SignInStep;
  };
  /**
   * 可以从哪些统一身份认证登录
   *
   * GET /api/sign-in/providers
   */
  listSignInProviders: {
    params: {
      tenant?: string;
    };
    body: undefined;
    answer: ProviderButton[];
  };
  /**
   * 转到统一身份认证登录
   *
   * GET /api/sign-in/providers/{id}
   */
  signInWithProvider: {
    params: {
      tenant: string;
      to?: string;
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 从统一身份认证回来
   *
   * GET /api/sign-in/callback
   */
  returnFromProvider: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: undefined;
  };
  /**
   * 接入的统一身份认证（系统管理员）
   *
   * GET /api/providers
   */
  listProviders: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: ProviderItem[];
  };
  /**
   * 接入统一身份认证：OpenID Connect 授权码加 PKCE（系统管理员）
   *
   * POST /api/providers
   */
  createProvider: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * 登录页上的名称，如“浙政钉”
       */
      name: string;
      /**
       * http(s) 地址
       */
      issuer: string;
      clientId: string;
      /**
       * login：声明的值是登录名；phone：是电话；link：只认逐人对应
       */
      maps: "login" | "phone" | "link";
      /**
       * 对应账号的声明，如 preferred_username、phone_number
       */
      claim: string;
      scope: string;
      /**
       * http(s) 地址
       */
      baseAddress: string;
      /**
       * 已对应的人不再用本系统的密码登录；三员除外
       */
      closesLocal: boolean;
      clientSecret: string;
    };
    answer: ProviderItem;
  };
  /**
   * 变更、停用统一身份认证；换了签发方的，原来的对应全部解除（系统管理员）
   *
   * PATCH /api/providers/{id}
   */
  changeProvider: {
    params: {
      id: string;
    };
    body: {
      /**
       * 登录页上的名称，如“浙政钉”
       */
      name?: string;
      /**
       * http(s) 地址
       */
      issuer?: string;
      clientId?: string;
      /**
       * login：声明的值是登录名；phone：是电话；link：只认逐人对应
       */
      maps?: "login" | "phone" | "link";
      /**
       * 对应账号的声明，如 preferred_username、phone_number
       */
      claim?: string;
      scope?: string;
      /**
       * http(s) 地址
       */
      baseAddress?: string;
      /**
       * 已对应的人不再用本系统的密码登录；三员除外
       */
      closesLocal?: boolean;
      clientSecret?: string;
      disabled?: boolean;
    };
    answer: ProviderItem;
  };
  /**
   * 统一身份与账号的对应（系统管理员）
   *
   * GET /api/providers/{id}/links
   */
  listProviderLinks: {
    params: {
      id: string;
    };
    body: undefined;
    answer: ProviderLink[];
  };
  /**
   * 把一个统一身份对应到账号（系统管理员）
   *
   * POST /api/providers/{id}/links
   */
  linkProvider: {
    params: {
      id: string;
    };
    body: {
      account: string;
      subject: string;
    };
    answer: undefined;
  };
  /**
   * 解除统一身份与账号的对应（系统管理员）
   *
   * DELETE /api/providers/{id}/links/{account}
   */
  unlinkProvider: {
    params: {
      id: string;
      account: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 运行状况：各部分情况、失败的任务、最近的备份（系统管理员）
   *
   * GET /api/operations
   */
  getOperations: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: SystemState;
  };
  /**
   * 失败的任务再试一次（系统管理员）
   *
   * POST /api/operations/jobs/{id}/retry
   */
  retryJob: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 放弃失败的任务，写明理由（系统管理员）
   *
   * POST /api/operations/jobs/{id}/discard
   */
  discardJob: {
    params: {
      id: string;
    };
    body: {
      reason: string;
    };
    answer: undefined;
  };
  /**
   * 结束本人的其他会话
   *
   * DELETE /api/session/others
   */
  revokeOtherSessions: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: {
      ended: number;
    };
  };
  /**
   * 结束本人的另一会话
   *
   * DELETE /api/session/{id}
   */
  revokeSession: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 本人：姓名、机构、角色、待办条数
   *
   * GET /api/me
   */
  getMe: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Me;
  };
  /**
   * 修改本人密码；其他会话随即结束，本会话换新密钥
   *
   * PUT /api/me/password
   */
  changePassword: {
    params: Readonly<Record<string, never>>;
    body: {
      current: string;
      next: string;
    };
    answer: undefined;
  };
  /**
   * 访问令牌可选的范围
   *
   * GET /api/token-scopes
   */
  listTokenScopes: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: ScopeItem[];
  };
  /**
   * 本人的访问令牌
   *
   * GET /api/me/tokens
   */
  listTokens: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Token[];
  };
  /**
   * 创建访问令牌：须写明用途、范围和期限（最长一年）；令牌只显示这一次
   *
   * POST /api/me/tokens
   */
  createToken: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * 用途
       */
      name: string;
      expiresAt: string;
      /**
       * 访问范围
       */
      scopes: string[];
      /**
       * 最多 20 个
       */
      addresses?: string[];
    };
    answer: NewToken;
  };
  /**
   * 作废访问令牌
   *
   * DELETE /api/me/tokens/{id}
   */
  deleteToken: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 账号的访问令牌（系统管理员）
   *
   * GET /api/accounts/{id}/tokens
   */
  listAccountTokens: {
    params: {
      id: string;
    };
    body: undefined;
    answer: Token[];
  };
  /**
   * 为接口账号创建访问令牌（系统管理员）；令牌只显示这一次
   *
   * POST /api/accounts/{id}/tokens
   */
  createAccountToken: {
    params: {
      id: string;
    };
    body: {
      /**
       * 用途
       */
      name: string;
      expiresAt: string;
      /**
       * 访问范围
       */
      scopes: string[];
      /**
       * 最多 20 个
       */
      addresses?: string[];
    };
    answer: NewToken;
  };
  /**
   * 作废账号的访问令牌（系统管理员）
   *
   * DELETE /api/accounts/{id}/tokens/{token}
   */
  deleteAccountToken: {
    params: {
      id: string;
      token: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 本人的动态口令
   *
   * GET /api/me/second-factor
   */
  getSecondFactor: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: FactorState;
  };
  /**
   * 开始启用动态口令：密钥和二维码内容，只显示这一次
   *
   * POST /api/me/second-factor
   */
  beginSecondFactor: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: {
      secret: string;
      address: string;
    };
  };
  /**
   * 输入第一个动态口令，启用；答复备用码，只显示这一次
   *
   * POST /api/me/second-factor/confirm
   */
  confirmSecondFactor: {
    params: Readonly<Record<string, never>>;
    body: {
      code: string;
    };
    answer: {
      recoveryCodes: string[];
    };
  };
  /**
   * 停用本人的动态口令，须输入一个有效的口令
   *
   * POST /api/me/second-factor/drop
   */
  dropSecondFactor: {
    params: Readonly<Record<string, never>>;
    body: {
      code: string;
    };
    answer: undefined;
  };
  /**
   * 清除账号的动态口令（安全管理员）；密码不变，该账号的会话随即结束
   *
   * POST /api/accounts/{id}/second-factor/reset
   */
  resetSecondFactor: {
    params: {
      id: string;
    };
    body: {
      reason: string;
    };
    answer: undefined;
  };
  /**
   * 安全策略：密码、动态口令、会话、个人信息、附件、数据出口（安全管理员）
   *
   * GET /api/security-policy
   */
  listSecurityPolicy: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: PolicyItem[];
  };
  /**
   * 修改安全策略（安全管理员）
   *
   * PUT /api/security-policy/{key}
   */
  setSecurityPolicy: {
    params: {
      key: string;
    };
    body: {
      /**
       * 空：恢复默认值
       */
      value: string | number | boolean | null;
      /**
       * 修改的理由，如文件名称和文号
       */
      reason: string;
    };
    answer: undefined;
  };
  /**
   * 安全策略的修改记录（安全管理员）
   *
   * GET /api/security-policy/{key}/history
   */
  listSecurityPolicyChanges: {
    params: {
      key: string;
    };
    body: undefined;
    answer: SettingChange[];
  };
  /**
   * 本人的常用语
   *
   * GET /api/me/phrases
   */
  listPhrases: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    /**
     * @maxItems 50
     */
    answer: Phrase[];
  };
  /**
   * 修改本人的常用语：以所送的全部替换原有的
   *
   * PUT /api/me/phrases
   */
  setPhrases: {
    params: Readonly<Record<string, never>>;
    /**
     * @maxItems 50
     */
    body: Phrase[];
    /**
     * @maxItems 50
     */
    answer: Phrase[];
  };
  /**
   * 代理授权：本人授出的、授予本人的
   *
   * GET /api/delegations
   */
  listDelegations: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Delegations;
  };
  /**
   * 授权他人在一段时间内代办；受托人不能再转授，三员职责不在其内
   *
   * POST /api/delegations
   */
  giveDelegation: {
    params: Readonly<Record<string, never>>;
    body: {
      to: string;
      validFrom: string;
      validTo: string;
      /**
       * 授权的理由
       */
      words: string;
      /**
       * @maxItems 200
       */
      procedures?: string[];
    };
    answer: {
      id: string;
    };
  };
  /**
   * 撤销代理授权（授权人），或者退回（受托人）；立即失效
   *
   * DELETE /api/delegations/{id}
   */
  revokeDelegation: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 本人的消息，最新的在前
   *
   * GET /api/notices
   */
  listNotices: {
    params: {
      limit?: number;
      after?: string;
      /**
       * 只列未读
       */
      unread?: boolean;
      kind?:
        | "approval"
        | "task"
        | "sentBack"
        | "urged"
        | "supervised"
        | "circulated"
        | "dueSoon"
        | "overdue"
        | "told"
        | "delegated"
        | "export";
    };
    body: undefined;
    answer: NoticePage;
  };
  /**
   * 未读消息条数
   *
   * GET /api/notices/unread
   */
  countUnread: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: UnreadNotices;
  };
  /**
   * 标为已读：所列的，或者全部
   *
   * POST /api/notices/read
   */
  readNotices: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * 不指明时为全部
       *
       * @minItems 1
       * @maxItems 200
       */
      ids?: [string, ...string[]];
    };
    answer: UnreadNotices;
  };
  /**
   * 按机构、角色、姓名选人
   *
   * GET /api/accounts
   */
  listAccounts: {
    params: {
      limit?: number;
      after?: string;
      q?: string;
      unit?: string;
      role?: string;
      /**
       * 逗号分隔的账号 id
       */
      ids?: string;
    };
    body: undefined;
    answer: AccountPage;
  };
  /**
   * 开立账号（系统管理员）
   *
   * POST /api/accounts
   */
  createAccount: {
    params: Readonly<Record<string, never>>;
    body: {
      kind?: "person" | "machine";
      name: string;
      login: string;
      unit: string;
      phone?: string;
      password?: string;
    };
    answer: AccountDetail;
  };
  /**
   * 账号及其授权（系统管理员、安全管理员）
   *
   * GET /api/accounts/{id}
   */
  getAccount: {
    params: {
      id: string;
    };
    body: undefined;
    answer: AccountDetail;
  };
  /**
   * 改名、调动、停用、启用（系统管理员）
   *
   * PATCH /api/accounts/{id}
   */
  changeAccount: {
    params: {
      id: string;
    };
    body: {
      name?: string;
      unit?: string;
      phone?: string | null;
      disabled?: boolean;
    };
    answer: AccountDetail;
  };
  /**
   * 重设初始密码（系统管理员）；动态口令不变，该账号的会话随即结束
   *
   * PUT /api/accounts/{id}/password
   */
  resetPassword: {
    params: {
      id: string;
    };
    body: {
      password: string;
    };
    answer: undefined;
  };
  /**
   * 授予角色（安全管理员）
   *
   * POST /api/accounts/{id}/grants
   */
  grantRole: {
    params: {
      id: string;
    };
    body: {
      role: string;
      unit: string;
      validFrom?: string;
      validTo?: string;
    };
    answer: AccountDetail;
  };
  /**
   * 收回角色（安全管理员）
   *
   * DELETE /api/grants/{id}
   */
  endGrant: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 账号一览，含停用的（系统管理员、安全管理员）
   *
   * GET /api/staff
   */
  listStaff: {
    params: {
      limit?: number;
      after?: string;
      q?: string;
      unit?: string;
      role?: string;
      /**
       * 在用、停用、初始密码未改、没有角色
       */
      state?: "active" | "disabled" | "initial" | "without";
    };
    body: undefined;
    answer: StaffPage;
  };
  /**
   * 角色及其持有人（系统管理员、安全管理员）
   *
   * GET /api/roles
   */
  listRoles: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: RoleItem[];
  };
  /**
   * 账号的登录会话（安全管理员）
   *
   * GET /api/accounts/{id}/sessions
   */
  listAccountSessions: {
    params: {
      id: string;
    };
    body: undefined;
    answer: Session[];
  };
  /**
   * 全街镇现在的登录会话，最近使用的在前，最多 500 个（安全管理员）
   *
   * GET /api/sessions
   */
  listAllSessions: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: SignedInItem[];
  };
  /**
   * 结束账号的一个会话（安全管理员）
   *
   * DELETE /api/accounts/{id}/sessions/{session}
   */
  endAccountSession: {
    params: {
      id: string;
      session: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 账号导入模板（XLSX）
   *
   * GET /api/staff/template
   */
  downloadStaffTemplate: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: undefined;
  };
  /**
   * 导入账号（系统管理员），都没有角色：dryRun 只检查；正式导入时全部成功或一个不开
   *
   * POST /api/staff/import
   */
  importStaff: {
    params: {
      dryRun?: boolean;
    };
    body: ImportForm;
    answer: StaffImport;
  };
  /**
   * 管理操作记录（审计管理员）
   *
   * GET /api/audit/administration
   */
  listAdminEvents: {
    params: {
      limit?: number;
      after?: string;
      from?: string;
      to?: string;
      account?: string;
      /**
       * 操作，如 grant.create
       */
      action?: string;
      /**
       * 被操作的账号、机构、参数
       */
      subject?: string;
    };
    body: undefined;
    answer: AdminEventPage;
  };
  /**
   * 登录记录（审计管理员）
   *
   * GET /api/audit/logins
   */
  listLoginEvents: {
    params: {
      limit?: number;
      after?: string;
      from?: string;
      to?: string;
      account?: string;
      login?: string;
      ok?: boolean;
    };
    body: undefined;
    answer: LoginEventPage;
  };
  /**
   * 查阅个人信息记录（审计管理员）
   *
   * GET /api/audit/reads
   */
  listReadEvents: {
    params: {
      limit?: number;
      after?: string;
      from?: string;
      to?: string;
      account?: string;
      matter?: string;
      /**
       * 事项编号
       */
      number?: string;
      /**
       * 种类，如 reveal；export 含 export.list 等
       */
      what?: string;
    };
    body: undefined;
    answer: ReadEventPage;
  };
  /**
   * 管理操作的种类（审计管理员）
   *
   * GET /api/audit/actions
   */
  listAdminActions: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: {
      action: string;
      title: string;
    }[];
  };
  /**
   * 导出管理操作记录（CSV，最多一万行）
   *
   * GET /api/audit/administration.csv
   */
  exportAdminEvents: {
    params: {
      limit?: number;
      after?: string;
      from?: string;
      to?: string;
      account?: string;
      /**
       * 操作，如 grant.create
       */
      action?: string;
      /**
       * 被操作的账号、机构、参数
       */
      subject?: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 导出登录记录（CSV，最多一万行）
   *
   * GET /api/audit/logins.csv
   */
  exportLoginEvents: {
    params: {
      limit?: number;
      after?: string;
      from?: string;
      to?: string;
      account?: string;
      login?: string;
      ok?: boolean;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 导出查阅个人信息记录（CSV，最多一万行）
   *
   * GET /api/audit/reads.csv
   */
  exportReadEvents: {
    params: {
      limit?: number;
      after?: string;
      from?: string;
      to?: string;
      account?: string;
      matter?: string;
      /**
       * 事项编号
       */
      number?: string;
      /**
       * 种类，如 reveal；export 含 export.list 等
       */
      what?: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 全过程记录的封存状态和最近的核验（审计管理员）
   *
   * GET /api/audit/ledger
   */
  getLedgerState: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: LedgerState;
  };
  /**
   * 封存记录（审计管理员）
   *
   * GET /api/audit/seals
   */
  listSeals: {
    params: {
      limit?: number;
      after?: string;
    };
    body: undefined;
    answer: SealPage;
  };
  /**
   * 核验全过程记录：重算哈希、封存、签名和回放，后台进行（审计管理员）
   *
   * POST /api/audit/verifications
   */
  askVerification: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: LedgerState;
  };
  /**
   * 独立核验程序的摘要值
   *
   * GET /api/verifier
   */
  getVerifier: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Verifier;
  };
  /**
   * 独立核验程序：一个文件，不联网，需要 Node.js 18 以上
   *
   * GET /api/verifier/fadu-verify.mjs
   */
  downloadVerifier: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: undefined;
  };
  /**
   * 事项全过程记录的证明文件，可用独立核验程序核验；无权查看原文的，只含哈希。取得留痕
   *
   * GET /api/matters/{id}/proof.json
   */
  downloadProof: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 封存清单文件，供另行保存（审计管理员）
   *
   * GET /api/audit/seals.json
   */
  downloadSeals: {
    params: {
      /**
       * 自第几次起
       */
      from?: number;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 最近的封存，任何人可以取得（须由机关启用）
   *
   * GET /api/public/seals/{tenant}
   */
  getPublicSeals: {
    params: {
      tenant: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 机关名称、代字、版头和打印字体（系统管理员）
   *
   * GET /api/office
   */
  getOffice: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Office;
  };
  /**
   * 修改机关名称、代字和版头（系统管理员）；已制发的文书仍按制发时的名称打印
   *
   * PUT /api/office
   */
  changeOffice: {
    params: Readonly<Record<string, never>>;
    body: OfficeChange;
    answer: Office;
  };
  /**
   * 按填写的名称、代字和版头打印样张（系统管理员）
   *
   * POST /api/office/sample
   */
  previewOffice: {
    params: Readonly<Record<string, never>>;
    body: OfficePreview;
    answer: undefined;
  };
  /**
   * 编号序列：式样、最后一号、下一号（系统管理员）
   *
   * GET /api/numbering
   */
  listSeries: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: NumberSeries[];
  };
  /**
   * 设定起始号：接着平台以外已用的编号（系统管理员）
   *
   * POST /api/numbering
   */
  startSeries: {
    params: Readonly<Record<string, never>>;
    body: NumberStart;
    answer: {
      last: number;
      before: number | null;
    };
  };
  /**
   * 检查一个序列一期的断号（系统管理员）
   *
   * GET /api/numbering/gaps
   */
  findNumberGaps: {
    params: {
      series: string;
      /**
       * 年，或按日编号的日
       */
      period: string;
    };
    body: undefined;
    answer: NumberGaps;
  };
  /**
   * 保管期满的事项（档案管理员、办公室负责人）
   *
   * GET /api/archive/due
   */
  listDueFiles: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: DueFiles;
  };
  /**
   * 冻结一件档案：诉讼、复议、信访未了或者另有理由，期满也不得销毁
   *
   * PUT /api/archive/holds/{matter}
   */
  holdFile: {
    params: {
      matter: string;
    };
    body: {
      reason: string;
    };
    answer: undefined;
  };
  /**
   * 解除冻结，须写明理由
   *
   * POST /api/archive/holds/{matter}/lift
   */
  liftHold: {
    params: {
      matter: string;
    };
    body: {
      reason: string;
    };
    answer: undefined;
  };
  /**
   * 编制销毁清册：以保管期满的事项开启一件档案销毁
   *
   * POST /api/archive/orders
   */
  listForDestruction: {
    params: Readonly<Record<string, never>>;
    body: {
      title: string;
      reason: string;
      /**
       * @minItems 1
       * @maxItems 500
       */
      matters: [string, ...string[]];
    };
    answer: Receipt;
  };
  /**
   * 机构树
   *
   * GET /api/units
   */
  listUnits: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Unit[];
  };
  /**
   * 设立机构（系统管理员）
   *
   * POST /api/units
   */
  createUnit: {
    params: Readonly<Record<string, never>>;
    body: {
      parent: string;
      kind: string;
      name: string;
      code?: string;
      sort?: number;
      validFrom?: string;
    };
    answer: Unit;
  };
  /**
   * 改名、排序、停用机构（系统管理员）
   *
   * PATCH /api/units/{id}
   */
  changeUnit: {
    params: {
      id: string;
    };
    body: {
      name?: string;
      code?: string | null;
      sort?: number;
      validTo?: string | null;
    };
    answer: Unit;
  };
  /**
   * 现行程序：可登记的、可查看的
   *
   * GET /api/procedures
   */
  listProcedures: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: ProcedureItem[];
  };
  /**
   * 本人近来常登记的程序
   *
   * GET /api/frequent-procedures
   */
  listFrequentProcedures: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: FrequentItem[];
  };
  /**
   * 程序定义及其依据；不指明版本时为现行版本
   *
   * GET /api/procedures/{id}
   */
  getProcedure: {
    params: {
      hash?: string;
      id: string;
    };
    body: undefined;
    answer: ProcedureView;
  };
  /**
   * 程序的版本、各版本下的事项数、启用和停用的计划（系统管理员、司法所所长、主要负责人）
   *
   * GET /api/procedure-versions
   */
  listProcedureVersions: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: VersionBook;
  };
  /**
   * 新程序带来的版本先待启用，或者当日启用（系统管理员）
   *
   * PUT /api/procedure-versions/hold
   */
  holdProcedureVersions: {
    params: Readonly<Record<string, never>>;
    body: {
      hold: boolean;
    };
    answer: undefined;
  };
  /**
   * 两个版本的差别：字段、办理动作、期限、要求、文书、依据
   *
   * GET /api/procedures/{id}/differences
   */
  diffProcedure: {
    params: {
      from: string;
      to: string;
      id: string;
    };
    body: undefined;
    answer: DiffSection[];
  };
  /**
   * 提出自某日起启用一个版本，或者停用程序（系统管理员）；经同意后生效
   *
   * POST /api/procedures/{id}/activations
   */
  proposeActivation: {
    params: {
      id: string;
    };
    body: {
      hash: string | null;
      from: string;
      reason: string;
    };
    answer: {
      id: string;
    };
  };
  /**
   * 同意启用或者停用（司法所所长、主要负责人）
   *
   * POST /api/activations/{id}/consent
   */
  consentActivation: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 撤回还没有生效的启用、停用（系统管理员、司法所所长、主要负责人）
   *
   * POST /api/activations/{id}/withdraw
   */
  withdrawActivation: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 规则库：每条规则及引用它的程序数
   *
   * GET /api/rules
   */
  listRules: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: RuleItem[];
  };
  /**
   * 一条规则：内容、数额、后果、核实情况，引用它的现行程序及其何处
   *
   * GET /api/rules/{id}
   */
  getRule: {
    params: {
      id: string;
    };
    body: undefined;
    answer: RuleView;
  };
  /**
   * 事项列表：按分面筛选，只含本人可见的
   *
   * GET /api/matters
   */
  listMatters: {
    params: {
      limit?: number;
      after?: string;
      /**
       * 程序；多个用逗号分隔
       */
      procedure?: string;
      /**
       * 种类：case、record、roster；多个用逗号分隔
       */
      kind?: string;
      /**
       * 环节；多个用逗号分隔
       */
      state?: string;
      /**
       * 结果；多个用逗号分隔
       */
      outcome?: string;
      /**
       * 结果类别；多个用逗号分隔
       */
      result?: string;
      /**
       * 未办结
       */
      open?: boolean;
      /**
       * 不含作废和被合并的，与统计口径一致
       */
      valid?: boolean;
      /**
       * 机构及其下级
       */
      within?: string;
      /**
       * from、to 所指的日期
       */
      by?:
        | "openedOn"
        | "closedOn"
        | "occurredOn"
        | "filedOn"
        | "decidedOn"
        | "paidOn"
        | "servedOn"
        | "answeredOn"
        | "effectiveOn"
        | "dueOn"
        | "validFrom"
        | "validTo";
      from?: string;
      to?: string;
      q?: string;
      overdue?: boolean;
      dueFrom?: string;
      dueTo?: string;
      mine?: "handled" | "opened" | "member";
      /**
       * 事项 id；多个用逗号分隔
       */
      ids?: string;
      /**
       * category；多个用逗号分隔
       */
      category?: string;
      /**
       * subcategory；多个用逗号分隔
       */
      subcategory?: string;
      /**
       * source；多个用逗号分隔
       */
      source?: string;
      /**
       * channel；多个用逗号分隔
       */
      channel?: string;
      /**
       * level；多个用逗号分隔
       */
      level?: string;
      /**
       * mode；多个用逗号分隔
       */
      mode?: string;
      /**
       * party；多个用逗号分隔
       */
      party?: string;
      /**
       * place；多个用逗号分隔
       */
      place?: string;
      /**
       * topic；多个用逗号分隔
       */
      topic?: string;
      /**
       * person；多个用逗号分隔
       */
      person?: string;
      /**
       * unit；多个用逗号分隔
       */
      unit?: string;
      /**
       * community；多个用逗号分隔
       */
      community?: string;
      flagged?: boolean;
      special?: boolean;
      amountMin?: number;
      amountMax?: number;
      headcountMin?: number;
      headcountMax?: number;
      areaMin?: number;
      areaMax?: number;
      quantityMin?: number;
      quantityMax?: number;
      scoreMin?: number;
      scoreMax?: number;
      totalMin?: number;
      totalMax?: number;
      sort?: "-openedOn" | "openedOn" | "-updatedAt" | "dueOn" | "-closedOn" | "-amount" | "number";
    };
    body: undefined;
    answer: MatterPage;
  };
  /**
   * 登记事项
   *
   * POST /api/matters
   */
  openMatter: {
    params: Readonly<Record<string, never>>;
    body: {
      procedure: string;
      act?: string;
      /**
       * 字段键 → 值
       */
      values: Readonly<Record<string, Value>>;
      words?: string;
      /**
       * 办成后删除本人在这张表单上的草稿
       */
      draft?: boolean;
    };
    answer: Receipt;
  };
  /**
   * 登记时提示可能重复的未办结事项
   *
   * GET /api/similar
   */
  listSimilar: {
    params: {
      procedure?: string;
      category?: string;
      community?: string;
      place?: string;
      party?: string;
    };
    body: undefined;
    answer: MatterRow[];
  };
  /**
   * 事项：内容、期限、可办动作及不能办的原因
   *
   * GET /api/matters/{id}
   */
  getMatter: {
    params: {
      id: string;
    };
    body: undefined;
    answer: MatterView;
  };
  /**
   * 全过程记录
   *
   * GET /api/matters/{id}/entries
   */
  listEntries: {
    params: {
      id: string;
    };
    body: undefined;
    answer: EntryView[];
  };
  /**
   * 一条记录的封存证明
   *
   * GET /api/matters/{id}/entries/{revision}/proof
   */
  getProof: {
    params: {
      id: string;
      revision: number;
    };
    body: undefined;
    answer: ProofView;
  };
  /**
   * 办理
   *
   * POST /api/matters/{id}/acts
   */
  performAct: {
    params: {
      id: string;
    };
    body: {
      act: string;
      /**
       * 字段键 → 值
       */
      values?: Readonly<Record<string, Value>>;
      words?: string;
      expectedRevision?: number;
      /**
       * 办成后删除本人在这张表单上的草稿
       */
      draft?: boolean;
      /**
       * 代谁办理：须有其有效的代理授权
       */
      for?: string;
    };
    answer: Receipt;
  };
  /**
   * 批量办理：逐件办理，逐件答复
   *
   * POST /api/matters/acts
   */
  performBatch: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * @minItems 1
       * @maxItems 200
       */
      ids: [string, ...string[]];
      act: string;
      /**
       * 字段键 → 值
       */
      values?: Readonly<Record<string, Value>>;
      words?: string;
      /**
       * 代谁办理：须有其有效的代理授权
       */
      for?: string;
      /**
       * 成批审批时，所选的是哪一项审批；等待的不是这一项的事项不予办理
       */
      approvalOf?: {
        procedure: string;
        act: string;
      };
    };
    answer: BatchResult;
  };
  /**
   * 试办：只判断，不办理；供表单就地提示
   *
   * POST /api/acts/check
   */
  checkAct: {
    params: Readonly<Record<string, never>>;
    body: {
      matter?: string;
      procedure?: string;
      act?: string;
      /**
       * 字段键 → 值
       */
      values?: Readonly<Record<string, Value>>;
      words?: string;
      /**
       * 代谁办理：须有其有效的代理授权
       */
      for?: string;
    };
    answer: CheckResult;
  };
  /**
   * 当事人往来：同一当事人的其他事项，只含本人可见的；查阅留痕
   *
   * GET /api/matters/{id}/dealings
   */
  listDealings: {
    params: {
      /**
       * 当事人所在的字段；表格中的为“表格.列”
       */
      field: string;
      position?: number;
      id: string;
    };
    body: undefined;
    answer: DealingsView;
  };
  /**
   * 相关事项及其关系，三步以内
   *
   * GET /api/matters/{id}/related
   */
  listRelated: {
    params: {
      id: string;
    };
    body: undefined;
    answer: RelatedView;
  };
  /**
   * 所选事项现在可以批量办理的动作，及各动作可办的事项
   *
   * POST /api/matters/acts/offered
   */
  offerBatch: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * @minItems 1
       * @maxItems 200
       */
      ids: [string, ...string[]];
    };
    answer: BatchOffer[];
  };
  /**
   * 列表的视图：本人的、共享给本机构的；本人的栏目设置
   *
   * GET /api/views
   */
  listViews: {
    params: {
      /**
       * matters 事项，records 台账
       */
      list: "matters" | "records";
      /**
       * 程序；空串为该页全部程序
       */
      procedure: string;
    };
    body: undefined;
    answer: ListViews;
  };
  /**
   * 保存视图
   *
   * POST /api/views
   */
  saveView: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * matters 事项，records 台账
       */
      list: "matters" | "records";
      /**
       * 程序；空串为该页全部程序
       */
      procedure: string;
      name: string;
      sharedWith: string | null;
      /**
       * 筛选和排序，与列表地址栏相同
       */
      search: {
        [k: string]: string | undefined;
      };
      /**
       * 栏目：title、number、state……，分面写作 facet.amount
       *
       * @minItems 1
       * @maxItems 42
       */
      columns: [string, ...string[]];
    };
    answer: {
      id: string;
    };
  };
  /**
   * 修改本人的视图
   *
   * PUT /api/views/{id}
   */
  changeView: {
    params: {
      id: string;
    };
    body: {
      name: string;
      sharedWith: string | null;
      /**
       * 筛选和排序，与列表地址栏相同
       */
      search: {
        [k: string]: string | undefined;
      };
      /**
       * 栏目：title、number、state……，分面写作 facet.amount
       *
       * @minItems 1
       * @maxItems 42
       */
      columns: [string, ...string[]];
    };
    answer: undefined;
  };
  /**
   * 删除本人的视图
   *
   * DELETE /api/views/{id}
   */
  removeView: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 本人看这个列表的栏目和默认视图
   *
   * PUT /api/layouts
   */
  setLayout: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * matters 事项，records 台账
       */
      list: "matters" | "records";
      /**
       * 程序；空串为该页全部程序
       */
      procedure: string;
      columns: [string, ...string[]] | null;
      view: string | null;
    };
    answer: undefined;
  };
  /**
   * 搜索框可以直达的：可登记的程序、列表、指标、规则、报告，附拼音首字母
   *
   * GET /api/destinations
   */
  listDestinations: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Destination[];
  };
  /**
   * 导出列表为 XLSX：后台进行，只含本人可见的，按本人所见脱敏
   *
   * POST /api/list-exports
   */
  exportList: {
    params: Readonly<Record<string, never>>;
    body: {
      title: string;
      query: {
        /**
         * 程序；多个用逗号分隔
         */
        procedure?: string;
        /**
         * 种类：case、record、roster；多个用逗号分隔
         */
        kind?: string;
        /**
         * 环节；多个用逗号分隔
         */
        state?: string;
        /**
         * 结果；多个用逗号分隔
         */
        outcome?: string;
        /**
         * 结果类别；多个用逗号分隔
         */
        result?: string;
        /**
         * 未办结
         */
        open?: boolean;
        /**
         * 不含作废和被合并的，与统计口径一致
         */
        valid?: boolean;
        /**
         * 机构及其下级
         */
        within?: string;
        /**
         * from、to 所指的日期
         */
        by?:
          | "openedOn"
          | "closedOn"
          | "occurredOn"
          | "filedOn"
          | "decidedOn"
          | "paidOn"
          | "servedOn"
          | "answeredOn"
          | "effectiveOn"
          | "dueOn"
          | "validFrom"
          | "validTo";
        from?: string;
        to?: string;
        q?: string;
        overdue?: boolean;
        dueFrom?: string;
        dueTo?: string;
        mine?: "handled" | "opened" | "member";
        /**
         * 事项 id；多个用逗号分隔
         */
        ids?: string;
        /**
         * category；多个用逗号分隔
         */
        category?: string;
        /**
         * subcategory；多个用逗号分隔
         */
        subcategory?: string;
        /**
         * source；多个用逗号分隔
         */
        source?: string;
        /**
         * channel；多个用逗号分隔
         */
        channel?: string;
        /**
         * level；多个用逗号分隔
         */
        level?: string;
        /**
         * mode；多个用逗号分隔
         */
        mode?: string;
        /**
         * party；多个用逗号分隔
         */
        party?: string;
        /**
         * place；多个用逗号分隔
         */
        place?: string;
        /**
         * topic；多个用逗号分隔
         */
        topic?: string;
        /**
         * person；多个用逗号分隔
         */
        person?: string;
        /**
         * unit；多个用逗号分隔
         */
        unit?: string;
        /**
         * community；多个用逗号分隔
         */
        community?: string;
        flagged?: boolean;
        special?: boolean;
        amountMin?: number;
        amountMax?: number;
        headcountMin?: number;
        headcountMax?: number;
        areaMin?: number;
        areaMax?: number;
        quantityMin?: number;
        quantityMax?: number;
        scoreMin?: number;
        scoreMax?: number;
        totalMin?: number;
        totalMax?: number;
        sort?: "-openedOn" | "openedOn" | "-updatedAt" | "dueOn" | "-closedOn" | "-amount" | "number";
      };
      /**
       * 栏目：title、number、state……，分面写作 facet.amount
       *
       * @minItems 1
       * @maxItems 42
       */
      columns: [string, ...string[]];
    };
    answer: ListExport;
  };
  /**
   * 我的导出：进度和文件
   *
   * GET /api/list-exports
   */
  listExports: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: ListExport[];
  };
  /**
   * 下载导出的文件；留痕
   *
   * GET /api/list-exports/{id}/file
   */
  downloadExport: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 取消正在进行的导出，或者删除已完成的
   *
   * DELETE /api/list-exports/{id}
   */
  removeExport: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 工作台：待我办 mine、待签收 pool、等待他人 waiting、待阅 toRead、本单位 unit
   *
   * GET /api/worklist
   */
  listWork: {
    params: {
      limit?: number;
      after?: string;
      tab: "mine" | "pool" | "delegated" | "waiting" | "toRead" | "unit";
    };
    body: undefined;
    answer: WorkPage;
  };
  /**
   * 快捷登记：本人近三十日用得最多的登记，至多八种
   *
   * GET /api/worklist/openings
   */
  listOpenings: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Opening[];
  };
  /**
   * 工作台各栏条数
   *
   * GET /api/worklist/counts
   */
  countWork: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: WorkCounts;
  };
  /**
   * 一表统揽：一周任务按责任科室，附完成情况
   *
   * GET /api/week
   */
  readWeek: {
    params: {
      /**
       * 周一；不指明时为本周
       */
      from?: string;
      /**
       * 只看这一责任科室
       */
      unit?: string;
    };
    body: undefined;
    answer: WeekTable;
  };
  /**
   * 本人没有提交的表单草稿
   *
   * GET /api/drafts
   */
  listDrafts: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: FormDraftItem[];
  };
  /**
   * 本人在一张表单上的草稿；没有的为空
   *
   * GET /api/drafts/{about}/{act}
   */
  findDraft: {
    params: {
      /**
       * 事项 id，或者要登记的程序
       */
      about: string;
      act: string;
    };
    body: undefined;
    answer: {
      draft: FormDraft | null;
    };
  };
  /**
   * 保存草稿，代替先前保存的；只有本人看得到
   *
   * PUT /api/drafts/{about}/{act}
   */
  saveDraft: {
    params: {
      /**
       * 事项 id，或者要登记的程序
       */
      about: string;
      act: string;
    };
    body: {
      /**
       * 字段键 → 值
       */
      values: Readonly<Record<string, Value>>;
      words?: string;
    };
    answer: FormDraftSaved;
  };
  /**
   * 删除本人的草稿
   *
   * DELETE /api/drafts/{about}/{act}
   */
  dropDraft: {
    params: {
      /**
       * 事项 id，或者要登记的程序
       */
      about: string;
      act: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 查看一项完整的个人信息：说明理由，留痕
   *
   * POST /api/matters/{id}/reveals
   */
  revealValue: {
    params: {
      id: string;
    };
    body: {
      /**
       * 字段；表格中的为“表格.列”
       */
      field: string;
      /**
       * 表格的行
       */
      position?: number;
      /**
       * 当事人的哪一项；当事人字段须指明
       */
      part?: "name" | "idNumber" | "phone" | "address" | "representative";
      ground: "督办核查" | "信访投诉核查" | "应急处置联系" | "法律审核" | "上级调阅" | "其他";
      /**
       * 为何需要查看，用自己的话写明
       */
      reason: string;
    };
    answer: Revealed;
  };
  /**
   * 谁查看过本事项的个人信息；供参与办理的人员查看
   *
   * GET /api/matters/{id}/readings
   */
  listReadings: {
    params: {
      id: string;
    };
    body: undefined;
    answer: Reading[];
  };
  /**
   * 上传附件；随后在办理动作中引用其 id
   *
   * POST /api/exhibits
   */
  uploadExhibit: {
    params: Readonly<Record<string, never>>;
    body: ExhibitForm;
    answer: UploadedExhibit;
  };
  /**
   * 附件原件；查阅留痕
   *
   * GET /api/exhibits/{id}
   */
  downloadExhibit: {
    params: {
      /**
       * 保存而不是在页面中显示
       */
      download?: boolean;
      /**
       * 经由的事项；其记录中已被更换的附件须说明
       */
      matter?: string;
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 图片附件的预览：重新编码，去掉拍摄信息，不改动原件；查看留痕
   *
   * GET /api/exhibits/{id}/preview
   */
  previewExhibit: {
    params: {
      /**
       * 经由的事项；其记录中已被更换的附件须说明
       */
      matter?: string;
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 证据保管链：收到、入案、更换、查阅、下载、打印、导出
   *
   * GET /api/matters/{id}/exhibits/{exhibit}/custody
   */
  getCustody: {
    params: {
      id: string;
      exhibit: string;
    };
    body: undefined;
    answer: CustodyStep[];
  };
  /**
   * 附件查毒和服务器时钟的状况（三员）
   *
   * GET /api/security/protection
   */
  getProtection: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: Protection;
  };
  /**
   * 查出病毒而拒收的附件（安全管理员）；不含文件名和内容
   *
   * GET /api/security/infected
   */
  listInfected: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: InfectedUpload[];
  };
  /**
   * 查找办理过的当事人：姓名或名称开头、完整的证件号码或者电话
   *
   * GET /api/parties
   */
  findParties: {
    params: {
      q: string;
    };
    body: undefined;
    answer: PartyFound[];
  };
  /**
   * 带入办理过的当事人；读取个人信息留痕
   *
   * GET /api/parties/{matter}/{field}/{position}
   */
  takeParty: {
    params: {
      matter: string;
      field: string;
      position: number;
    };
    body: undefined;
    answer: PartyTaken;
  };
  /**
   * 卷宗：办结事项的封面、目录、文书、材料、办理过程和备考表
   *
   * GET /api/matters/{id}/case-file.{format}
   */
  getCaseFile: {
    params: {
      id: string;
      /**
       * pdf 装订成一卷，zip 文件夹（含原件）
       */
      format: "pdf" | "zip";
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 分类：查找、逐级展开
   *
   * GET /api/taxonomies/{id}
   */
  listTaxonomyItems: {
    params: {
      /**
       * 在编码、名称中查找
       */
      q?: string;
      /**
       * 只列其下级；空串为最上层
       */
      parent?: string;
      on?: string;
      limit?: number;
      id: string;
    };
    body: undefined;
    answer: TaxonomyItem[];
  };
  /**
   * 增加、修改或停用本街镇的分类、立案标准（系统管理员）；已办事项保留原来的版本
   *
   * POST /api/taxonomies/{id}
   */
  setTaxonomyItem: {
    params: {
      id: string;
    };
    body: {
      code: string;
      title: string;
      parent?: string;
      nationalCode?: string;
      /**
       * 字段键 → 值
       */
      attributes?: Readonly<Record<string, Value>>;
      validFrom?: string;
      validTo?: string;
      reason?: string;
    };
    answer: undefined;
  };
  /**
   * 全部分类：来源、类别数、引用的程序（系统管理员）
   *
   * GET /api/taxonomies
   */
  listTaxonomies: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: TaxonomyHead[];
  };
  /**
   * 一个分类的全部类别，含已停用的（系统管理员）
   *
   * GET /api/taxonomies/{id}/classes
   */
  listClasses: {
    params: {
      id: string;
    };
    body: undefined;
    answer: TaxonomyClass[];
  };
  /**
   * 各类别用在多少事项上（系统管理员）
   *
   * GET /api/taxonomies/{id}/use
   */
  getClassUse: {
    params: {
      id: string;
    };
    body: undefined;
    answer: ClassUse[];
  };
  /**
   * 从某日起停用类别及其下级（系统管理员）
   *
   * POST /api/taxonomies/{id}/classes/{code}/close
   */
  closeClass: {
    params: {
      id: string;
      code: string;
    };
    body: {
      /**
       * 最后一天；早于今天的不行
       */
      validTo: string;
      reason: string;
    };
    answer: undefined;
  };
  /**
   * 调整同级类别的顺序（系统管理员）
   *
   * PUT /api/taxonomies/{id}/order
   */
  orderClasses: {
    params: {
      id: string;
    };
    body: {
      /**
       * 同一上级之下的编码，按要的顺序
       *
       * @minItems 2
       * @maxItems 500
       */
      codes: [string, string, ...string[]];
    };
    answer: undefined;
  };
  /**
   * 一年的放假和补班
   *
   * GET /api/calendar/{year}
   */
  getCalendarYear: {
    params: {
      year: number;
    };
    body: undefined;
    answer: CalendarYear;
  };
  /**
   * 录入一年的放假通知，并重新计算期限（系统管理员）
   *
   * POST /api/calendar
   */
  setHolidayNotice: {
    params: Readonly<Record<string, never>>;
    body: HolidayNotice;
    answer: CalendarYear;
  };
  /**
   * 各程序的参数：本街镇的值和默认值
   *
   * GET /api/settings
   */
  listSettings: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: SettingItem[];
  };
  /**
   * 修改参数（系统管理员）
   *
   * PUT /api/settings/{procedure}/{key}
   */
  setSetting: {
    params: {
      procedure: string;
      key: string;
    };
    body: {
      /**
       * 空：恢复默认值
       */
      value: string | number | boolean | null;
      /**
       * 修改的理由，如文件名称和文号
       */
      reason: string;
    };
    answer: undefined;
  };
  /**
   * 参数的修改记录（系统管理员）
   *
   * GET /api/settings/{procedure}/{key}/history
   */
  listSettingChanges: {
    params: {
      procedure: string;
      key: string;
    };
    body: undefined;
    answer: SettingChange[];
  };
  /**
   * 试算：录入这份放假通知会改变多少期限（系统管理员）
   *
   * POST /api/calendar/effect
   */
  foreseeHolidayNotice: {
    params: Readonly<Record<string, never>>;
    body: HolidayNotice;
    answer: NoticeEffect;
  };
  /**
   * 导入模板（XLSX）
   *
   * GET /api/imports/{procedure}/template
   */
  downloadTemplate: {
    params: {
      /**
       * 登记动作；默认该程序的第一个
       */
      act?: string;
      procedure: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 导入事项：dryRun 只检查；正式导入时全部成功或一行不入
   *
   * POST /api/imports/{procedure}
   */
  importMatters: {
    params: {
      /**
       * 登记动作；默认该程序的第一个
       */
      act?: string;
      dryRun?: boolean;
      procedure: string;
    };
    body: ImportForm;
    answer: ImportReport;
  };
  /**
   * 表格录入的列：名称、必填、可填的词
   *
   * GET /api/imports/{procedure}/columns
   */
  listEntryColumns: {
    params: {
      /**
       * 登记动作；默认该程序的第一个
       */
      act?: string;
      procedure: string;
    };
    body: undefined;
    answer: EntryColumns;
  };
  /**
   * 表格录入：逐行检查或者登记，逐行逐格答复
   *
   * POST /api/imports/{procedure}/rows
   */
  enterRows: {
    params: {
      procedure: string;
    };
    body: {
      /**
       * 登记动作；默认该程序的第一个
       */
      act?: string;
      /**
       * check 只检查；accepted 无误的行登记；all 全部无误才登记
       */
      keep: "check" | "accepted" | "all";
      /**
       * @maxItems 120
       */
      headings: string[];
      /**
       * @maxItems 500
       */
      rows: {
        /**
         * 行的编号：同一行再次提交时不变，只登记一次
         */
        key: string;
        /**
         * @maxItems 120
         */
        cells: string[];
      }[];
    };
    answer: RowsResult;
  };
  /**
   * 文书：按制发时的内容打印
   *
   * GET /api/matters/{id}/instruments/{instrument}.{format}
   */
  printInstrument: {
    params: {
      id: string;
      instrument: string;
      /**
       * html 在页面中查看，pdf 打印，docx 编辑
       */
      format: "html" | "pdf" | "docx";
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 送达回证：已登记送达的为登记内容，未送达的为空白回证
   *
   * GET /api/matters/{id}/receipts/{instrument}.{format}
   */
  printReceipt: {
    params: {
      id: string;
      instrument: string;
      /**
       * html 在页面中查看，pdf 打印，docx 编辑
       */
      format: "html" | "pdf" | "docx";
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 文书草稿：报批中或者尚未制发的，不编号
   *
   * GET /api/matters/{id}/drafts/{instrument}.{format}
   */
  printDraft: {
    params: {
      id: string;
      instrument: string;
      /**
       * html 在页面中查看，pdf 打印，docx 编辑
       */
      format: "html" | "pdf" | "docx";
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 可以统计的指标：内置的和本街镇自定义的
   *
   * GET /api/indicators
   */
  listIndicators: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: IndicatorItem[];
  };
  /**
   * 新增自定义指标，或者修改它（旧版本保留）
   *
   * POST /api/indicators
   */
  defineIndicator: {
    params: Readonly<Record<string, never>>;
    body: Indicator;
    answer: IndicatorItem;
  };
  /**
   * 校验一个指标的口径，不保存
   *
   * POST /api/indicators/check
   */
  checkIndicator: {
    params: Readonly<Record<string, never>>;
    body: Indicator;
    answer: {
      findings: IndicatorFinding[];
    };
  };
  /**
   * 停用自定义指标
   *
   * DELETE /api/indicators/{id}
   */
  retireIndicator: {
    params: {
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 录入平台启用前某期的数值及其来源，作同比的基数
   *
   * PUT /api/indicators/{id}/baseline
   */
  setBaseline: {
    params: {
      id: string;
    };
    body: {
      from: string;
      to: string;
      numerator: number;
      denominator?: number;
      source: string;
    };
    answer: undefined;
  };
  /**
   * 一次计算若干指标；只统计当前账号有权查看的事项
   *
   * POST /api/figures
   */
  computeFigures: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * @minItems 1
       * @maxItems 200
       */
      asked: [
        {
          indicator: string;
          from: string;
          to: string;
          where?: Condition;
        },
        ...{
          indicator: string;
          from: string;
          to: string;
          where?: Condition;
        }[],
      ];
      /**
       * 只统计该机构及其下级
       */
      under?: string;
    };
    answer: ComputeResult;
  };
  /**
   * 按一个维度分组
   *
   * POST /api/figures/breakdown
   */
  breakDownFigure: {
    params: Readonly<Record<string, never>>;
    body: {
      indicator: string;
      from: string;
      to: string;
      where?: Condition;
      dimension: string;
      /**
       * 按机构分组时，其上级机构
       */
      under?: string;
    };
    answer: BreakdownResult;
  };
  /**
   * 与上年同期比较，可以按一个维度分组
   *
   * POST /api/figures/comparison
   */
  compareFigure: {
    params: Readonly<Record<string, never>>;
    body: {
      indicator: string;
      from: string;
      to: string;
      where?: Condition;
      /**
       * 不给则不分组
       */
      dimension?: string;
      /**
       * 只统计该机构及其下级；按机构分组时，其上级机构
       */
      under?: string;
    };
    answer: ComparisonResult;
  };
  /**
   * 一个数据背后的记录
   *
   * POST /api/figures/records
   */
  listFigureRecords: {
    params: Readonly<Record<string, never>>;
    body: {
      indicator: string;
      from: string;
      to: string;
      where?: Condition;
      /**
       * 只列出该机构及其下级
       */
      under?: string;
      part?: string;
      group?: {
        dimension: string;
        key: string | null;
        under?: string;
      };
      limit?: number;
      after?: string;
    };
    answer: FigureRecords;
  };
  /**
   * 试算一个尚未保存的指标；口径有误的，逐条指出
   *
   * POST /api/indicators/preview
   */
  previewIndicator: {
    params: Readonly<Record<string, never>>;
    body: {
      indicator: Indicator;
      from: string;
      to: string;
      /**
       * 不给则不分组
       */
      dimension?: string;
    };
    answer: IndicatorPreview;
  };
  /**
   * 一个数据及其分组的表格（XLSX）；只统计当前账号有权查看的事项
   *
   * GET /api/figures/sheet
   */
  exportFigure: {
    params: {
      indicator: string;
      from: string;
      to: string;
      dimension?: string;
      under?: string;
      /**
       * 与上年同期比较
       */
      compare?: boolean;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 我的指标板：本期、上年同期和增减；只统计当前账号有权查看的事项
   *
   * GET /api/board
   */
  getBoard: {
    params: {
      from: string;
      to: string;
      /**
       * 只统计该机构及其下级
       */
      under?: string;
    };
    body: undefined;
    answer: Board;
  };
  /**
   * 保存我的指标板：选哪些指标、什么次序
   *
   * PUT /api/board
   */
  keepBoard: {
    params: Readonly<Record<string, never>>;
    body: {
      /**
       * 指标编号，依次
       *
       * @maxItems 60
       */
      indicators: string[];
    };
    answer: undefined;
  };
  /**
   * 我的指标板的表格（XLSX）
   *
   * GET /api/board/sheet
   */
  exportBoard: {
    params: {
      from: string;
      to: string;
      /**
       * 只统计该机构及其下级
       */
      under?: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 驾驶舱：今日、本周、上升、超期、各社区各机构；只统计当前账号有权查看的事项
   *
   * GET /api/cockpit
   */
  getCockpit: {
    params: {
      /**
       * 只看该机构及其下级
       */
      within?: string;
    };
    body: undefined;
    answer: Cockpit;
  };
  /**
   * 报告
   *
   * GET /api/reports
   */
  listReports: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: {
      reports: ReportItem[];
      outlines: OutlineItem[];
    };
  };
  /**
   * 起草报告
   *
   * POST /api/reports
   */
  createReport: {
    params: Readonly<Record<string, never>>;
    body: {
      outline: string;
      from: string;
      /**
       * 数据截止日期
       */
      to: string;
      title?: string;
      addressee?: string;
    };
    answer: ReportItem;
  };
  /**
   * 报告的正文、数据、核对结果和经过
   *
   * GET /api/reports/{id}
   */
  getReport: {
    params: {
      id: string;
    };
    body: undefined;
    answer: ReportView;
  };
  /**
   * 修改标题、主送机关、署名
   *
   * PATCH /api/reports/{id}
   */
  editReportHead: {
    params: {
      id: string;
    };
    body: {
      revision: number;
      title?: string;
      addressee?: string;
      organ?: string;
    };
    answer: ReportItem;
  };
  /**
   * 报告中一个数据背后的记录；已发布的报告给出发布时固定的记录
   *
   * GET /api/reports/{id}/figures/{slot}/records
   */
  listReportRecords: {
    params: {
      part?: string;
      publication?: number;
      limit?: number;
      after?: string;
      id: string;
      slot: string;
    };
    body: undefined;
    answer: ReportRecords;
  };
  /**
   * 发布以后数据的变化
   *
   * GET /api/reports/{id}/differences
   */
  getReportDifferences: {
    params: {
      publication?: number;
      id: string;
    };
    body: undefined;
    answer: ReportDifferences;
  };
  /**
   * 导出公文（GB/T 9704—2012）：PDF、DOCX、HTML；统计表：XLSX
   *
   * GET /api/reports/{id}/document
   */
  exportReport: {
    params: {
      format: "pdf" | "docx" | "html" | "xlsx";
      id: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 修改一段文字；数据用槽表示
   *
   * PUT /api/reports/{id}/paragraphs/{paragraph}
   */
  editParagraph: {
    params: {
      id: string;
      paragraph: string;
    };
    body: {
      revision: number;
      text: string;
    };
    answer: ReportItem;
  };
  /**
   * 增加或者修改一个数据
   *
   * PUT /api/reports/{id}/slots
   */
  putSlot: {
    params: {
      id: string;
    };
    body: {
      revision: number;
      slot: FigureSlot;
    };
    answer: ReportItem;
  };
  /**
   * 删去一个没有用到的数据
   *
   * DELETE /api/reports/{id}/slots/{slot}
   */
  dropSlot: {
    params: {
      revision: number;
      id: string;
      slot: string;
    };
    body: undefined;
    answer: ReportItem;
  };
  /**
   * 送审
   *
   * POST /api/reports/{id}/submit
   */
  submitReport: {
    params: {
      id: string;
    };
    body: {
      revision: number;
    };
    answer: ReportItem;
  };
  /**
   * 发布，数据和记录就此固定
   *
   * POST /api/reports/{id}/publish
   */
  publishReport: {
    params: {
      id: string;
    };
    body: {
      revision: number;
    };
    answer: ReportItem;
  };
  /**
   * 审签同意
   *
   * POST /api/reports/{id}/approve
   */
  approveReport: {
    params: {
      id: string;
    };
    body: {
      revision: number;
      words: string;
    };
    answer: ReportItem;
  };
  /**
   * 退回修改
   *
   * POST /api/reports/{id}/send-back
   */
  sendBackReport: {
    params: {
      id: string;
    };
    body: {
      revision: number;
      words: string;
    };
    answer: ReportItem;
  };
  /**
   * 已发布的报告重新修改，原发布稿保留
   *
   * POST /api/reports/{id}/reopen
   */
  reopenReport: {
    params: {
      id: string;
    };
    body: {
      revision: number;
      words: string;
    };
    answer: ReportItem;
  };
  /**
   * 引用一个外部数据：写明数值、来源和日期，或者指明上级考评结果的登记；印出时标明非本平台计算
   *
   * PUT /api/reports/{id}/citations
   */
  citeFigure: {
    params: {
      id: string;
    };
    body: {
      revision: number;
      figure:
        | {
            id: string;
            title: string;
            unit: string;
            value: number;
            source: string;
            on: string;
          }
        | {
            id: string;
            title: string;
            unit: string;
            entry: string;
          };
    };
    answer: ReportItem;
  };
  /**
   * 删去一个没有用到的引用数据
   *
   * DELETE /api/reports/{id}/citations/{figure}
   */
  dropCitation: {
    params: {
      revision: number;
      id: string;
      figure: string;
    };
    body: undefined;
    answer: ReportItem;
  };
  /**
   * 调整各部分的次序；编号随次序
   *
   * PUT /api/reports/{id}/order
   */
  orderSections: {
    params: {
      id: string;
    };
    body: {
      revision: number;
      /**
       * 上级部分；不填为各大部分
       */
      parent?: string;
      /**
       * @minItems 1
       * @maxItems 100
       */
      order: [string, ...string[]];
    };
    answer: ReportItem;
  };
  /**
   * 已声明启用的登记簿：期内没有记录的，印零而不是无数据
   *
   * GET /api/registers
   */
  listRegisters: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: RegisterInUse[];
  };
  /**
   * 声明一个登记簿自某日起启用，并写明依据
   *
   * PUT /api/registers/{procedure}
   */
  declareRegister: {
    params: {
      procedure: string;
    };
    body: {
      since: string;
      ground: string;
    };
    answer: undefined;
  };
  /**
   * 撤回登记簿启用的声明
   *
   * DELETE /api/registers/{procedure}
   */
  withdrawRegister: {
    params: {
      ground: string;
      procedure: string;
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 台账各册的条数和即将到期数，只含本人可见的
   *
   * GET /api/registers/counts
   */
  countRegisters: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: RegisterCounts;
  };
  /**
   * 即将到期：证件、聘期、合同、授权、文件等，近的在前
   *
   * GET /api/registers/expiring
   */
  listExpiring: {
    params: {
      limit?: number;
      after?: string;
      days?: number;
      procedure?: string;
    };
    body: undefined;
    answer: ExpiringPage;
  };
  /**
   * 公示：待公示、已公示、应撤下、已撤下，只含本人可见事项的
   *
   * GET /api/publications
   */
  listPublications: {
    params: {
      limit?: number;
      after?: string;
      standing: "waiting" | "published" | "toWithdraw" | "withdrawn";
      procedure?: string;
      q?: string;
    };
    body: undefined;
    answer: PublicationPage;
  };
  /**
   * 公示各栏的条数
   *
   * GET /api/publications/counts
   */
  countPublications: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: PublicationCounts;
  };
  /**
   * 公示预览：公众看到的内容、隐去的内容
   *
   * GET /api/publications/{id}
   */
  previewPublication: {
    params: {
      id: string;
    };
    body: undefined;
    answer: PublicationPreview;
  };
  /**
   * 学法普法日历：责任清单、普法活动、学法、培训、考试，只含本人可见的
   *
   * GET /api/education/calendar
   */
  getEducationCalendar: {
    params: {
      year: number;
    };
    body: undefined;
    answer: EducationCalendar;
  };
  /**
   * 执法人员季度学时：逐人、目标、缺口
   *
   * GET /api/education/hours
   */
  getTrainingHours: {
    params: {
      year: number;
      quarter: number;
    };
    body: undefined;
    answer: HoursTable;
  };
  /**
   * 双公示：可以报送的条数，不能报送的及其原因
   *
   * GET /api/exports/{table}/check
   */
  checkCreditExport: {
    params: {
      /**
       * 决定日期起
       */
      from: string;
      /**
       * 决定日期止
       */
      to: string;
      /**
       * 本机关统一社会信用代码
       */
      organCode: string;
      /**
       * platform：报送信用平台；public：对外公示，隐去证件号码，自然人姓名脱敏
       */
      audience: "platform" | "public";
      table: "credit-penalty" | "credit-permit";
    };
    body: undefined;
    answer: CreditCheck;
  };
  /**
   * 双公示：按标准栏目导出（XLSX、CSV）；不合格的不导出
   *
   * GET /api/exports/{table}
   */
  exportCredit: {
    params: {
      /**
       * 决定日期起
       */
      from: string;
      /**
       * 决定日期止
       */
      to: string;
      /**
       * 本机关统一社会信用代码
       */
      organCode: string;
      /**
       * platform：报送信用平台；public：对外公示，隐去证件号码，自然人姓名脱敏
       */
      audience: "platform" | "public";
      format: "xlsx" | "csv";
      table: "credit-penalty" | "credit-permit";
    };
    body: undefined;
    answer: undefined;
  };
  /**
   * 事项变化的实时通知（text/event-stream）
   *
   * GET /api/stream
   */
  listenToChanges: {
    params: Readonly<Record<string, never>>;
    body: undefined;
    answer: undefined;
  };
}
/**
 * 能否服务，以及每个部分的情况；ready 为假时状态码为 503
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Readiness".
 */
export interface Readiness {
  ready: boolean;
  at: string;
  parts: HealthPart[];
  oldestUnsweptClock: string | null;
  oldestUnsentJob: string | null;
  oldestUnsealedEntry: string | null;
  lastSeal: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "HealthPart".
 */
export interface HealthPart {
  part: string;
  title: string;
  state: "ok" | "off" | "attention" | "fault";
  says: string;
  advice: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SignInStep".
 */
export interface SignInStep {
  /**
   * done：已登录；code：密码正确，还须输入动态口令
   */
  step: "done" | "code";
  me?: Me;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Me".
 */
export interface Me {
  account: string;
  name: string;
  login: string;
  unit: Named;
  tenant: {
    id: string;
    name: string;
    shortName: string;
  };
  roles: HeldRole[];
  /**
   * 持有三员角色之一；不能查看事项内容
   */
  administrator: boolean;
  mustChangePassword: boolean;
  passwordDaysLeft: number | null;
  /**
   * 最近几次由管理员重设密码，新的在前
   */
  passwordResets: {
    at: string;
    /**
     * 姓名
     */
    by: string;
  }[];
  /**
   * 已启用动态口令
   */
  hasSecondFactor: boolean;
  /**
   * 须先启用动态口令
   */
  mustEnrol: boolean;
  /**
   * 今日可以代其办理的人
   */
  delegators: Named[];
  counts: WorkCounts;
  /**
   * 可以导出列表
   */
  exports: boolean;
  /**
   * 可以看驾驶舱
   */
  leads: boolean;
  /**
   * 可以自定义指标、声明登记簿启用
   */
  defines: boolean;
  /**
   * 可以导出双公示数据
   */
  reportsCredit: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Named".
 */
export interface Named {
  id: string;
  name: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "HeldRole".
 */
export interface HeldRole {
  role: string;
  title: string;
  unit: Named;
  validFrom: string;
  validTo: string | null;
}
/**
 * 工作台各栏条数；overdue 为待办中已超期的
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WorkCounts".
 */
export interface WorkCounts {
  mine: number;
  pool: number;
  waiting: number;
  toRead: number;
  /**
   * 代他人办理的
   */
  delegated: number;
  overdue: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Session".
 */
export interface Session {
  id: string;
  account: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  address: string | null;
  agent: string | null;
  current: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProviderButton".
 */
export interface ProviderButton {
  id: string;
  tenant: string;
  name: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProviderItem".
 */
export interface ProviderItem {
  id: string;
  /**
   * 登录页上的名称，如“浙政钉”
   */
  name: string;
  /**
   * http(s) 地址
   */
  issuer: string;
  clientId: string;
  /**
   * login：声明的值是登录名；phone：是电话；link：只认逐人对应
   */
  maps: "login" | "phone" | "link";
  /**
   * 对应账号的声明，如 preferred_username、phone_number
   */
  claim: string;
  scope: string;
  /**
   * http(s) 地址
   */
  baseAddress: string;
  /**
   * 已对应的人不再用本系统的密码登录；三员除外
   */
  closesLocal: boolean;
  /**
   * 在对方登记的回调地址
   */
  callback: string;
  disabledAt: string | null;
  /**
   * 已对应的账号数
   */
  links: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProviderLink".
 */
export interface ProviderLink {
  account: Named;
  /**
   * 对方的用户标识（sub）
   */
  subject: string;
  linkedAt: string;
  /**
   * 由管理员对应；否则为首次登录时按声明对应
   */
  byHand: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SystemState".
 */
export interface SystemState {
  version: string;
  ready: boolean;
  at: string;
  parts: HealthPart[];
  jobs: FailedJob[];
  backups: BackupRun[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FailedJob".
 */
export interface FailedJob {
  id: string;
  kind: string;
  title: string;
  attempts: number;
  lastError: string;
  createdAt: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "BackupRun".
 */
export interface BackupRun {
  set: string;
  place: string;
  snapshotAt: string;
  finishedAt: string;
  entries: number;
  files: number;
  failure: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ScopeItem".
 */
export interface ScopeItem {
  scope: string;
  title: string;
}
/**
 * 供机器使用的访问令牌；令牌本身只在创建时显示一次
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Token".
 */
export interface Token {
  id: string;
  account: string;
  name: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  scopes: string[] | null;
  addresses: string[] | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "NewToken".
 */
export interface NewToken {
  id: string;
  account: string;
  name: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  scopes: string[] | null;
  addresses: string[] | null;
  token: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FactorState".
 */
export interface FactorState {
  since: string | null;
  /**
   * 还没有用过的备用码
   */
  codesLeft: number;
  /**
   * 按安全策略必须使用
   */
  required: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PolicyItem".
 */
export interface PolicyItem {
  key: string;
  /**
   * security：登录；privacy：个人信息；exhibits：附件；lists：列表导出；ledger：全过程记录
   */
  area: string;
  title: string;
  note: string;
  value: string | number | boolean;
  default: string | number | boolean;
  min?: number;
  max?: number;
  /**
   * 值是角色编号，用逗号分开；“无”为不开放
   */
  roles: boolean;
  /**
   * 没有指定角色时是谁
   */
  unset?: string;
  choices?: {
    value: string;
    title: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SettingChange".
 */
export interface SettingChange {
  at: string;
  account: Named;
  before: (string | number | boolean) | null;
  after: (string | number | boolean) | null;
  reason: string;
}
/**
 * 常用语：写意见时一点即填；any 为各类意见通用
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Phrase".
 */
export interface Phrase {
  act: "any" | "approve" | "refuse" | "sendBack" | "return" | "urge";
  words: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Delegations".
 */
export interface Delegations {
  given: Delegation[];
  received: Delegation[];
}
/**
 * 代理授权：期间内由受托人代办
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Delegation".
 */
export interface Delegation {
  id: string;
  from: Named;
  to: Named;
  validFrom: string;
  validTo: string;
  /**
   * 空为全部事项
   */
  procedures: {
    id: string;
    title: string;
  }[];
  words: string;
  givenAt: string | null;
  revokedAt: string | null;
  standing: "coming" | "inForce" | "ended" | "revoked";
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "NoticePage".
 */
export interface NoticePage {
  items: Notice[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Notice".
 */
export interface Notice {
  id: string;
  kind:
    | "approval"
    | "task"
    | "sentBack"
    | "urged"
    | "supervised"
    | "circulated"
    | "dueSoon"
    | "overdue"
    | "told"
    | "delegated"
    | "export";
  text: string;
  at: string;
  readAt: string | null;
  matter: {
    id: string;
    title: string;
    number: string | null;
    procedure: string;
  } | null;
  link: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "UnreadNotices".
 */
export interface UnreadNotices {
  /**
   * 未读条数，最多数到 100
   */
  unread: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "AccountPage".
 */
export interface AccountPage {
  items: AccountItem[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "AccountItem".
 */
export interface AccountItem {
  id: string;
  name: string;
  unit: Named;
  /**
   * 当日有效的角色
   */
  roles: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "AccountDetail".
 */
export interface AccountDetail {
  id: string;
  kind: "person" | "machine";
  name: string;
  login: string;
  phone: string | null;
  unit: Named;
  disabledAt: string | null;
  /**
   * 已启用动态口令
   */
  hasSecondFactor: boolean;
  grants: Grant[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Grant".
 */
export interface Grant {
  id: string;
  role: string;
  title: string;
  unit: Named;
  validFrom: string;
  validTo: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "StaffPage".
 */
export interface StaffPage {
  items: StaffItem[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "StaffItem".
 */
export interface StaffItem {
  id: string;
  kind: "person" | "machine";
  name: string;
  login: string;
  phone: string | null;
  unit: Named;
  disabledAt: string | null;
  /**
   * 初始密码还没有修改
   */
  mustChangePassword: boolean;
  lockedUntil: string | null;
  /**
   * 已启用动态口令
   */
  hasSecondFactor: boolean;
  lastSignIn: string | null;
  /**
   * 有效的和将要生效的授权
   */
  grants: Grant[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RoleItem".
 */
export interface RoleItem {
  id: string;
  title: string;
  group: string;
  duty: string;
  /**
   * 三员之一
   */
  administrator: boolean;
  holders: RoleHolder[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RoleHolder".
 */
export interface RoleHolder {
  grant: string;
  account: Named;
  unit: Named;
  over: Named;
  validFrom: string;
  validTo: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SignedInItem".
 */
export interface SignedInItem {
  id: string;
  account: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  address: string | null;
  agent: string | null;
  current: boolean;
  name: string;
  login: string;
  unit: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ImportForm".
 */
export interface ImportForm {
  file: Blob;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "StaffImport".
 */
export interface StaffImport {
  lines: number;
  /**
   * 可以开立的，或已开立的账号
   */
  accepted: number;
  committed: boolean;
  problems: LineProblem[];
  unknownColumns: string[];
  /**
   * 初始密码，只在开立时答复这一次
   */
  accounts: {
    name: string;
    login: string;
    password: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "LineProblem".
 */
export interface LineProblem {
  /**
   * 行号，与表格软件中显示的一致
   */
  line: number;
  /**
   * 列名；空为整行
   */
  column: string;
  says: string;
  /**
   * 依据
   */
  rules: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "AdminEventPage".
 */
export interface AdminEventPage {
  items: AdminEvent[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "AdminEvent".
 */
export interface AdminEvent {
  id: string;
  at: string;
  account: Named;
  action: string;
  /**
   * 操作的名称
   */
  title: string;
  subject: string;
  subjectName: string | null;
  before: unknown;
  after: unknown;
  reason: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "LoginEventPage".
 */
export interface LoginEventPage {
  items: LoginEvent[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "LoginEvent".
 */
export interface LoginEvent {
  id: string;
  at: string;
  kind: "signIn" | "signOut" | "expired" | "ended";
  login: string;
  account: Named | null;
  ok: boolean;
  reason: string;
  /**
   * 结果，如“登录成功”“失败：账号或密码不正确”
   */
  title: string;
  address: string | null;
  agent: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReadEventPage".
 */
export interface ReadEventPage {
  items: ReadEvent[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReadEvent".
 */
export interface ReadEvent {
  id: string;
  at: string;
  account: Named;
  what: string;
  matter: string | null;
  number: string | null;
  exhibit: string | null;
  reason: string;
  field: string | null;
  rows: number | null;
  /**
   * 导出、查找的条件；号码只存摘要
   */
  filter: {
    [k: string]: unknown | undefined;
  };
  address: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "LedgerState".
 */
export interface LedgerState {
  seals: number;
  /**
   * 已封存的记录
   */
  sealed: number;
  /**
   * 已写入、待封存的记录
   */
  unsealed: number;
  last: SealItem | null;
  /**
   * 最近的封存任何人可以取得
   */
  published: boolean;
  keys: {
    key: string;
    signer: string;
    from: string;
    to: string;
    seals: number;
  }[];
  /**
   * 最近的核验
   */
  verifications: Verification[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SealItem".
 */
export interface SealItem {
  number: number;
  sealedAt: string;
  /**
   * 本次封存的条数
   */
  leaves: number;
  /**
   * 累计条数
   */
  total: number;
  digest: string;
  root: string;
  hash: string;
  signer: string;
  /**
   * 签名公钥
   */
  key: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Verification".
 */
export interface Verification {
  id: string;
  askedBy: Named;
  askedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  entries: number;
  matters: number;
  seals: number;
  unsealed: number;
  divergence: {
    kind: string;
    says: string;
  } | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SealPage".
 */
export interface SealPage {
  items: SealItem[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Verifier".
 */
export interface Verifier {
  name: string;
  bytes: number;
  sha256: string;
  sm3: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Office".
 */
export interface Office {
  /**
   * 机关全称，落款和印章用
   */
  name: string;
  /**
   * 简称
   */
  shortName: string;
  /**
   * 行政区划代码
   */
  divisionCode: string;
  /**
   * 机关代字，如 清河街；不含数字、六角括号和空格
   */
  numberWord: string;
  letterheads: Letterheads;
  since: string | null;
  /**
   * 本服务器打印用的字体
   */
  faces: {
    /**
     * 用途
     */
    use: string;
    family: string;
    /**
     * 公文惯用字体；否则为随软件提供的替代字体
     */
    customary: boolean;
  }[];
  history: {
    at: string;
    account: Named;
    before: unknown;
    after: unknown;
    reason: string;
  }[];
}
/**
 * 发文机关标志，每项一行；空的用机关全称
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Letterheads".
 */
export interface Letterheads {
  /**
   * @maxItems 3
   */
  official: [] | [string] | [string, string] | [string, string, string];
  /**
   * @maxItems 3
   */
  instrument: [] | [string] | [string, string] | [string, string, string];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "OfficeChange".
 */
export interface OfficeChange {
  /**
   * 机关全称，落款和印章用
   */
  name: string;
  /**
   * 简称
   */
  shortName: string;
  /**
   * 行政区划代码
   */
  divisionCode: string;
  /**
   * 机关代字，如 清河街；不含数字、六角括号和空格
   */
  numberWord: string;
  letterheads: Letterheads;
  /**
   * 变更的理由，如批准文号
   */
  reason: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "OfficePreview".
 */
export interface OfficePreview {
  /**
   * 机关全称，落款和印章用
   */
  name: string;
  /**
   * 机关代字，如 清河街；不含数字、六角括号和空格
   */
  numberWord: string;
  letterheads: Letterheads;
  paper: "official" | "instrument";
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "NumberSeries".
 */
export interface NumberSeries {
  /**
   * 编号式样，也是该序列的标识
   */
  series: string;
  procedures: {
    id: string;
    title: string;
    what: string;
  }[];
  /**
   * 法定文书编号，连续不跳号
   */
  gapless: boolean;
  /**
   * year 每年从1起，day 每日从1起
   */
  resets: "year" | "day";
  /**
   * 现在取号会得到的编号
   */
  next: string;
  /**
   * 各期最后一号，近的在前
   */
  periods: {
    /**
     * 年，或按日编号的日
     */
    period: string;
    last: number;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "NumberStart".
 */
export interface NumberStart {
  series: string;
  /**
   * 年，或按日编号的日
   */
  period: string;
  /**
   * 已经用到的最后一号
   */
  last: number;
  reason: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "NumberGaps".
 */
export interface NumberGaps {
  last: number;
  /**
   * 已用在事项、文书上的号
   */
  used: number;
  /**
   * 没有用在任何事项、文书上的号，最多列200个
   */
  missing: number[];
  missingCount: number;
  /**
   * 设定起始号时说明跳过的号
   */
  skipped: {
    from: number;
    to: number;
    at: string;
    by: string;
    reason: string;
  }[];
}
/**
 * 保管期满的事项，最早到期的在前；不含内容
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "DueFiles".
 */
export interface DueFiles {
  items: {
    matter: string;
    number: string | null;
    procedure: {
      id: string;
      title: string;
    };
    closedOn: string;
    /**
     * 保管年限
     */
    years: number;
    keptUntil: string;
    /**
     * 冻结的理由；空表示没有冻结
     */
    held: string | null;
    /**
     * 关联的诉讼、复议、信访等事项尚未办结
     */
    linkedOpen: boolean;
  }[];
  /**
   * 还有更多，先办最早到期的
   */
  more: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Receipt".
 */
export interface Receipt {
  id: string;
  revision: number;
  number?: string;
  title: string;
  state: string;
  outcome?: string;
  /**
   * 动作已提交审批，尚未生效
   */
  pending: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Unit".
 */
export interface Unit {
  id: string;
  parent: string | null;
  kind: string;
  code: string | null;
  name: string;
  /**
   * 自上而下的 id：/a/b/
   */
  path: string;
  sort: number;
  validFrom: string;
  validTo: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProcedureItem".
 */
export interface ProcedureItem {
  id: string;
  version: string;
  hash: string;
  title: string;
  /**
   * 名称的拼音首字母，供查找
   */
  initials: string;
  kind: "case" | "record" | "roster";
  area: string;
  states: {
    id: string;
    title: string;
    end: boolean;
  }[];
  outcomes: {
    id: string;
    title: string;
  }[];
  /**
   * 当前账号可以用来登记新事项的动作
   */
  opens: {
    act: string;
    title: string;
  }[];
  /**
   * 当前账号可以查看本机构范围内的此类事项
   */
  sees: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FrequentItem".
 */
export interface FrequentItem {
  procedure: string;
  act: string;
  /**
   * 近90日本人登记的件数
   */
  count: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProcedureView".
 */
export interface ProcedureView {
  hash: string;
  definition: Definition;
  /**
   * 现行版本：新事项按它办理
   */
  active: boolean;
  activeFrom: string | null;
  roleTitles: {
    [k: string]: string | undefined;
  };
  /**
   * 附件种类及其名称
   */
  exhibitKinds: {
    [k: string]: string | undefined;
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "VersionBook".
 */
export interface VersionBook {
  /**
   * 新程序带来的版本待启用
   */
  hold: boolean;
  procedures: ProcedureVersions[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProcedureVersions".
 */
export interface ProcedureVersions {
  id: string;
  title: string;
  kind: "case" | "record" | "roster";
  area: string;
  /**
   * 新的在前
   */
  versions: ProcedureVersion[];
  /**
   * 启用、停用的记录和计划，后生效的在前
   */
  activations: ProcedureActivation[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProcedureVersion".
 */
export interface ProcedureVersion {
  hash: string;
  version: string;
  addedAt: string;
  active: boolean;
  /**
   * 按此版本办理、尚未办结的事项数
   */
  open: number;
  /**
   * 按此版本登记的事项总数
   */
  total: number;
}
/**
 * 某日起按某一版本办理；没有版本的为停用
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProcedureActivation".
 */
export interface ProcedureActivation {
  id: string;
  procedure: string;
  hash: string | null;
  from: string;
  reason: string;
  status: "proposed" | "planned" | "inForce" | "past" | "withdrawn";
  proposedBy: Named | null;
  proposedAt: string;
  consentedBy: Named | null;
  consentedAt: string | null;
  withdrawnBy: Named | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "DiffSection".
 */
export interface DiffSection {
  title: string;
  lines: {
    kind: "added" | "removed" | "changed";
    title: string;
    changes: {
      label: string;
      before: string | null;
      after: string | null;
    }[];
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RuleItem".
 */
export interface RuleItem {
  /**
   * 规则编号，如 APL-51a
   */
  id: string;
  /**
   * 引用时的写法
   */
  cite: string;
  /**
   * 核实程度：V 全文核对，V2 转引，LV 地方规定，I 推导，U 未核实
   */
  status: "V" | "V2" | "LV" | "I" | "U";
  says: string | null;
  number: string | null;
  /**
   * 引用它的现行程序数
   */
  procedures: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RuleView".
 */
export interface RuleView {
  /**
   * 规则编号，如 APL-51a
   */
  id: string;
  /**
   * 引用时的写法
   */
  cite: string;
  /**
   * 核实程度：V 全文核对，V2 转引，LV 地方规定，I 推导，U 未核实
   */
  status: "V" | "V2" | "LV" | "I" | "U";
  says: string | null;
  number: string | null;
  starts: string | null;
  consequence: string | null;
  checked: string | null;
  /**
   * 引用它的现行程序，以及在程序的何处
   */
  citedBy: {
    procedure: {
      id: string;
      title: string;
      area: string;
    };
    places: {
      in:
        "procedure" | "act" | "requirement" | "approval" | "clock" | "publicity" | "setting" | "computed" | "retention";
      title: string;
    }[];
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "MatterPage".
 */
export interface MatterPage {
  items: MatterRow[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "MatterRow".
 */
export interface MatterRow {
  id: string;
  procedure: Titled;
  kind: string;
  number: string | null;
  title: string;
  state: Titled;
  outcome: Titled | null;
  unit: Named;
  handler: Named | null;
  openedOn: string;
  closedOn: string | null;
  updatedAt: string;
  revision: number;
  due: {
    clock: string;
    title: string;
    on: string;
    at: string;
    /**
     * 期限：进行、临近、超期、中止、停止
     */
    phase: "running" | "near" | "overdue" | "suspended" | "stopped";
    provisional: boolean;
  } | null;
  suspended: boolean;
  supervised: boolean;
  urged: number;
  facets: Readonly<Partial<Record<Facet, string | number | boolean>>>;
  /**
   * 分面 → 显示的文字：选项、类别、人员、机构的名称
   */
  labels: {
    [k: string]: string | undefined;
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Titled".
 */
export interface Titled {
  id: string;
  title: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "MatterView".
 */
export interface MatterView {
  id: string;
  procedure: {
    id: string;
    title: string;
    kind: string;
    version: string;
    hash: string;
  };
  revision: number;
  number: string | null;
  numbers: {
    [k: string]: string | undefined;
  };
  title: string;
  state: {
    id: string;
    title: string;
    end: boolean;
  };
  outcome: {
    id: string;
    title: string;
    result: string | null;
  } | null;
  unit: Named;
  opener: Named;
  handler: Named | null;
  coHandlers: Named[];
  members: Named[];
  openedOn: string;
  openedAt: string;
  closedOn: string | null;
  kept: {
    /**
     * 档案保管年限，0为永久
     */
    years: number;
    /**
     * 按本单位归档范围和保管期限表设定
     */
    own: boolean;
  };
  suspended: {
    at: string;
    reason: string;
    until: string | null;
  } | null;
  supervised: {
    at: string;
    by: string;
    words: string;
  } | null;
  urged: number;
  facts: FactView[];
  parties: {
    /**
     * 字段；表格中的为“表格.列”
     */
    field: string;
    /**
     * 表格的行，自 0 起
     */
    position: number;
    title: string;
    party: Party;
    masked: boolean;
  }[];
  exhibits: ExhibitView[];
  instruments: InstrumentView[];
  /**
   * 现在可以预览草稿的文书
   */
  drafts: DraftView[];
  approval: ApprovalView | null;
  awaited: {
    title: string;
    kind: "act" | "opinion" | "read";
    acts: string[];
    roles: Titled[];
    account: Named | null;
    unit: Named;
    since: string;
  }[];
  rounds: {
    id: string;
    kind: "circulate" | "consult";
    by: Named;
    at: string;
    words: string;
    readers: {
      account: Named;
      at: string | null;
      words: string | null;
    }[];
  }[];
  links: LinkView[];
  clocks: ClockView[];
  offers: Offer[];
  publications: {
    id: string;
    title: string;
    fields: string[];
    dueOn: string;
    publishedOn: string | null;
    withdrawnOn: string | null;
    withdrawnReason: string | null;
  }[];
  visits: {
    state: string;
    title: string;
    at: string;
    revision: number;
  }[];
  /**
   * 可以说明理由后查看遮盖的个人信息
   */
  mayReveal: boolean;
  /**
   * 当前账号参与办理，能看到未遮盖的个人信息
   */
  worksOn: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FactView".
 */
export interface FactView {
  field: string;
  title: string;
  type: string;
  group: string | null;
  value: Value;
  /**
   * 给人看的文字
   */
  text: string;
  masked: boolean;
  /**
   * 本事项自有登记项的逐项内容
   */
  answers?: {
    title: string;
    text: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ExhibitView".
 */
export interface ExhibitView {
  id: string;
  field: string;
  /**
   * 现有；随审批提交；已更换；随审批提交而未采用。不是现有的，取原件时须说明经由哪个事项
   */
  standing: "current" | "pending" | "replaced" | "unused";
  kind: string;
  name: string;
  mediaType: string;
  size: number;
  digest: string;
  sha256: string | null;
  capturedAt: string | null;
  capturedPlace: {
    lng: number;
    lat: number;
    accuracy: number | null;
  } | null;
  device: string | null;
  fileSays: FileSays;
  /**
   * 标注：archive 压缩包，active 含宏、脚本或嵌入文件，opaque 加密或不能检查。有标注的只能下载
   */
  findings: ("archive" | "active" | "opaque")[];
  /**
   * 查毒：off 未启用，clean 未发现，missed 未查毒
   */
  scan: "off" | "clean" | "missed";
  sentDigest: string | null;
  uploadedBy: Named;
  uploadedAt: string;
}
/**
 * 文件自己记载的（EXIF），可以被改写，仅供参考
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FileSays".
 */
export interface FileSays {
  takenAt?: string;
  lng?: number;
  lat?: number;
  device?: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "InstrumentView".
 */
export interface InstrumentView {
  id: string;
  instrument: string;
  title: string;
  number: string | null;
  issuedOn: string;
  revision: number;
  mustBeServed: boolean;
  served: {
    on: string;
    way: string;
    receiver: string | null;
  } | null;
  withdrawn: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "DraftView".
 */
export interface DraftView {
  instrument: string;
  title: string;
  act: Titled;
  /**
   * 所在的办理动作正在审批
   */
  pending: boolean;
  /**
   * 依法须载明而尚缺的内容
   */
  missing: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ApprovalView".
 */
export interface ApprovalView {
  act: string;
  title: string;
  by: ActorView;
  at: string;
  facts: FactView[];
  /**
   * -1：已退回申请人
   */
  step: number;
  steps: ApprovalStepView[];
  urged: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ActorView".
 */
export interface ActorView {
  account: string;
  name: string;
  unit: string | null;
  role: string | null;
  for: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ApprovalStepView".
 */
export interface ApprovalStepView {
  title: string;
  roles: Titled[];
  mode: string;
  status: "done" | "awaited" | "later";
  signers: Named[];
  since: string | null;
  opinions: {
    account: string;
    name: string;
    for: Named | null;
    verdict: "agree" | "refuse";
    words: string;
    at: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "LinkView".
 */
export interface LinkView {
  matter: string;
  kind: string;
  procedure: Titled;
  title: string | null;
  number: string | null;
  state: string | null;
  closedOn: string | null;
  visible: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ClockView".
 */
export interface ClockView {
  id: string;
  title: string;
  kind: "duty" | "right" | "cap";
  /**
   * 期限：进行、临近、超期、中止、停止
   */
  phase: "running" | "near" | "overdue" | "suspended" | "stopped";
  fromOn: string;
  dueOn: string;
  dueAt: string;
  safeOn: string | null;
  provisional: boolean;
  /**
   * 期限是怎样算出来的
   */
  explanation: string;
  /**
   * 逐行写出的算式：起算、期限、中止、扣除、延长、顺延、届满
   */
  reckoning: ReckoningLine[];
  basis: Basis[];
  main: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReckoningLine".
 */
export interface ReckoningLine {
  what: "start" | "length" | "suspension" | "deduction" | "extension" | "roll" | "end" | "safe" | "stop";
  on: string | null;
  says: string;
}
/**
 * 现在可以办理的动作；ready 为假时 failures 说明为什么还不能
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Offer".
 */
export interface Offer {
  act: string;
  title: string;
  basis: Basis[];
  help: string | null;
  group: "procedure" | "approval" | "universal";
  primary: boolean;
  ready: boolean;
  failures: Failure[];
  collects: Collected[];
  /**
   * 字段 → 建议的值或者幅度，附依据：裁量基准的罚款幅度、应加处的罚款
   */
  proposals: {
    [k: string]: Proposal | undefined;
  };
  needsApproval: boolean;
  for: Named | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "EntryView".
 */
export interface EntryView {
  revision: number;
  kind: "act" | "pending" | "opinion";
  act: string;
  title: string;
  actor: ActorView;
  recordedAt: string;
  effectiveAt: string;
  effectiveOn: string;
  words: string | null;
  verdict: string | null;
  changed: FactView[];
  /**
   * 环节、期限、文书等变化，逐条一句话
   */
  notes: string[];
  prevHash: string;
  hash: string;
  seal: number | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ProofView".
 */
export interface ProofView {
  /**
   * 参与计算的原文：不含 prevHash、hash 的规范 JSON（RFC 8785）
   */
  entry: string;
  prevHash: string;
  hash: string;
  seal: {
    tenant: string;
    number: number;
    sealedAt: string;
    digest: string;
    leaves: number;
    total: number;
    root: string;
    prevHash: string;
    hash: string;
    signer: string;
    key: string;
    signature: string;
  };
  position: number;
  /**
   * RFC 6962 包含性证明
   */
  path: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "BatchResult".
 */
export interface BatchResult {
  outcomes: {
    id: string;
    receipt?: Receipt;
    problem?: Problem;
  }[];
}
/**
 * RFC 9457 problem details
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Problem".
 */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  instance?: string;
  failures?: Failure[];
  basis?: Basis[];
  openNow?: Refusal["openNow"][number][];
  retryAfter?: number;
  /**
   * 已销毁的档案还留下的：编号、程序、日期、所依据的档案销毁事项
   */
  destroyed?: {
    number: string | null;
    procedure: string;
    closedOn: string | null;
    destroyedOn: string;
    order: string;
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CheckResult".
 */
export interface CheckResult {
  ok: boolean;
  code?: string;
  message?: string;
  failures: Failure[];
  openNow: Refusal["openNow"][number][];
  /**
   * 字段 → 建议的值或者幅度，附依据：裁量基准的罚款幅度、应加处的罚款
   */
  proposals: {
    [k: string]: Proposal | undefined;
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "DealingsView".
 */
export interface DealingsView {
  by: ("idNumber" | "phone" | "name") | null;
  total: number;
  /**
   * 其中未办结
   */
  open: number;
  /**
   * 事项过多，未全部计入
   */
  more: boolean;
  counts: {
    procedure: Titled;
    total: number;
    open: number;
  }[];
  items: MatterRow[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RelatedView".
 */
export interface RelatedView {
  /**
   * row 为空：无权查看，只知有此事项
   */
  nodes: RelatedNode[];
  /**
   * child、followUp、origin：由 from 到 to；duplicateOf：from 并入 to
   */
  links: RelatedLink[];
  /**
   * 还有更远的事项没有列出
   */
  more: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RelatedNode".
 */
export interface RelatedNode {
  id: string;
  procedure: Titled;
  distance: number;
  row: MatterRow | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RelatedLink".
 */
export interface RelatedLink {
  from: string;
  to: string;
  kind: "child" | "followUp" | "origin" | "related" | "duplicateOf";
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "BatchOffer".
 */
export interface BatchOffer {
  act: string;
  title: string;
  group: "procedure" | "approval" | "universal";
  needsApproval: boolean;
  /**
   * 现在可以办的事项
   */
  ready: string[];
  /**
   * 这些事项的程序版本
   */
  definitions: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ListViews".
 */
export interface ListViews {
  views: SavedView[];
  layout: ListLayout;
  /**
   * 可以共享给哪些机构（含其下级）
   */
  shareable: Named[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SavedView".
 */
export interface SavedView {
  id: string;
  /**
   * matters 事项，records 台账
   */
  list: "matters" | "records";
  /**
   * 程序；空串为该页全部程序
   */
  procedure: string;
  name: string;
  owner: Named;
  mine: boolean;
  sharedWith: Named | null;
  /**
   * 筛选和排序，与列表地址栏相同
   */
  search: {
    [k: string]: string | undefined;
  };
  columns: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ListLayout".
 */
export interface ListLayout {
  columns: string[] | null;
  view: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Destination".
 */
export interface Destination {
  kind: "register" | "list" | "indicator" | "rule" | "report";
  /**
   * 程序、指标、规则、报告的编号
   */
  id: string;
  /**
   * 登记的动作
   */
  act?: string;
  title: string;
  /**
   * 拼音首字母
   */
  initials: string;
  /**
   * 另一个名称或者编号，也按它查找
   */
  hint: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ListExport".
 */
export interface ListExport {
  id: string;
  title: string;
  /**
   * waiting 等待，running 正在导出，done 已完成，failed 失败，cancelled 已取消，expired 已过期
   */
  state: "waiting" | "running" | "done" | "failed" | "cancelled" | "expired";
  /**
   * 已写行数
   */
  written: number;
  /**
   * 总行数
   */
  total: number;
  problem: string | null;
  size: number | null;
  createdAt: string;
  finishedAt: string | null;
  expiresAt: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WorkPage".
 */
export interface WorkPage {
  items: WorkItem[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WorkItem".
 */
export interface WorkItem {
  task: string;
  kind: "act" | "opinion" | "read";
  acts: Titled[];
  title: string;
  since: string;
  for: Named | null;
  approvalOf: Titled | null;
  /**
   * 等谁办：人员或者岗位
   */
  asked: {
    name: string;
    unit: string;
  }[];
  matter: MatterRow;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Opening".
 */
export interface Opening {
  procedure: Titled;
  act: Titled;
  /**
   * 近三十日登记的件数
   */
  times: number;
}
/**
 * 一表统揽：一周的任务按责任科室
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WeekTable".
 */
export interface WeekTable {
  from: string;
  to: string;
  /**
   * 当前账号可以列入任务
   */
  mayList: boolean;
  sections: WeekSection[];
  /**
   * 任务过多，只列出一部分
   */
  more: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WeekSection".
 */
export interface WeekSection {
  unit: Named;
  /**
   * 应办：不计取消的
   */
  total: number;
  done: number;
  /**
   * 过了完成期限而未完成的
   */
  late: number;
  tasks: WeekTask[];
}
/**
 * 一表统揽的一行
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WeekTask".
 */
export interface WeekTask {
  matter: MatterRow;
  worker: Named | null;
  leader: Named | null;
  kind: string | null;
  target: number | null;
  actual: number | null;
  measure: string | null;
  percent: number | null;
  progress: string | null;
  dueOn: string | null;
  standing: "going" | "reported" | "done" | "carried" | "cancelled";
  /**
   * 等本人办的动作
   */
  mine: Titled[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FormDraftItem".
 */
export interface FormDraftItem {
  about: string;
  procedure: Titled;
  act: Titled;
  matter: {
    id: string;
    title: string;
    number: string | null;
  } | null;
  savedAt: string;
  endsAt: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FormDraft".
 */
export interface FormDraft {
  /**
   * 字段键 → 值
   */
  values: Readonly<Record<string, Value>>;
  words: string;
  savedAt: string;
  endsAt: string;
  /**
   * 草稿中本人已上传的材料
   */
  exhibits: {
    id: string;
    kind: string;
    name: string;
    mediaType: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FormDraftSaved".
 */
export interface FormDraftSaved {
  savedAt: string;
  endsAt: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Revealed".
 */
export interface Revealed {
  title: string;
  /**
   * 完整内容；只显示这一次
   */
  text: string;
}
/**
 * 谁查看过本事项的个人信息
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Reading".
 */
export interface Reading {
  id: string;
  at: string;
  account: Named;
  what: string;
  field: string | null;
  reason: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ExhibitForm".
 */
export interface ExhibitForm {
  /**
   * 附件种类，须为所附字段接受的种类
   */
  kind: string;
  capturedAt?: string;
  capture?: string;
  /**
   * 发送前计算的摘要值，与收到的核对
   */
  digest?: string;
  file: Blob;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "UploadedExhibit".
 */
export interface UploadedExhibit {
  id: string;
  kind: string;
  name: string;
  mediaType: string;
  size: number;
  /**
   * sm3:…
   */
  digest: string;
  sha256: string;
  capturedAt: string | null;
  /**
   * 标注：archive 压缩包，active 含宏、脚本或嵌入文件，opaque 加密或不能检查。有标注的只能下载
   */
  findings: ("archive" | "active" | "opaque")[];
  /**
   * 查毒：off 未启用，clean 未发现，missed 未查毒
   */
  scan: "off" | "clean" | "missed";
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CustodyStep".
 */
export interface CustodyStep {
  at: string;
  what: string;
  title: string;
  by: Named;
  revision: number | null;
  act: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Protection".
 */
export interface Protection {
  scanner: {
    /**
     * off 未启用，good 正常，down 不可用
     */
    state: "off" | "good" | "down";
    version: string | null;
  };
  clock: {
    /**
     * good 与数据库一致，off 有偏差或者曾回拨，unknown 尚未比对
     */
    state: "good" | "off" | "unknown";
    aheadMs: number | null;
    jumpedBackMs: number | null;
    checkedAt: string | null;
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "InfectedUpload".
 */
export interface InfectedUpload {
  id: string;
  at: string;
  account: Named;
  virus: string;
  digest: string;
  size: number;
  address: string | null;
}
/**
 * 办理过的当事人；号码和电话遮盖
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PartyFound".
 */
export interface PartyFound {
  source: {
    matter: string;
    field: string;
    position: number;
  };
  party: {
    kind: "citizen" | "organisation" | "business";
    name: string;
    idNumber?: string;
    phone?: string;
    address?: string;
    representative?: string;
  };
  /**
   * 本人可见的事项件数
   */
  matters: number;
  last: {
    procedure: string;
    openedOn: string;
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PartyTaken".
 */
export interface PartyTaken {
  kind: "citizen" | "organisation" | "business";
  name: string;
  idNumber?: string;
  phone?: string;
  address?: string;
  representative?: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "TaxonomyItem".
 */
export interface TaxonomyItem {
  code: string;
  title: string;
  /**
   * 名称的拼音首字母，供查找
   */
  initials: string;
  version: string;
  parent: string | null;
  /**
   * 上级名称，自上而下
   */
  within: string[];
  leaf: boolean;
  disambiguation: string | null;
  nationalCode: string | null;
  attributes: {
    [k: string]: Value | undefined;
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "TaxonomyHead".
 */
export interface TaxonomyHead {
  id: string;
  title: string;
  /**
   * 来源
   */
  source: string;
  /**
   * 示例或默认值，由各街镇自行设定
   */
  local: boolean;
  /**
   * 在用的类别
   */
  classes: number;
  /**
   * 其中本街镇自定的
   */
  own: number;
  /**
   * 引用它的程序
   */
  procedures: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "TaxonomyClass".
 */
export interface TaxonomyClass {
  code: string;
  title: string;
  parent: string | null;
  nationalCode: string | null;
  attributes: {
    [k: string]: Value | undefined;
  };
  /**
   * 本街镇自定，或者改过的
   */
  own: boolean;
  validFrom: string;
  validTo: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ClassUse".
 */
export interface ClassUse {
  code: string;
  /**
   * 用到它的事项
   */
  matters: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CalendarYear".
 */
export interface CalendarYear {
  year: number;
  /**
   * 该年放假通知已录入；未录入的年份，期限为暂定
   */
  known: boolean;
  source: string;
  days: CalendarDay[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CalendarDay".
 */
export interface CalendarDay {
  date: string;
  /**
   * off 放假，work 补班
   */
  kind: "off" | "work";
  name: string;
  source: string;
}
/**
 * 一年的放假通知：放假日和补班日
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "HolidayNotice".
 */
export interface HolidayNotice {
  year: number;
  source: string;
  /**
   * @minItems 1
   * @maxItems 200
   */
  days: [
    {
      date: string;
      /**
       * off 放假，work 补班
       */
      kind: "off" | "work";
      name: string;
    },
    ...{
      date: string;
      /**
       * off 放假，work 补班
       */
      kind: "off" | "work";
      name: string;
    }[],
  ];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SettingItem".
 */
export interface SettingItem {
  procedure: string;
  procedureTitle: string;
  key: string;
  title: string;
  /**
   * 程序所属领域
   */
  area: string;
  value: string | number | boolean;
  default: string | number | boolean;
  changed: boolean;
  basis: Basis[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "NoticeEffect".
 */
export interface NoticeEffect {
  /**
   * 截止日期会变动的期限
   */
  limits: number;
  /**
   * 涉及的事项
   */
  matters: number;
  /**
   * 日期不变、由暂定转为确定的期限
   */
  settled: number;
  /**
   * 其中提前的
   */
  earlier: number;
  /**
   * 举例，不含事项内容
   */
  examples: {
    procedure: string;
    clock: string;
    before: string;
    after: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ImportReport".
 */
export interface ImportReport {
  lines: number;
  accepted: number;
  repeated: number;
  committed: boolean;
  /**
   * 导入登记的前若干件
   */
  opened: {
    line: number;
    id: string;
    title: string;
  }[];
  problems: LineProblem[];
  unknownColumns: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "EntryColumns".
 */
export interface EntryColumns {
  act: string;
  actTitle: string;
  title: string;
  columns: EntryColumn[];
  /**
   * 单元格里不能填写的：附件、明细表、引用的事项
   */
  elsewhere: {
    title: string;
    required: boolean;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "EntryColumn".
 */
export interface EntryColumn {
  title: string;
  type: string;
  required: boolean;
  hint: string;
  /**
   * 单元格里可以填写的词
   */
  words: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RowsResult".
 */
export interface RowsResult {
  saved: number;
  rows: {
    key: string;
    matter: {
      id: string;
      title: string;
    } | null;
    problems: {
      /**
       * 列名；空为整行
       */
      column: string;
      says: string;
      /**
       * 依据
       */
      rules: string[];
    }[];
  }[];
  unknownColumns: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "IndicatorItem".
 */
export interface IndicatorItem {
  indicator: Indicator;
  version: number;
  /**
   * 本街镇自定义的指标
   */
  own: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "IndicatorFinding".
 */
export interface IndicatorFinding {
  path: string;
  says: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ComputeResult".
 */
export interface ComputeResult {
  figures: FigureView[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FigureView".
 */
export interface FigureView {
  value: number | null;
  printed: string;
  numerator: number | null;
  denominator: number | null;
  before: number | null;
  source: string | null;
  none: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "BreakdownResult".
 */
export interface BreakdownResult {
  whole: FigureView;
  groups: {
    key: string | null;
    title: string;
    figure: FigureView;
  }[];
  /**
   * 各组相加等于总数
   */
  additive: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ComparisonResult".
 */
export interface ComparisonResult {
  /**
   * 上年同期
   */
  window: {
    from: string;
    to: string;
  };
  whole: ComparedFigure;
  groups: {
    key: string | null;
    title: string;
    now: FigureView;
    before: FigureView;
    change: FigureView;
  }[];
  /**
   * 各组相加等于总数
   */
  additive: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ComparedFigure".
 */
export interface ComparedFigure {
  now: FigureView;
  before: FigureView;
  change: FigureView;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FigureRecords".
 */
export interface FigureRecords {
  parts: {
    key: string;
    title: string;
  }[];
  items: FigureRecord[];
  next: string | null;
  /**
   * 计入的记录总数
   */
  all: number;
  /**
   * 其中您有权查看的
   */
  seen: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FigureRecord".
 */
export interface FigureRecord {
  matter: string | null;
  revision: number | null;
  procedure: string;
  number: string | null;
  title: string;
  unit: string;
  day: string | null;
  adds: number;
}
/**
 * 口径有误的，preview 为 null
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "IndicatorPreview".
 */
export interface IndicatorPreview {
  findings: IndicatorFinding[];
  preview: BreakdownResult | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Board".
 */
export interface Board {
  /**
   * before、change：本身就是同比的指标没有
   */
  items: {
    indicator: string;
    title: string;
    group: string;
    unit: string;
    definition: string;
    now: FigureView;
    before: FigureView | null;
    change: FigureView | null;
  }[];
  /**
   * 已停用、不能再计算的指标编号
   */
  gone: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Cockpit".
 */
export interface Cockpit {
  at: string;
  today: string;
  week: {
    from: string;
    to: string;
  };
  scope: Named;
  /**
   * 有没有您可以查看的事项
   */
  any: boolean;
  numbers: {
    open: CockpitNumber;
    overdue: CockpitNumber;
    openedToday: CockpitNumber;
    closedToday: CockpitNumber;
    dueToday: CockpitNumber;
    openedWeek: CockpitNumber;
    closedWeek: CockpitNumber;
    dueWeek: CockpitNumber;
  };
  days: {
    day: string;
    opened: number;
    closed: number;
  }[];
  rising: CockpitRising[];
  communities: CockpitLine[];
  units: CockpitLine[];
  rates: {
    indicator: string;
    title: string;
    definition: string;
    figure: FigureView;
    lastYear: FigureView;
  }[];
  warnings: {
    number: CockpitNumber;
    items: {
      matter: string;
      category: string;
      level: string;
      community: string;
      state: string;
      openedOn: string;
    }[];
  } | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CockpitNumber".
 */
export interface CockpitNumber {
  count: number;
  list: CockpitList;
}
/**
 * 一个数字背后的事项：即事项列表的查询条件
 *
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CockpitList".
 */
export interface CockpitList {
  kind?: string;
  procedure?: string;
  valid?: boolean;
  open?: boolean;
  overdue?: boolean;
  by?: "openedOn" | "closedOn";
  from?: string;
  to?: string;
  dueFrom?: string;
  dueTo?: string;
  within?: string;
  unit?: string;
  community?: string;
  category?: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CockpitRising".
 */
export interface CockpitRising {
  title: string;
  /**
   * 类别所属的程序，或者“社区”
   */
  of: string;
  now: CockpitNumber;
  before: CockpitNumber;
  /**
   * 此前四周的周平均
   */
  average: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CockpitLine".
 */
export interface CockpitLine {
  id: string;
  name: string;
  open: CockpitNumber;
  overdue: CockpitNumber;
  openedWeek: CockpitNumber;
  closedWeek: CockpitNumber;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReportItem".
 */
export interface ReportItem {
  id: string;
  outline: string;
  title: string;
  /**
   * 期间，如 2024年
   */
  period: string;
  state: {
    id: string;
    title: string;
  };
  revision: number;
  /**
   * 已发布次数
   */
  published: number;
  publishedAt: string | null;
  updatedAt: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "OutlineItem".
 */
export interface OutlineItem {
  id: string;
  title: string;
  mayWrite: boolean;
  /**
   * 按年还是按月起草
   */
  every: "year" | "month";
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReportView".
 */
export interface ReportView {
  id: string;
  outline: string;
  title: string;
  /**
   * 期间，如 2024年
   */
  period: string;
  state: {
    id: string;
    title: string;
  };
  revision: number;
  /**
   * 已发布次数
   */
  published: number;
  publishedAt: string | null;
  updatedAt: string;
  from: string;
  to: string;
  addressee: string;
  organ: string;
  preamble: ReportParagraphView[];
  sections: {
    id: string;
    depth: number;
    number: string;
    heading: string;
    required: boolean;
    paragraphs: ReportParagraphView[];
    sections: {
      id: string;
      depth: number;
      number: string;
      heading: string;
      required: boolean;
      paragraphs: ReportParagraphView[];
      sections: {
        id: string;
        depth: number;
        number: string;
        heading: string;
        required: boolean;
        paragraphs: ReportParagraphView[];
        sections: {
          id: string;
          depth: number;
          number: string;
          heading: string;
          required: boolean;
          paragraphs: ReportParagraphView[];
          sections: unknown[];
        }[];
      }[];
    }[];
  }[];
  figures: {
    slot: string;
    indicator: string;
    title: string;
    unit: string;
    /**
     * 0001-01-01：自始，即时点数
     */
    from: string;
    to: string;
    period: string;
    /**
     * 期间与报告年度不同，或者是引用的
     */
    marked: boolean;
    cited: {
      note: number;
      source: string;
      on: string;
      entry: string | null;
    } | null;
    figure: FigureView | null;
    printed: string;
    problem: string | null;
  }[];
  checks: {
    kind: string;
    level: "error" | "warning" | "note";
    says: string;
    paragraph: string | null;
    slots: string[];
  }[];
  due: {
    report: string | null;
    publish: string | null;
  } | null;
  basis: string[];
  may: {
    write: boolean;
    sign: boolean;
    publish: boolean;
  };
  events: {
    revision: number;
    kind: string;
    by: Named;
    at: string;
    words: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReportParagraphView".
 */
export interface ReportParagraphView {
  id: string;
  /**
   * 带数据槽的原文，如 {TJ-01}
   */
  text: string;
  hint: string | null;
  pieces: {
    text: string;
    slot: string | null;
    problem: string | null;
    note: number | null;
  }[];
  table: ReportTableView | null;
  problems: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReportTableView".
 */
export interface ReportTableView {
  id: string;
  caption: string;
  unit: string | null;
  head: {
    pieces: {
      text: string;
      slot: string | null;
      problem: string | null;
      note: number | null;
    }[];
    colSpan: number;
    rowSpan: number;
  }[][];
  rows: {
    pieces: {
      text: string;
      slot: string | null;
      problem: string | null;
      note: number | null;
    }[];
    colSpan: number;
    rowSpan: number;
  }[][];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReportRecords".
 */
export interface ReportRecords {
  parts: {
    key: string;
    title: string;
  }[];
  items: FigureRecord[];
  next: string | null;
  /**
   * 计入的记录总数
   */
  all: number;
  /**
   * 其中您有权查看的
   */
  seen: number;
  /**
   * 发布时固定下来的记录
   */
  frozen: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ReportDifferences".
 */
export interface ReportDifferences {
  publication: number;
  figures: {
    slot: string;
    title: string;
    published: FigureView;
    now: FigureView;
    parts: {
      part: string;
      title: string;
      added: string[];
      removed: string[];
    }[];
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RegisterInUse".
 */
export interface RegisterInUse {
  procedure: string;
  title: string;
  since: string;
  ground: string;
  by: Named;
  at: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RegisterCounts".
 */
export interface RegisterCounts {
  registers: RegisterCount[];
  /**
   * 三十日内到期的全部：名册、合同、文件等
   */
  expiring: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RegisterCount".
 */
export interface RegisterCount {
  procedure: string;
  /**
   * 在册（名册）或者登记（记录）的条数
   */
  current: number;
  total: number;
  /**
   * 三十日内到期
   */
  expiring: number;
  latestOn: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ExpiringPage".
 */
export interface ExpiringPage {
  items: MatterRow[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
  procedures: {
    id: string;
    title: string;
    count: number;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PublicationPage".
 */
export interface PublicationPage {
  items: PublicationRow[];
  next: string | null;
  total: number;
  totalIsMore: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PublicationRow".
 */
export interface PublicationRow {
  id: string;
  title: string;
  dueOn: string;
  /**
   * 期限跨入未公布放假安排的年度，暂定
   */
  provisional: boolean;
  overdue: boolean;
  publishedOn: string | null;
  until: string | null;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  withdrawBecause: ("changed" | "term") | null;
  matter: MatterRow;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PublicationCounts".
 */
export interface PublicationCounts {
  waiting: number;
  /**
   * 待公示中已超期的
   */
  overdue: number;
  published: number;
  toWithdraw: number;
  withdrawn: number;
  procedures: {
    id: string;
    title: string;
    count: number;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PublicationPreview".
 */
export interface PublicationPreview {
  publication: PublicationRow;
  facts: {
    field: string;
    title: string;
    /**
     * 公众看到的文字；空为不显示
     */
    text: string;
    /**
     * 隐去的内容
     */
    hidden: string[];
    /**
     * 须人工核对的内容
     */
    warns: string[];
  }[];
  /**
   * 不在公开范围内的栏目
   */
  keptBack: string[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "EducationCalendar".
 */
export interface EducationCalendar {
  items: CalendarItem[];
  truncated: boolean;
  /**
   * 普法日历：day 为 MM-DD，空为整月或者日期另定
   */
  days: PublicityDay[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CalendarItem".
 */
export interface CalendarItem {
  id: string;
  procedure: Titled;
  title: string;
  on: string;
  unit: Named;
  state: string;
  closed: boolean;
  /**
   * 计划日期已过，仍未办结
   */
  late: boolean;
  headcount: number | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PublicityDay".
 */
export interface PublicityDay {
  code: string;
  title: string;
  day: string | null;
  month: string;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "HoursTable".
 */
export interface HoursTable {
  from: string;
  to: string;
  /**
   * 每人每季度学时
   */
  target: number;
  people: HoursOfPerson[];
  reached: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "HoursOfPerson".
 */
export interface HoursOfPerson {
  account: Named;
  unit: Named | null;
  hours: number;
  courses: number;
  /**
   * 还差的学时
   */
  gap: number;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CreditCheck".
 */
export interface CreditCheck {
  /**
   * 可以报送的条数
   */
  rows: number;
  /**
   * 缺项或者不合格式、不能报送的
   */
  unreported: {
    matter: string;
    number: string | null;
    says: string[];
  }[];
}

/** Method and address of every operation. */
export const ROUTES = {
  getHealth: ["GET", "/healthz"],
  getReadiness: ["GET", "/readyz"],
  getMetrics: ["GET", "/metrics"],
  signIn: ["POST", "/api/session"],
  signOut: ["DELETE", "/api/session"],
  listSessions: ["GET", "/api/session"],
  signInWithCode: ["POST", "/api/session/code"],
  listSignInProviders: ["GET", "/api/sign-in/providers"],
  signInWithProvider: ["GET", "/api/sign-in/providers/{id}"],
  returnFromProvider: ["GET", "/api/sign-in/callback"],
  listProviders: ["GET", "/api/providers"],
  createProvider: ["POST", "/api/providers"],
  changeProvider: ["PATCH", "/api/providers/{id}"],
  listProviderLinks: ["GET", "/api/providers/{id}/links"],
  linkProvider: ["POST", "/api/providers/{id}/links"],
  unlinkProvider: ["DELETE", "/api/providers/{id}/links/{account}"],
  getOperations: ["GET", "/api/operations"],
  retryJob: ["POST", "/api/operations/jobs/{id}/retry"],
  discardJob: ["POST", "/api/operations/jobs/{id}/discard"],
  revokeOtherSessions: ["DELETE", "/api/session/others"],
  revokeSession: ["DELETE", "/api/session/{id}"],
  getMe: ["GET", "/api/me"],
  changePassword: ["PUT", "/api/me/password"],
  listTokenScopes: ["GET", "/api/token-scopes"],
  listTokens: ["GET", "/api/me/tokens"],
  createToken: ["POST", "/api/me/tokens"],
  deleteToken: ["DELETE", "/api/me/tokens/{id}"],
  listAccountTokens: ["GET", "/api/accounts/{id}/tokens"],
  createAccountToken: ["POST", "/api/accounts/{id}/tokens"],
  deleteAccountToken: ["DELETE", "/api/accounts/{id}/tokens/{token}"],
  getSecondFactor: ["GET", "/api/me/second-factor"],
  beginSecondFactor: ["POST", "/api/me/second-factor"],
  confirmSecondFactor: ["POST", "/api/me/second-factor/confirm"],
  dropSecondFactor: ["POST", "/api/me/second-factor/drop"],
  resetSecondFactor: ["POST", "/api/accounts/{id}/second-factor/reset"],
  listSecurityPolicy: ["GET", "/api/security-policy"],
  setSecurityPolicy: ["PUT", "/api/security-policy/{key}"],
  listSecurityPolicyChanges: ["GET", "/api/security-policy/{key}/history"],
  listPhrases: ["GET", "/api/me/phrases"],
  setPhrases: ["PUT", "/api/me/phrases"],
  listDelegations: ["GET", "/api/delegations"],
  giveDelegation: ["POST", "/api/delegations"],
  revokeDelegation: ["DELETE", "/api/delegations/{id}"],
  listNotices: ["GET", "/api/notices"],
  countUnread: ["GET", "/api/notices/unread"],
  readNotices: ["POST", "/api/notices/read"],
  listAccounts: ["GET", "/api/accounts"],
  createAccount: ["POST", "/api/accounts"],
  getAccount: ["GET", "/api/accounts/{id}"],
  changeAccount: ["PATCH", "/api/accounts/{id}"],
  resetPassword: ["PUT", "/api/accounts/{id}/password"],
  grantRole: ["POST", "/api/accounts/{id}/grants"],
  endGrant: ["DELETE", "/api/grants/{id}"],
  listStaff: ["GET", "/api/staff"],
  listRoles: ["GET", "/api/roles"],
  listAccountSessions: ["GET", "/api/accounts/{id}/sessions"],
  listAllSessions: ["GET", "/api/sessions"],
  endAccountSession: ["DELETE", "/api/accounts/{id}/sessions/{session}"],
  downloadStaffTemplate: ["GET", "/api/staff/template"],
  importStaff: ["POST", "/api/staff/import"],
  listAdminEvents: ["GET", "/api/audit/administration"],
  listLoginEvents: ["GET", "/api/audit/logins"],
  listReadEvents: ["GET", "/api/audit/reads"],
  listAdminActions: ["GET", "/api/audit/actions"],
  exportAdminEvents: ["GET", "/api/audit/administration.csv"],
  exportLoginEvents: ["GET", "/api/audit/logins.csv"],
  exportReadEvents: ["GET", "/api/audit/reads.csv"],
  getLedgerState: ["GET", "/api/audit/ledger"],
  listSeals: ["GET", "/api/audit/seals"],
  askVerification: ["POST", "/api/audit/verifications"],
  getVerifier: ["GET", "/api/verifier"],
  downloadVerifier: ["GET", "/api/verifier/fadu-verify.mjs"],
  downloadProof: ["GET", "/api/matters/{id}/proof.json"],
  downloadSeals: ["GET", "/api/audit/seals.json"],
  getPublicSeals: ["GET", "/api/public/seals/{tenant}"],
  getOffice: ["GET", "/api/office"],
  changeOffice: ["PUT", "/api/office"],
  previewOffice: ["POST", "/api/office/sample"],
  listSeries: ["GET", "/api/numbering"],
  startSeries: ["POST", "/api/numbering"],
  findNumberGaps: ["GET", "/api/numbering/gaps"],
  listDueFiles: ["GET", "/api/archive/due"],
  holdFile: ["PUT", "/api/archive/holds/{matter}"],
  liftHold: ["POST", "/api/archive/holds/{matter}/lift"],
  listForDestruction: ["POST", "/api/archive/orders"],
  listUnits: ["GET", "/api/units"],
  createUnit: ["POST", "/api/units"],
  changeUnit: ["PATCH", "/api/units/{id}"],
  listProcedures: ["GET", "/api/procedures"],
  listFrequentProcedures: ["GET", "/api/frequent-procedures"],
  getProcedure: ["GET", "/api/procedures/{id}"],
  listProcedureVersions: ["GET", "/api/procedure-versions"],
  holdProcedureVersions: ["PUT", "/api/procedure-versions/hold"],
  diffProcedure: ["GET", "/api/procedures/{id}/differences"],
  proposeActivation: ["POST", "/api/procedures/{id}/activations"],
  consentActivation: ["POST", "/api/activations/{id}/consent"],
  withdrawActivation: ["POST", "/api/activations/{id}/withdraw"],
  listRules: ["GET", "/api/rules"],
  getRule: ["GET", "/api/rules/{id}"],
  listMatters: ["GET", "/api/matters"],
  openMatter: ["POST", "/api/matters"],
  listSimilar: ["GET", "/api/similar"],
  getMatter: ["GET", "/api/matters/{id}"],
  listEntries: ["GET", "/api/matters/{id}/entries"],
  getProof: ["GET", "/api/matters/{id}/entries/{revision}/proof"],
  performAct: ["POST", "/api/matters/{id}/acts"],
  performBatch: ["POST", "/api/matters/acts"],
  checkAct: ["POST", "/api/acts/check"],
  listDealings: ["GET", "/api/matters/{id}/dealings"],
  listRelated: ["GET", "/api/matters/{id}/related"],
  offerBatch: ["POST", "/api/matters/acts/offered"],
  listViews: ["GET", "/api/views"],
  saveView: ["POST", "/api/views"],
  changeView: ["PUT", "/api/views/{id}"],
  removeView: ["DELETE", "/api/views/{id}"],
  setLayout: ["PUT", "/api/layouts"],
  listDestinations: ["GET", "/api/destinations"],
  exportList: ["POST", "/api/list-exports"],
  listExports: ["GET", "/api/list-exports"],
  downloadExport: ["GET", "/api/list-exports/{id}/file"],
  removeExport: ["DELETE", "/api/list-exports/{id}"],
  listWork: ["GET", "/api/worklist"],
  listOpenings: ["GET", "/api/worklist/openings"],
  countWork: ["GET", "/api/worklist/counts"],
  readWeek: ["GET", "/api/week"],
  listDrafts: ["GET", "/api/drafts"],
  findDraft: ["GET", "/api/drafts/{about}/{act}"],
  saveDraft: ["PUT", "/api/drafts/{about}/{act}"],
  dropDraft: ["DELETE", "/api/drafts/{about}/{act}"],
  revealValue: ["POST", "/api/matters/{id}/reveals"],
  listReadings: ["GET", "/api/matters/{id}/readings"],
  uploadExhibit: ["POST", "/api/exhibits"],
  downloadExhibit: ["GET", "/api/exhibits/{id}"],
  previewExhibit: ["GET", "/api/exhibits/{id}/preview"],
  getCustody: ["GET", "/api/matters/{id}/exhibits/{exhibit}/custody"],
  getProtection: ["GET", "/api/security/protection"],
  listInfected: ["GET", "/api/security/infected"],
  findParties: ["GET", "/api/parties"],
  takeParty: ["GET", "/api/parties/{matter}/{field}/{position}"],
  getCaseFile: ["GET", "/api/matters/{id}/case-file.{format}"],
  listTaxonomyItems: ["GET", "/api/taxonomies/{id}"],
  setTaxonomyItem: ["POST", "/api/taxonomies/{id}"],
  listTaxonomies: ["GET", "/api/taxonomies"],
  listClasses: ["GET", "/api/taxonomies/{id}/classes"],
  getClassUse: ["GET", "/api/taxonomies/{id}/use"],
  closeClass: ["POST", "/api/taxonomies/{id}/classes/{code}/close"],
  orderClasses: ["PUT", "/api/taxonomies/{id}/order"],
  getCalendarYear: ["GET", "/api/calendar/{year}"],
  setHolidayNotice: ["POST", "/api/calendar"],
  listSettings: ["GET", "/api/settings"],
  setSetting: ["PUT", "/api/settings/{procedure}/{key}"],
  listSettingChanges: ["GET", "/api/settings/{procedure}/{key}/history"],
  foreseeHolidayNotice: ["POST", "/api/calendar/effect"],
  downloadTemplate: ["GET", "/api/imports/{procedure}/template"],
  importMatters: ["POST", "/api/imports/{procedure}"],
  listEntryColumns: ["GET", "/api/imports/{procedure}/columns"],
  enterRows: ["POST", "/api/imports/{procedure}/rows"],
  printInstrument: ["GET", "/api/matters/{id}/instruments/{instrument}.{format}"],
  printReceipt: ["GET", "/api/matters/{id}/receipts/{instrument}.{format}"],
  printDraft: ["GET", "/api/matters/{id}/drafts/{instrument}.{format}"],
  listIndicators: ["GET", "/api/indicators"],
  defineIndicator: ["POST", "/api/indicators"],
  checkIndicator: ["POST", "/api/indicators/check"],
  retireIndicator: ["DELETE", "/api/indicators/{id}"],
  setBaseline: ["PUT", "/api/indicators/{id}/baseline"],
  computeFigures: ["POST", "/api/figures"],
  breakDownFigure: ["POST", "/api/figures/breakdown"],
  compareFigure: ["POST", "/api/figures/comparison"],
  listFigureRecords: ["POST", "/api/figures/records"],
  previewIndicator: ["POST", "/api/indicators/preview"],
  exportFigure: ["GET", "/api/figures/sheet"],
  getBoard: ["GET", "/api/board"],
  keepBoard: ["PUT", "/api/board"],
  exportBoard: ["GET", "/api/board/sheet"],
  getCockpit: ["GET", "/api/cockpit"],
  listReports: ["GET", "/api/reports"],
  createReport: ["POST", "/api/reports"],
  getReport: ["GET", "/api/reports/{id}"],
  editReportHead: ["PATCH", "/api/reports/{id}"],
  listReportRecords: ["GET", "/api/reports/{id}/figures/{slot}/records"],
  getReportDifferences: ["GET", "/api/reports/{id}/differences"],
  exportReport: ["GET", "/api/reports/{id}/document"],
  editParagraph: ["PUT", "/api/reports/{id}/paragraphs/{paragraph}"],
  putSlot: ["PUT", "/api/reports/{id}/slots"],
  dropSlot: ["DELETE", "/api/reports/{id}/slots/{slot}"],
  submitReport: ["POST", "/api/reports/{id}/submit"],
  publishReport: ["POST", "/api/reports/{id}/publish"],
  approveReport: ["POST", "/api/reports/{id}/approve"],
  sendBackReport: ["POST", "/api/reports/{id}/send-back"],
  reopenReport: ["POST", "/api/reports/{id}/reopen"],
  citeFigure: ["PUT", "/api/reports/{id}/citations"],
  dropCitation: ["DELETE", "/api/reports/{id}/citations/{figure}"],
  orderSections: ["PUT", "/api/reports/{id}/order"],
  listRegisters: ["GET", "/api/registers"],
  declareRegister: ["PUT", "/api/registers/{procedure}"],
  withdrawRegister: ["DELETE", "/api/registers/{procedure}"],
  countRegisters: ["GET", "/api/registers/counts"],
  listExpiring: ["GET", "/api/registers/expiring"],
  listPublications: ["GET", "/api/publications"],
  countPublications: ["GET", "/api/publications/counts"],
  previewPublication: ["GET", "/api/publications/{id}"],
  getEducationCalendar: ["GET", "/api/education/calendar"],
  getTrainingHours: ["GET", "/api/education/hours"],
  checkCreditExport: ["GET", "/api/exports/{table}/check"],
  exportCredit: ["GET", "/api/exports/{table}"],
  listenToChanges: ["GET", "/api/stream"],
} as const satisfies Record<keyof Operations, readonly [string, string]>;
