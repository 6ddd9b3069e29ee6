import Type from "typebox";

import { exact, Id, InstantText, Named, Nullable, oneOf, Text } from "../http/schema.ts";

const Address = Type.String({ minLength: 8, maxLength: 400, pattern: "^https?://", description: "http(s) 地址" });

const fields = {
  name: Type.String({ minLength: 1, maxLength: 40, description: "登录页上的名称，如“浙政钉”" }),
  issuer: Address,
  clientId: Text,
  maps: oneOf(["login", "phone", "link"], "login：声明的值是登录名；phone：是电话；link：只认逐人对应"),
  claim: Type.String({ maxLength: 100, description: "对应账号的声明，如 preferred_username、phone_number" }),
  scope: Type.String({ minLength: 6, maxLength: 200, pattern: "(^| )openid( |$)" }),
  baseAddress: Address,
  closesLocal: Type.Boolean({ description: "已对应的人不再用本系统的密码登录；三员除外" }),
};

/** A provider as the security administrator sees it; its secret is never told again. */
export const ProviderItem = exact(
  {
    id: Id,
    ...fields,
    callback: Type.String({ description: "在对方登记的回调地址" }),
    disabledAt: Nullable(InstantText),
    links: Type.Integer({ description: "已对应的账号数" }),
  },
  { title: "ProviderItem" },
);

export const NewProvider = exact({ ...fields, clientSecret: Type.String({ minLength: 8, maxLength: 400 }) });

export const ProviderChange = exact({
  name: Type.Optional(fields.name),
  issuer: Type.Optional(fields.issuer),
  clientId: Type.Optional(fields.clientId),
  maps: Type.Optional(fields.maps),
  claim: Type.Optional(fields.claim),
  scope: Type.Optional(fields.scope),
  baseAddress: Type.Optional(fields.baseAddress),
  closesLocal: Type.Optional(fields.closesLocal),
  clientSecret: Type.Optional(Type.String({ minLength: 8, maxLength: 400 })),
  disabled: Type.Optional(Type.Boolean()),
});

export const LinkItem = exact(
  {
    account: Named,
    subject: Type.String({ description: "对方的用户标识（sub）" }),
    linkedAt: InstantText,
    byHand: Type.Boolean({ description: "由管理员对应；否则为首次登录时按声明对应" }),
  },
  { title: "ProviderLink" },
);
export const NewLink = exact({ account: Id, subject: Type.String({ minLength: 1, maxLength: 255 }) });

/** A button of the sign-in page. */
export const ProviderButton = exact({ id: Id, tenant: Id, name: Type.String() }, { title: "ProviderButton" });
