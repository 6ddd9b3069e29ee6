import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";

/** Chinese names of the tags: one for each noun. */
const TAGS: Readonly<Record<string, string>> = {
  session: "登录与会话",
  account: "账号、角色与授权",
  audit: "审计",
  unit: "机构",
  procedure: "程序",
  matter: "事项",
  worklist: "工作台",
  draft: "草稿",
  exhibit: "附件",
  party: "当事人",
  taxonomy: "分类",
  calendar: "日历",
  setting: "参数",
  import: "导入",
  indicator: "指标",
  report: "报告",
  instrument: "文书",
  stream: "实时",
  system: "运行",
};

/** Collects the schemas of all routes registered after it; the document is at /api/openapi.json, and in the repository. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Fadu 法度",
        version: "0.1.0",
        description:
          "街道（乡镇）依法办事的系统。浏览器用会话 Cookie，写入请求须带请求头 x-fadu: 1；机器用 Authorization: Bearer。错误一律为 application/problem+json。",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "fadu" },
          bearer: { type: "http", scheme: "bearer" },
        },
      },
      security: [{ session: [] }, { bearer: [] }],
    },
    hideUntagged: true,
    // Forms with files are read as they stream in: their schema is told, not checked beforehand.
    transform: ({ schema, url, route }) => {
      const form = route.config?.form;
      const told = form ? { ...schema, body: form, consumes: ["multipart/form-data"] } : schema;
      return { schema: told, url };
    },
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
}
