import { VIEWERS } from "../cockpit/viewers.ts";
import { EXPORTERS } from "../export/exporters.ts";
import { DEFINERS } from "../indicator/definers.ts";
import type { Access } from "./access.ts";

const SYS = "sys-admin";
const SEC = "sec-admin";
const AUDIT = "audit-admin";
/** Who keeps the files. */
const ARCHIVE = ["archive-clerk", "office-head"] as const;

/**
 * Every route of the server: who may ask, what it gives, what decides beyond the role, by which class it is slowed down. A
 * route that is not here does not start the server, nor does a line here without its route (`access.ts`). `docs/access.md` is
 * made from it.
 */
export const ACCESS: Readonly<Record<string, Access>> = {
  // Running
  "GET /healthz": { who: "public", gives: "nothing", rate: "probe" },
  "GET /readyz": { who: "public", gives: "nothing", rate: "probe" },
  "GET /metrics": { who: "public", gives: "nothing", rate: "probe" },
  "GET /api/operations": { who: [SYS], gives: "administration", rate: "read" },
  "POST /api/operations/jobs/:id/retry": { who: [SYS], gives: "administration", rate: "write" },
  "POST /api/operations/jobs/:id/discard": { who: [SYS], gives: "administration", rate: "write" },

  // Oneself
  "POST /api/session": { who: "public", gives: "own", rate: "signIn" },
  "POST /api/session/code": { who: "public", gives: "own", rate: "signIn" },
  "GET /api/sign-in/providers": { who: "public", gives: "reference", rate: "public" },
  "GET /api/sign-in/providers/:id": { who: "public", gives: "nothing", rate: "signIn" },
  "GET /api/sign-in/callback": { who: "public", gives: "own", rate: "signIn" },
  "DELETE /api/session/others": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/me/second-factor": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "POST /api/me/second-factor": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "POST /api/me/second-factor/confirm": { who: "signedIn", gives: "own", by: "own", rate: "signIn" },
  "POST /api/me/second-factor/drop": { who: "signedIn", gives: "own", by: "own", rate: "signIn" },
  "GET /api/token-scopes": { who: "signedIn", gives: "reference", rate: "read" },
  "GET /api/session": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "DELETE /api/session": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "DELETE /api/session/:id": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/me": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "PUT /api/me/password": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/me/tokens": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "POST /api/me/tokens": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "DELETE /api/me/tokens/:id": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/me/phrases": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "PUT /api/me/phrases": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/delegations": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "POST /api/delegations": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "DELETE /api/delegations/:id": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/notices": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "GET /api/notices/unread": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "POST /api/notices/read": { who: "signedIn", gives: "own", by: "own", rate: "write" },

  // Accounts and roles: read by both,
  "GET /api/accounts": { who: "signedIn", gives: "reference", rate: "read" },
  "GET /api/accounts/:id": { who: [SYS, SEC], gives: "administration", rate: "read" },
  "GET /api/staff": { who: [SYS, SEC], gives: "administration", rate: "read" },
  "GET /api/roles": { who: [SYS, SEC], gives: "administration", rate: "read" },
  // who proves to be who is the system administrator's,
  "POST /api/accounts": { who: [SYS], gives: "administration", rate: "write" },
  "PATCH /api/accounts/:id": { who: [SYS], gives: "administration", rate: "write" },
  "PUT /api/accounts/:id/password": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/accounts/:id/tokens": { who: [SYS], gives: "administration", rate: "read" },
  "POST /api/accounts/:id/tokens": { who: [SYS], gives: "administration", rate: "write" },
  "DELETE /api/accounts/:id/tokens/:token": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/providers": { who: [SYS], gives: "administration", rate: "read" },
  "POST /api/providers": { who: [SYS], gives: "administration", rate: "write" },
  "PATCH /api/providers/:id": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/providers/:id/links": { who: [SYS], gives: "administration", rate: "read" },
  "POST /api/providers/:id/links": { who: [SYS], gives: "administration", rate: "write" },
  "DELETE /api/providers/:id/links/:account": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/staff/template": { who: [SYS], gives: "administration", rate: "heavy" },
  "POST /api/staff/import": { who: [SYS], gives: "administration", rate: "heavy" },
  // what somebody may do is the security administrator's
  "POST /api/accounts/:id/grants": { who: [SEC], gives: "administration", rate: "write" },
  "DELETE /api/grants/:id": { who: [SEC], gives: "administration", rate: "write" },
  "GET /api/accounts/:id/sessions": { who: [SEC], gives: "administration", rate: "read" },
  "DELETE /api/accounts/:id/sessions/:session": { who: [SEC], gives: "administration", rate: "write" },
  "GET /api/sessions": { who: [SEC], gives: "administration", rate: "read" },
  "POST /api/accounts/:id/second-factor/reset": { who: [SEC], gives: "administration", rate: "write" },
  "GET /api/security-policy": { who: [SEC], gives: "administration", rate: "read" },
  "PUT /api/security-policy/:key": { who: [SEC], gives: "administration", rate: "write" },
  "GET /api/security-policy/:key/history": { who: [SEC], gives: "administration", rate: "read" },

  // Logs and the ledger
  "GET /api/audit/administration": { who: [AUDIT], gives: "audit", rate: "read" },
  "GET /api/audit/logins": { who: [AUDIT], gives: "audit", rate: "read" },
  "GET /api/audit/reads": { who: [AUDIT], gives: "audit", rate: "read" },
  "GET /api/audit/actions": { who: [AUDIT], gives: "audit", rate: "read" },
  "GET /api/audit/administration.csv": { who: [AUDIT], gives: "audit", rate: "heavy" },
  "GET /api/audit/logins.csv": { who: [AUDIT], gives: "audit", rate: "heavy" },
  "GET /api/audit/reads.csv": { who: [AUDIT], gives: "audit", rate: "heavy" },
  "GET /api/audit/ledger": { who: [AUDIT], gives: "audit", rate: "read" },
  "GET /api/audit/seals": { who: [AUDIT], gives: "audit", rate: "read" },
  "GET /api/audit/seals.json": { who: [AUDIT], gives: "audit", rate: "heavy" },
  "GET /api/verifier": { who: "public", gives: "nothing", rate: "public" },
  "GET /api/verifier/fadu-verify.mjs": { who: "public", gives: "nothing", rate: "public" },
  "GET /api/public/seals/:tenant": { who: "public", gives: "nothing", rate: "public" },
  "GET /api/matters/:id/proof.json": { who: "signedIn", gives: "matters", by: "sees", rate: "heavy" },
  "POST /api/audit/verifications": { who: [AUDIT], gives: "audit", rate: "heavy" },

  // What is refused, and whether the clock is right
  "GET /api/security/protection": { who: [SYS, SEC, AUDIT], gives: "administration", rate: "read" },
  "GET /api/security/infected": { who: [SEC], gives: "administration", rate: "read" },

  // The office
  "GET /api/office": { who: [SYS], gives: "administration", rate: "read" },
  "PUT /api/office": { who: [SYS], gives: "administration", rate: "write" },
  "POST /api/office/sample": { who: [SYS], gives: "administration", rate: "heavy", asks: true },
  // 档案保管: numbers and dates, no content
  "GET /api/archive/due": { who: [...ARCHIVE, "auditor"], gives: "matters", rate: "read" },
  "PUT /api/archive/holds/:matter": { who: ARCHIVE, gives: "nothing", rate: "write" },
  "POST /api/archive/holds/:matter/lift": { who: ARCHIVE, gives: "nothing", rate: "write" },
  "POST /api/archive/orders": { who: ARCHIVE, gives: "matters", by: "opens", rate: "write" },

  "GET /api/numbering": { who: [SYS], gives: "administration", rate: "read" },
  "POST /api/numbering": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/numbering/gaps": { who: [SYS], gives: "administration", rate: "read" },
  "GET /api/units": { who: "signedIn", gives: "reference", rate: "read" },
  "POST /api/units": { who: [SYS], gives: "administration", rate: "write" },
  "PATCH /api/units/:id": { who: [SYS], gives: "administration", rate: "write" },

  // Procedures and law
  "GET /api/procedures": { who: "signedIn", gives: "reference", rate: "read" },
  "GET /api/frequent-procedures": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "GET /api/procedures/:id": { who: "signedIn", gives: "reference", rate: "read" },
  "GET /api/procedure-versions": {
    who: [SYS, "justice-office-head", "org-head"],
    gives: "administration",
    rate: "read",
  },
  "PUT /api/procedure-versions/hold": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/procedures/:id/differences": { who: "signedIn", gives: "reference", rate: "read" },
  "POST /api/procedures/:id/activations": { who: [SYS], gives: "administration", rate: "write" },
  "POST /api/activations/:id/consent": {
    who: ["justice-office-head", "org-head"],
    gives: "administration",
    rate: "write",
  },
  "POST /api/activations/:id/withdraw": {
    who: [SYS, "justice-office-head", "org-head"],
    gives: "administration",
    rate: "write",
  },
  "GET /api/rules": { who: "signedIn", gives: "reference", rate: "read" },
  "GET /api/rules/:id": { who: "signedIn", gives: "reference", rate: "read" },

  // Matters
  "GET /api/matters": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "POST /api/matters": { who: "staff", gives: "matters", by: "acts", rate: "write" },
  "GET /api/similar": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/matters/:id": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/matters/:id/entries": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/matters/:id/entries/:revision/proof": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "POST /api/matters/:id/acts": { who: "staff", gives: "matters", by: "acts", rate: "write" },
  "POST /api/matters/acts": { who: "staff", gives: "matters", by: "acts", rate: "write" },
  "POST /api/acts/check": { who: "signedIn", gives: "matters", by: "acts", rate: "read", asks: true },
  "GET /api/matters/:id/dealings": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "GET /api/matters/:id/related": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "POST /api/matters/:id/reveals": { who: "staff", gives: "matters", by: "reveals", rate: "write" },
  "GET /api/matters/:id/readings": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "POST /api/matters/acts/offered": { who: "signedIn", gives: "matters", by: "acts", rate: "read", asks: true },

  // Lists and work
  "GET /api/views": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "POST /api/views": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "PUT /api/views/:id": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "DELETE /api/views/:id": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "PUT /api/layouts": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/destinations": { who: "signedIn", gives: "reference", rate: "read" },
  "POST /api/list-exports": { who: "staff", gives: "matters", by: "sees", rate: "heavy" },
  "GET /api/list-exports": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "GET /api/list-exports/:id/file": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "DELETE /api/list-exports/:id": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/worklist": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/worklist/openings": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "GET /api/worklist/counts": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "GET /api/week": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/drafts": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "GET /api/drafts/:about/:act": { who: "signedIn", gives: "own", by: "own", rate: "read" },
  "PUT /api/drafts/:about/:act": { who: "staff", gives: "own", by: "own", rate: "write" },
  "DELETE /api/drafts/:about/:act": { who: "signedIn", gives: "own", by: "own", rate: "write" },

  // Files and parties
  "POST /api/exhibits": { who: "staff", gives: "own", by: "own", rate: "upload" },
  "GET /api/exhibits/:id": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "GET /api/exhibits/:id/preview": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "GET /api/matters/:id/exhibits/:exhibit/custody": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "GET /api/parties": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "GET /api/parties/:matter/:field/:position": { who: "signedIn", gives: "matters", by: "works", rate: "read" },
  "GET /api/matters/:id/case-file.:format": { who: "signedIn", gives: "matters", by: "works", rate: "heavy" },

  // Classes, calendar, settings
  "GET /api/taxonomies/:id": { who: "signedIn", gives: "reference", rate: "read" },
  "POST /api/taxonomies/:id": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/taxonomies": { who: [SYS], gives: "administration", rate: "read" },
  "GET /api/taxonomies/:id/classes": { who: [SYS], gives: "administration", rate: "read" },
  "GET /api/taxonomies/:id/use": { who: [SYS], gives: "administration", rate: "read" },
  "POST /api/taxonomies/:id/classes/:code/close": { who: [SYS], gives: "administration", rate: "write" },
  "PUT /api/taxonomies/:id/order": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/calendar/:year": { who: "signedIn", gives: "reference", rate: "read" },
  "POST /api/calendar": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/settings": { who: "signedIn", gives: "reference", rate: "read" },
  "PUT /api/settings/:procedure/:key": { who: [SYS], gives: "administration", rate: "write" },
  "GET /api/settings/:procedure/:key/history": { who: [SYS], gives: "administration", rate: "read" },
  "POST /api/calendar/effect": { who: [SYS], gives: "administration", rate: "heavy", asks: true },

  // Import and papers
  "GET /api/imports/:procedure/template": { who: "signedIn", gives: "reference", by: "opens", rate: "heavy" },
  "POST /api/imports/:procedure": { who: "staff", gives: "matters", by: "opens", rate: "heavy" },
  "GET /api/imports/:procedure/columns": { who: "signedIn", gives: "reference", by: "opens", rate: "read" },
  "POST /api/imports/:procedure/rows": { who: "staff", gives: "matters", by: "opens", rate: "write" },
  "GET /api/matters/:id/instruments/:instrument.:format": {
    who: "signedIn",
    gives: "matters",
    by: "works",
    rate: "read",
  },
  "GET /api/matters/:id/receipts/:instrument.:format": {
    who: "signedIn",
    gives: "matters",
    by: "works",
    rate: "read",
  },
  "GET /api/matters/:id/drafts/:instrument.:format": { who: "signedIn", gives: "matters", by: "works", rate: "read" },

  // Figures
  "GET /api/indicators": { who: "signedIn", gives: "reference", rate: "read" },
  "POST /api/indicators": { who: DEFINERS, gives: "administration", rate: "write" },
  "POST /api/indicators/check": { who: "signedIn", gives: "reference", rate: "read", asks: true },
  "DELETE /api/indicators/:id": { who: DEFINERS, gives: "administration", rate: "write" },
  "PUT /api/indicators/:id/baseline": { who: DEFINERS, gives: "administration", rate: "write" },
  "POST /api/figures": { who: "signedIn", gives: "figures", by: "sees", rate: "heavy", asks: true },
  "POST /api/figures/breakdown": { who: "signedIn", gives: "figures", by: "sees", rate: "heavy", asks: true },
  "POST /api/figures/comparison": { who: "signedIn", gives: "figures", by: "sees", rate: "heavy", asks: true },
  "POST /api/figures/records": { who: "signedIn", gives: "matters", by: "sees", rate: "read", asks: true },
  "POST /api/indicators/preview": { who: "signedIn", gives: "figures", by: "sees", rate: "heavy", asks: true },
  "GET /api/figures/sheet": { who: "signedIn", gives: "figures", by: "sees", rate: "heavy" },
  "GET /api/board": { who: "signedIn", gives: "figures", by: "sees", rate: "read" },
  "PUT /api/board": { who: "signedIn", gives: "own", by: "own", rate: "write" },
  "GET /api/board/sheet": { who: "signedIn", gives: "figures", by: "sees", rate: "heavy" },
  "GET /api/cockpit": { who: VIEWERS, gives: "figures", by: "sees", rate: "read" },

  // Reports
  "GET /api/reports": { who: "signedIn", gives: "reports", by: "report", rate: "read" },
  "POST /api/reports": { who: "signedIn", gives: "reports", by: "report", rate: "heavy" },
  "GET /api/reports/:id": { who: "signedIn", gives: "reports", by: "report", rate: "read" },
  "PATCH /api/reports/:id": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "GET /api/reports/:id/figures/:slot/records": { who: "signedIn", gives: "matters", by: "report", rate: "read" },
  "GET /api/reports/:id/differences": { who: "signedIn", gives: "reports", by: "report", rate: "heavy" },
  "GET /api/reports/:id/document": { who: "signedIn", gives: "reports", by: "report", rate: "heavy" },
  "PUT /api/reports/:id/paragraphs/:paragraph": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "PUT /api/reports/:id/slots": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "DELETE /api/reports/:id/slots/:slot": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "POST /api/reports/:id/submit": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "POST /api/reports/:id/publish": { who: "signedIn", gives: "reports", by: "report", rate: "heavy" },
  "POST /api/reports/:id/approve": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "POST /api/reports/:id/send-back": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "POST /api/reports/:id/reopen": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "PUT /api/reports/:id/citations": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "DELETE /api/reports/:id/citations/:figure": { who: "signedIn", gives: "reports", by: "report", rate: "write" },
  "PUT /api/reports/:id/order": { who: "signedIn", gives: "reports", by: "report", rate: "write" },

  // Registers, publicity, learning, exchange
  "GET /api/registers": { who: "signedIn", gives: "reference", rate: "read" },
  "PUT /api/registers/:procedure": { who: DEFINERS, gives: "administration", rate: "write" },
  "DELETE /api/registers/:procedure": { who: DEFINERS, gives: "administration", rate: "write" },
  "GET /api/registers/counts": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/registers/expiring": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/publications": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/publications/counts": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/publications/:id": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/education/calendar": { who: "signedIn", gives: "matters", by: "sees", rate: "read" },
  "GET /api/education/hours": { who: "signedIn", gives: "figures", by: "sees", rate: "read" },
  "GET /api/exports/:table/check": { who: EXPORTERS, gives: "matters", by: "sees", rate: "read" },
  "GET /api/exports/:table": { who: EXPORTERS, gives: "matters", by: "sees", rate: "heavy" },
  "GET /api/stream": { who: "signedIn", gives: "matters", by: "sees", rate: "stream" },

  // The desk's own files and the description of this interface
  "GET /api/openapi.json": { who: "public", gives: "nothing", rate: "public" },
  "GET /*": { who: "public", gives: "nothing", rate: "files" },
};
