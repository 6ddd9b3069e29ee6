/* Generated from the migrations by store/generate.ts (npm run generate). Do not edit. */
/* oxlint-disable max-lines */
import type { Generated } from "kysely";

/** What a jsonb column holds: parsed where it is read. */
export type Json = unknown;

export interface AccountTable {
  tenant_id: string;
  id: string;
  kind: Generated<string>;
  name: string;
  login: string;
  unit_id: string;
  phone: string | null;
  disabled_at: string | null;
  created_at: string;
}

export interface AdminEventTable {
  tenant_id: string;
  id: string;
  account_id: string;
  at: string;
  action: string;
  subject: string;
  before: Json;
  after: Json;
  reason: Generated<string>;
}

export interface ArchiveHoldTable {
  tenant_id: string;
  id: string;
  matter_id: string;
  reason: string;
  held_by: string;
  held_at: string;
  lifted_by: string | null;
  lifted_at: string | null;
}

export interface BackupRunTable {
  tenant_id: string;
  id: string;
  set_name: string;
  place: string;
  snapshot_at: string;
  finished_at: string;
  entries: number;
  files: number;
  failure: string | null;
}

export interface CalendarDayTable {
  tenant_id: string;
  date: string;
  kind: string;
  name: string;
  source: string;
}

export interface ClockTable {
  tenant_id: string;
  matter_id: string;
  clock: string;
  procedure: string;
  title: string;
  kind: string;
  unit_id: string;
  from_on: string;
  due_on: string;
  due_at: string;
  safe_on: string | null;
  warn_at: string | null;
  phase: string;
  provisional: boolean;
  stopped_on: string | null;
  expired_at: string | null;
  next_at: string | null;
  state: Json;
}

export interface CredentialTable {
  tenant_id: string;
  account_id: string;
  kind: string;
  id: string;
  secret: string;
  must_change: Generated<boolean>;
  failures: Generated<number>;
  locked_until: string | null;
  changed_at: string;
  expires_at: string | null;
  name: Generated<string>;
  scopes: string[] | null;
  addresses: string[] | null;
  last_used_at: string | null;
}

export interface DataKeyTable {
  tenant_id: string;
  use: string;
  number: number;
  cipher: string;
  wrapped: Buffer;
  master: string;
  made_at: string;
  retired_at: string | null;
}

export interface DelegationTable {
  tenant_id: string;
  id: string;
  from_id: string;
  to_id: string;
  valid_from: string;
  valid_to: string;
  words: Generated<string>;
  revoked_at: string | null;
  procedures: Generated<string[]>;
  given_at: string | null;
}

export interface DestroyedMatterTable {
  tenant_id: string;
  matter_id: string;
  order_id: string;
  destroyed_at: string;
  procedure: string;
  number: string | null;
  closed_on: string;
  revisions: number;
  head: string;
  files: string[];
}

export interface DeviceTable {
  tenant_id: string;
  account_id: string;
  token_hash: string;
  created_at: string;
  last_used_at: string;
  expires_at: string;
}

export interface EntryTable {
  tenant_id: string;
  matter_id: string;
  revision: number;
  procedure: string;
  kind: string;
  act: string;
  actor: string;
  recorded_at: string;
  effective_at: string;
  effective_on: string;
  command_id: string;
  body: string;
  prev_hash: string;
  hash: string;
}

export interface ExhibitTable {
  tenant_id: string;
  id: string;
  digest: string;
  kind: string;
  name: string;
  media_type: string;
  size: number;
  captured_at: string | null;
  capture: Json;
  preview_digest: string | null;
  uploaded_by: string;
  uploaded_at: string;
  findings: Generated<string[]>;
  scan: Generated<string>;
  sent_digest: string | null;
}

export interface FigureTable {
  tenant_id: string;
  report_id: string;
  publication: number;
  slot: string;
  indicator: string;
  title: string;
  unit: string;
  period_from: string;
  period_to: string;
  query: Json;
  query_hash: string;
  result: Json;
  value: number | null;
  printed: string;
  computed_at: string;
}

export interface FigurePartTable {
  tenant_id: string;
  report_id: string;
  publication: number;
  slot: string;
  part: string;
  title: string;
  position: number;
  matters: string[];
  revisions: Json;
}

export interface FormDraftTable {
  tenant_id: string;
  account_id: string;
  about: string;
  act: string;
  procedure: string;
  matter_id: string | null;
  values: Json;
  words: Generated<string>;
  saved_at: string;
}

export interface GrantTable {
  tenant_id: string;
  id: string;
  account_id: string;
  role: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  granted_by: string | null;
}

export interface IdempotencyKeyTable {
  tenant_id: string;
  command_id: string;
  fingerprint: string;
  matter_id: string;
  from_revision: number;
  to_revision: number;
  created_at: string;
}

export interface IndicatorBaselineTable {
  tenant_id: string;
  indicator: string;
  period_from: string;
  period_to: string;
  numerator: number;
  denominator: number | null;
  source: string;
  entered_by: string;
  entered_at: string;
}

export interface IndicatorBoardTable {
  tenant_id: string;
  account_id: string;
  indicators: string[];
  updated_at: string;
}

export interface IndicatorDefinitionTable {
  tenant_id: string;
  id: string;
  version: number;
  definition: Json;
  defined_by: string;
  defined_at: string;
}

export interface InfectedUploadTable {
  tenant_id: string;
  id: string;
  account_id: string;
  at: string;
  virus: string;
  digest: string;
  size: number;
  ip: string | null;
}

export interface InstrumentTable {
  tenant_id: string;
  id: string;
  matter_id: string;
  instrument: string;
  title: string;
  number: string | null;
  issued_on: string;
  revision: number;
  served_on: string | null;
  served_way: string | null;
  receiver: string | null;
  withdrawn: boolean;
}

export interface ListExportTable {
  tenant_id: string;
  id: string;
  account_id: string;
  title: string;
  query: Json;
  columns: string[];
  state: string;
  written: Generated<number>;
  total: number;
  problem: string | null;
  digest: string | null;
  size: number | null;
  created_at: string;
  finished_at: string | null;
  expires_at: string | null;
}

export interface ListLayoutTable {
  tenant_id: string;
  account_id: string;
  list: string;
  procedure: Generated<string>;
  columns: string[] | null;
  view_id: string | null;
}

export interface LoginEventTable {
  tenant_id: string;
  id: string;
  account_id: string | null;
  login: string;
  at: string;
  ok: boolean;
  reason: Generated<string>;
  ip: string | null;
  agent: string | null;
  kind: Generated<string>;
}

export interface MatterTable {
  tenant_id: string;
  id: string;
  procedure: string;
  kind: string;
  definition: string;
  revision: number;
  number: string | null;
  state: string;
  outcome: string | null;
  result: string | null;
  title: string;
  opener: string;
  handler: string | null;
  unit_id: string;
  unit_path: string;
  opened_on: string;
  opened_at: string;
  closed_on: string | null;
  updated_at: string;
  due_clock: string | null;
  due_on: string | null;
  due_at: string | null;
  due_provisional: Generated<boolean>;
  suspended: Generated<boolean>;
  suspended_until: string | null;
  supervised: Generated<boolean>;
  urged: Generated<number>;
  sensitivity: string;
  category: string | null;
  subcategory: string | null;
  source: string | null;
  channel: string | null;
  level: string | null;
  mode: string | null;
  party: string | null;
  place: string | null;
  topic: string | null;
  person: string | null;
  amount: number | null;
  headcount: number | null;
  area: number | null;
  quantity: number | null;
  score: number | null;
  total: number | null;
  occurred_on: string | null;
  filed_on: string | null;
  decided_on: string | null;
  paid_on: string | null;
  served_on: string | null;
  answered_on: string | null;
  effective_on: string | null;
  facet_due_on: string | null;
  valid_from: string | null;
  valid_to: string | null;
  flagged: boolean | null;
  special: boolean | null;
  facet_unit_id: string | null;
  community_id: string | null;
  values: Json;
  snapshot: Json;
  head: string;
  search_open: string | null;
  search_personal: string | null;
}

export interface MatterExhibitTable {
  tenant_id: string;
  matter_id: string;
  exhibit_id: string;
  field: string;
}

export interface MatterLinkTable {
  tenant_id: string;
  matter_id: string;
  other_id: string;
  kind: string;
  procedure: string;
}

export interface MatterPersonTable {
  tenant_id: string;
  matter_id: string;
  account_id: string;
  relation: string;
  opened_on: string;
}

export interface NotificationTable {
  tenant_id: string;
  id: string;
  account_id: string;
  matter_id: string | null;
  text: string;
  at: string;
  read_at: string | null;
  kind: Generated<string>;
  link: string | null;
}

export interface NumberSeriesTable {
  tenant_id: string;
  series: string;
  period: string;
  last: number;
}

export interface OfficeProfileTable {
  tenant_id: string;
  version: number;
  valid_from: string;
  name: string;
  letterheads: Json;
  set_by: string | null;
}

export interface OutboxTable {
  tenant_id: string;
  id: string;
  matter_id: string;
  effects: Json;
  created_at: string;
}

export interface PartyTable {
  tenant_id: string;
  matter_id: string;
  field: string;
  position: number;
  kind: string;
  name: string;
  id_number: string | null;
  phone: string | null;
  address: string | null;
  representative: string | null;
  id_digest: string | null;
}

export interface PasswordHistoryTable {
  tenant_id: string;
  account_id: string;
  id: string;
  secret: string;
  set_at: string;
}

export interface PendingSignInTable {
  tenant_id: string;
  token_hash: string;
  account_id: string;
  via: string | null;
  created_at: string;
  expires_at: string;
  tries: Generated<number>;
}

export interface PhraseTable {
  tenant_id: string;
  account_id: string;
  position: number;
  act: string;
  words: string;
}

export interface ProcedureActivationTable {
  tenant_id: string;
  id: string;
  procedure: string;
  hash: string | null;
  active_from: string;
  reason: string;
  proposed_by: string | null;
  proposed_at: string;
  consented_by: string | null;
  consented_at: string | null;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

export interface ProcedureVersionTable {
  tenant_id: string;
  hash: string;
  procedure: string;
  version: string;
  kind: string;
  area: string;
  title: string;
  definition: string;
  added_at: string;
}

export interface ProviderTable {
  tenant_id: string;
  id: string;
  name: string;
  issuer: string;
  client_id: string;
  sealed_secret: string;
  maps: string;
  claim: Generated<string>;
  scope: Generated<string>;
  base_address: string;
  closes_local: Generated<boolean>;
  disabled_at: string | null;
  created_at: string;
}

export interface ProviderLinkTable {
  tenant_id: string;
  provider_id: string;
  subject: string;
  account_id: string;
  linked_at: string;
  linked_by: string | null;
}

export interface ProviderTripTable {
  tenant_id: string;
  token_hash: string;
  provider_id: string;
  state: string;
  nonce: string;
  verifier: string;
  onward: Generated<string>;
  expires_at: string;
}

export interface PublicationTable {
  tenant_id: string;
  id: string;
  matter_id: string;
  procedure: string;
  title: string;
  fields: string[];
  due_on: string;
  provisional: boolean;
  published_on: string | null;
  withdrawn_on: string | null;
  withdrawn_reason: string | null;
}

export interface ReadEventTable {
  tenant_id: string;
  id: string;
  account_id: string;
  at: string;
  what: string;
  matter_id: string | null;
  exhibit_id: string | null;
  reason: Generated<string>;
  ip: string | null;
  field: string | null;
  row_count: number | null;
  filter: Json;
}

export interface RecoveryCodeTable {
  tenant_id: string;
  account_id: string;
  hash: string;
  used_at: string | null;
}

export interface RegisterInUseTable {
  tenant_id: string;
  procedure: string;
  version: number;
  since: string | null;
  ground: string;
  declared_by: string;
  declared_at: string;
}

export interface ReportTable {
  tenant_id: string;
  id: string;
  outline: string;
  title: string;
  period_from: string;
  period_to: string;
  state: string;
  revision: number;
  body: Json;
  published: Generated<number>;
  created_by: string;
  created_at: string;
  updated_at: string;
  published_at: string | null;
}

export interface ReportEventTable {
  tenant_id: string;
  report_id: string;
  revision: number;
  kind: string;
  account_id: string;
  at: string;
  words: Generated<string>;
  body: Json;
}

export interface SavedViewTable {
  tenant_id: string;
  id: string;
  owner_id: string;
  list: string;
  procedure: Generated<string>;
  name: string;
  unit_id: string | null;
  search: Json;
  columns: string[];
  created_at: string;
  updated_at: string;
}

export interface SealTable {
  tenant_id: string;
  number: number;
  sealed_at: string;
  leaves: number;
  total: number;
  digest: string;
  root: string;
  prev_hash: string;
  hash: string;
  signer: string;
  key: string;
  signature: string;
}

export interface SealLeafTable {
  tenant_id: string;
  matter_id: string;
  revision: number;
  seal: number;
  position: number;
}

export interface SecondFactorTable {
  tenant_id: string;
  account_id: string;
  sealed: string;
  created_at: string;
  confirmed_at: string | null;
  last_step: Generated<number>;
}

export interface SessionTable {
  tenant_id: string;
  id: string;
  account_id: string;
  token_hash: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  revoked_at: string | null;
  ip: string | null;
  agent: string | null;
  rotated_at: string | null;
  previous_hash: string | null;
  previous_until: string | null;
  ended: string | null;
  via: string | null;
}

export interface SignInBrakeTable {
  tenant_id: string;
  key: string;
  failures: Generated<number>;
  last_at: string;
  until: string | null;
}

export interface TaskTable {
  tenant_id: string;
  matter_id: string;
  key: string;
  role: string;
  account_id: string | null;
  kind: string;
  acts: string[];
  title: string;
  procedure: string;
  unit_id: string;
  unit_path: string;
  since: string;
  due_on: string | null;
  due_at: string | null;
  order_at: string;
}

export interface TaxonomyItemTable {
  tenant_id: string;
  taxonomy: string;
  code: string;
  version: string;
  title: string;
  parent: string | null;
  attributes: Json;
  national_code: string | null;
  valid_from: string;
  valid_to: string | null;
  sort: Generated<number>;
}

export interface TenantTable {
  id: string;
  name: string;
  short_name: string;
  division_code: string;
  settings: Generated<Json>;
  facts_version: Generated<number>;
  created_at: string;
  number_word: string | null;
}

export interface UnitTable {
  tenant_id: string;
  id: string;
  parent_id: string | null;
  kind: string;
  code: string | null;
  name: string;
  path: string;
  sort: Generated<number>;
  valid_from: string;
  valid_to: string | null;
}

export interface UnsealedTable {
  tenant_id: string;
  matter_id: string;
  revision: number;
}

export interface VerificationTable {
  tenant_id: string;
  id: string;
  asked_by: string;
  asked_at: string;
  started_at: string | null;
  finished_at: string | null;
  entries: Generated<number>;
  matters: Generated<number>;
  seals: Generated<number>;
  unsealed: Generated<number>;
  divergence: Json;
}

export interface WorkPeriodTable {
  tenant_id: string;
  valid_from: string;
  periods: Json;
}

export interface Tables {
  account: AccountTable;
  admin_event: AdminEventTable;
  archive_hold: ArchiveHoldTable;
  backup_run: BackupRunTable;
  calendar_day: CalendarDayTable;
  clock: ClockTable;
  credential: CredentialTable;
  data_key: DataKeyTable;
  delegation: DelegationTable;
  destroyed_matter: DestroyedMatterTable;
  device: DeviceTable;
  entry: EntryTable;
  exhibit: ExhibitTable;
  figure: FigureTable;
  figure_part: FigurePartTable;
  form_draft: FormDraftTable;
  grant_: GrantTable;
  idempotency_key: IdempotencyKeyTable;
  indicator_baseline: IndicatorBaselineTable;
  indicator_board: IndicatorBoardTable;
  indicator_definition: IndicatorDefinitionTable;
  infected_upload: InfectedUploadTable;
  instrument: InstrumentTable;
  list_export: ListExportTable;
  list_layout: ListLayoutTable;
  login_event: LoginEventTable;
  matter: MatterTable;
  matter_exhibit: MatterExhibitTable;
  matter_link: MatterLinkTable;
  matter_person: MatterPersonTable;
  notification: NotificationTable;
  number_series: NumberSeriesTable;
  office_profile: OfficeProfileTable;
  outbox: OutboxTable;
  party: PartyTable;
  password_history: PasswordHistoryTable;
  pending_sign_in: PendingSignInTable;
  phrase: PhraseTable;
  procedure_activation: ProcedureActivationTable;
  procedure_version: ProcedureVersionTable;
  provider: ProviderTable;
  provider_link: ProviderLinkTable;
  provider_trip: ProviderTripTable;
  publication: PublicationTable;
  read_event: ReadEventTable;
  recovery_code: RecoveryCodeTable;
  register_in_use: RegisterInUseTable;
  report: ReportTable;
  report_event: ReportEventTable;
  saved_view: SavedViewTable;
  seal: SealTable;
  seal_leaf: SealLeafTable;
  second_factor: SecondFactorTable;
  session: SessionTable;
  sign_in_brake: SignInBrakeTable;
  task: TaskTable;
  taxonomy_item: TaxonomyItemTable;
  tenant: TenantTable;
  unit: UnitTable;
  unsealed: UnsealedTable;
  verification: VerificationTable;
  work_period: WorkPeriodTable;
}

/** PostgreSQL's type of every column, in the tables' order. */
export const COLUMNS = {
  account: {
    tenant_id: "uuid",
    id: "uuid",
    kind: "text",
    name: "text",
    login: "text",
    unit_id: "uuid",
    phone: "text",
    disabled_at: "timestamptz",
    created_at: "timestamptz",
  },
  admin_event: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    at: "timestamptz",
    action: "text",
    subject: "text",
    before: "jsonb",
    after: "jsonb",
    reason: "text",
  },
  archive_hold: {
    tenant_id: "uuid",
    id: "uuid",
    matter_id: "uuid",
    reason: "text",
    held_by: "uuid",
    held_at: "timestamptz",
    lifted_by: "uuid",
    lifted_at: "timestamptz",
  },
  backup_run: {
    tenant_id: "uuid",
    id: "uuid",
    set_name: "text",
    place: "text",
    snapshot_at: "timestamptz",
    finished_at: "timestamptz",
    entries: "int4",
    files: "int4",
    failure: "text",
  },
  calendar_day: {
    tenant_id: "uuid",
    date: "date",
    kind: "text",
    name: "text",
    source: "text",
  },
  clock: {
    tenant_id: "uuid",
    matter_id: "uuid",
    clock: "text",
    procedure: "text",
    title: "text",
    kind: "text",
    unit_id: "uuid",
    from_on: "date",
    due_on: "date",
    due_at: "timestamptz",
    safe_on: "date",
    warn_at: "timestamptz",
    phase: "text",
    provisional: "bool",
    stopped_on: "date",
    expired_at: "timestamptz",
    next_at: "timestamptz",
    state: "jsonb",
  },
  credential: {
    tenant_id: "uuid",
    account_id: "uuid",
    kind: "text",
    id: "uuid",
    secret: "text",
    must_change: "bool",
    failures: "int4",
    locked_until: "timestamptz",
    changed_at: "timestamptz",
    expires_at: "timestamptz",
    name: "text",
    scopes: "_text",
    addresses: "_text",
    last_used_at: "timestamptz",
  },
  data_key: {
    tenant_id: "uuid",
    use: "text",
    number: "int4",
    cipher: "text",
    wrapped: "bytea",
    master: "text",
    made_at: "timestamptz",
    retired_at: "timestamptz",
  },
  delegation: {
    tenant_id: "uuid",
    id: "uuid",
    from_id: "uuid",
    to_id: "uuid",
    valid_from: "date",
    valid_to: "date",
    words: "text",
    revoked_at: "timestamptz",
    procedures: "_text",
    given_at: "timestamptz",
  },
  destroyed_matter: {
    tenant_id: "uuid",
    matter_id: "uuid",
    order_id: "uuid",
    destroyed_at: "timestamptz",
    procedure: "text",
    number: "text",
    closed_on: "date",
    revisions: "int4",
    head: "text",
    files: "_text",
  },
  device: {
    tenant_id: "uuid",
    account_id: "uuid",
    token_hash: "text",
    created_at: "timestamptz",
    last_used_at: "timestamptz",
    expires_at: "timestamptz",
  },
  entry: {
    tenant_id: "uuid",
    matter_id: "uuid",
    revision: "int4",
    procedure: "text",
    kind: "text",
    act: "text",
    actor: "uuid",
    recorded_at: "timestamptz",
    effective_at: "timestamptz",
    effective_on: "date",
    command_id: "uuid",
    body: "text",
    prev_hash: "text",
    hash: "text",
  },
  exhibit: {
    tenant_id: "uuid",
    id: "uuid",
    digest: "text",
    kind: "text",
    name: "text",
    media_type: "text",
    size: "int8",
    captured_at: "timestamptz",
    capture: "jsonb",
    preview_digest: "text",
    uploaded_by: "uuid",
    uploaded_at: "timestamptz",
    findings: "_text",
    scan: "text",
    sent_digest: "text",
  },
  figure: {
    tenant_id: "uuid",
    report_id: "uuid",
    publication: "int4",
    slot: "text",
    indicator: "text",
    title: "text",
    unit: "text",
    period_from: "date",
    period_to: "date",
    query: "jsonb",
    query_hash: "text",
    result: "jsonb",
    value: "numeric",
    printed: "text",
    computed_at: "timestamptz",
  },
  figure_part: {
    tenant_id: "uuid",
    report_id: "uuid",
    publication: "int4",
    slot: "text",
    part: "text",
    title: "text",
    position: "int4",
    matters: "_uuid",
    revisions: "jsonb",
  },
  form_draft: {
    tenant_id: "uuid",
    account_id: "uuid",
    about: "text",
    act: "text",
    procedure: "text",
    matter_id: "uuid",
    values: "jsonb",
    words: "text",
    saved_at: "timestamptz",
  },
  grant_: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    role: "text",
    unit_id: "uuid",
    valid_from: "date",
    valid_to: "date",
    granted_by: "uuid",
  },
  idempotency_key: {
    tenant_id: "uuid",
    command_id: "uuid",
    fingerprint: "text",
    matter_id: "uuid",
    from_revision: "int4",
    to_revision: "int4",
    created_at: "timestamptz",
  },
  indicator_baseline: {
    tenant_id: "uuid",
    indicator: "text",
    period_from: "date",
    period_to: "date",
    numerator: "numeric",
    denominator: "numeric",
    source: "text",
    entered_by: "uuid",
    entered_at: "timestamptz",
  },
  indicator_board: {
    tenant_id: "uuid",
    account_id: "uuid",
    indicators: "_text",
    updated_at: "timestamptz",
  },
  indicator_definition: {
    tenant_id: "uuid",
    id: "text",
    version: "int4",
    definition: "jsonb",
    defined_by: "uuid",
    defined_at: "timestamptz",
  },
  infected_upload: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    at: "timestamptz",
    virus: "text",
    digest: "text",
    size: "int8",
    ip: "text",
  },
  instrument: {
    tenant_id: "uuid",
    id: "uuid",
    matter_id: "uuid",
    instrument: "text",
    title: "text",
    number: "text",
    issued_on: "date",
    revision: "int4",
    served_on: "date",
    served_way: "text",
    receiver: "text",
    withdrawn: "bool",
  },
  list_export: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    title: "text",
    query: "jsonb",
    columns: "_text",
    state: "text",
    written: "int4",
    total: "int4",
    problem: "text",
    digest: "text",
    size: "int8",
    created_at: "timestamptz",
    finished_at: "timestamptz",
    expires_at: "timestamptz",
  },
  list_layout: {
    tenant_id: "uuid",
    account_id: "uuid",
    list: "text",
    procedure: "text",
    columns: "_text",
    view_id: "uuid",
  },
  login_event: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    login: "text",
    at: "timestamptz",
    ok: "bool",
    reason: "text",
    ip: "text",
    agent: "text",
    kind: "text",
  },
  matter: {
    tenant_id: "uuid",
    id: "uuid",
    procedure: "text",
    kind: "text",
    definition: "text",
    revision: "int4",
    number: "text",
    state: "text",
    outcome: "text",
    result: "text",
    title: "text",
    opener: "uuid",
    handler: "uuid",
    unit_id: "uuid",
    unit_path: "text",
    opened_on: "date",
    opened_at: "timestamptz",
    closed_on: "date",
    updated_at: "timestamptz",
    due_clock: "text",
    due_on: "date",
    due_at: "timestamptz",
    due_provisional: "bool",
    suspended: "bool",
    suspended_until: "date",
    supervised: "bool",
    urged: "int4",
    sensitivity: "text",
    category: "text",
    subcategory: "text",
    source: "text",
    channel: "text",
    level: "text",
    mode: "text",
    party: "text",
    place: "text",
    topic: "text",
    person: "text",
    amount: "numeric",
    headcount: "numeric",
    area: "numeric",
    quantity: "numeric",
    score: "numeric",
    total: "numeric",
    occurred_on: "date",
    filed_on: "date",
    decided_on: "date",
    paid_on: "date",
    served_on: "date",
    answered_on: "date",
    effective_on: "date",
    facet_due_on: "date",
    valid_from: "date",
    valid_to: "date",
    flagged: "bool",
    special: "bool",
    facet_unit_id: "uuid",
    community_id: "uuid",
    values: "jsonb",
    snapshot: "jsonb",
    head: "text",
    search_open: "text",
    search_personal: "text",
  },
  matter_exhibit: {
    tenant_id: "uuid",
    matter_id: "uuid",
    exhibit_id: "uuid",
    field: "text",
  },
  matter_link: {
    tenant_id: "uuid",
    matter_id: "uuid",
    other_id: "uuid",
    kind: "text",
    procedure: "text",
  },
  matter_person: {
    tenant_id: "uuid",
    matter_id: "uuid",
    account_id: "uuid",
    relation: "text",
    opened_on: "date",
  },
  notification: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    matter_id: "uuid",
    text: "text",
    at: "timestamptz",
    read_at: "timestamptz",
    kind: "text",
    link: "text",
  },
  number_series: {
    tenant_id: "uuid",
    series: "text",
    period: "text",
    last: "int8",
  },
  office_profile: {
    tenant_id: "uuid",
    version: "int4",
    valid_from: "timestamptz",
    name: "text",
    letterheads: "jsonb",
    set_by: "uuid",
  },
  outbox: {
    tenant_id: "uuid",
    id: "uuid",
    matter_id: "uuid",
    effects: "jsonb",
    created_at: "timestamptz",
  },
  party: {
    tenant_id: "uuid",
    matter_id: "uuid",
    field: "text",
    position: "int4",
    kind: "text",
    name: "text",
    id_number: "text",
    phone: "text",
    address: "text",
    representative: "text",
    id_digest: "text",
  },
  password_history: {
    tenant_id: "uuid",
    account_id: "uuid",
    id: "uuid",
    secret: "text",
    set_at: "timestamptz",
  },
  pending_sign_in: {
    tenant_id: "uuid",
    token_hash: "text",
    account_id: "uuid",
    via: "uuid",
    created_at: "timestamptz",
    expires_at: "timestamptz",
    tries: "int4",
  },
  phrase: {
    tenant_id: "uuid",
    account_id: "uuid",
    position: "int4",
    act: "text",
    words: "text",
  },
  procedure_activation: {
    tenant_id: "uuid",
    id: "uuid",
    procedure: "text",
    hash: "text",
    active_from: "date",
    reason: "text",
    proposed_by: "uuid",
    proposed_at: "timestamptz",
    consented_by: "uuid",
    consented_at: "timestamptz",
    withdrawn_by: "uuid",
    withdrawn_at: "timestamptz",
  },
  procedure_version: {
    tenant_id: "uuid",
    hash: "text",
    procedure: "text",
    version: "text",
    kind: "text",
    area: "text",
    title: "text",
    definition: "text",
    added_at: "timestamptz",
  },
  provider: {
    tenant_id: "uuid",
    id: "uuid",
    name: "text",
    issuer: "text",
    client_id: "text",
    sealed_secret: "text",
    maps: "text",
    claim: "text",
    scope: "text",
    base_address: "text",
    closes_local: "bool",
    disabled_at: "timestamptz",
    created_at: "timestamptz",
  },
  provider_link: {
    tenant_id: "uuid",
    provider_id: "uuid",
    subject: "text",
    account_id: "uuid",
    linked_at: "timestamptz",
    linked_by: "uuid",
  },
  provider_trip: {
    tenant_id: "uuid",
    token_hash: "text",
    provider_id: "uuid",
    state: "text",
    nonce: "text",
    verifier: "text",
    onward: "text",
    expires_at: "timestamptz",
  },
  publication: {
    tenant_id: "uuid",
    id: "uuid",
    matter_id: "uuid",
    procedure: "text",
    title: "text",
    fields: "_text",
    due_on: "date",
    provisional: "bool",
    published_on: "date",
    withdrawn_on: "date",
    withdrawn_reason: "text",
  },
  read_event: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    at: "timestamptz",
    what: "text",
    matter_id: "uuid",
    exhibit_id: "uuid",
    reason: "text",
    ip: "text",
    field: "text",
    row_count: "int4",
    filter: "jsonb",
  },
  recovery_code: {
    tenant_id: "uuid",
    account_id: "uuid",
    hash: "text",
    used_at: "timestamptz",
  },
  register_in_use: {
    tenant_id: "uuid",
    procedure: "text",
    version: "int4",
    since: "date",
    ground: "text",
    declared_by: "uuid",
    declared_at: "timestamptz",
  },
  report: {
    tenant_id: "uuid",
    id: "uuid",
    outline: "text",
    title: "text",
    period_from: "date",
    period_to: "date",
    state: "text",
    revision: "int4",
    body: "jsonb",
    published: "int4",
    created_by: "uuid",
    created_at: "timestamptz",
    updated_at: "timestamptz",
    published_at: "timestamptz",
  },
  report_event: {
    tenant_id: "uuid",
    report_id: "uuid",
    revision: "int4",
    kind: "text",
    account_id: "uuid",
    at: "timestamptz",
    words: "text",
    body: "jsonb",
  },
  saved_view: {
    tenant_id: "uuid",
    id: "uuid",
    owner_id: "uuid",
    list: "text",
    procedure: "text",
    name: "text",
    unit_id: "uuid",
    search: "jsonb",
    columns: "_text",
    created_at: "timestamptz",
    updated_at: "timestamptz",
  },
  seal: {
    tenant_id: "uuid",
    number: "int8",
    sealed_at: "timestamptz",
    leaves: "int4",
    total: "int8",
    digest: "text",
    root: "text",
    prev_hash: "text",
    hash: "text",
    signer: "text",
    key: "text",
    signature: "text",
  },
  seal_leaf: {
    tenant_id: "uuid",
    matter_id: "uuid",
    revision: "int4",
    seal: "int8",
    position: "int4",
  },
  second_factor: {
    tenant_id: "uuid",
    account_id: "uuid",
    sealed: "text",
    created_at: "timestamptz",
    confirmed_at: "timestamptz",
    last_step: "int8",
  },
  session: {
    tenant_id: "uuid",
    id: "uuid",
    account_id: "uuid",
    token_hash: "text",
    created_at: "timestamptz",
    last_seen_at: "timestamptz",
    expires_at: "timestamptz",
    revoked_at: "timestamptz",
    ip: "text",
    agent: "text",
    rotated_at: "timestamptz",
    previous_hash: "text",
    previous_until: "timestamptz",
    ended: "text",
    via: "uuid",
  },
  sign_in_brake: {
    tenant_id: "uuid",
    key: "text",
    failures: "int4",
    last_at: "timestamptz",
    until: "timestamptz",
  },
  task: {
    tenant_id: "uuid",
    matter_id: "uuid",
    key: "text",
    role: "text",
    account_id: "uuid",
    kind: "text",
    acts: "_text",
    title: "text",
    procedure: "text",
    unit_id: "uuid",
    unit_path: "text",
    since: "timestamptz",
    due_on: "date",
    due_at: "timestamptz",
    order_at: "timestamptz",
  },
  taxonomy_item: {
    tenant_id: "uuid",
    taxonomy: "text",
    code: "text",
    version: "text",
    title: "text",
    parent: "text",
    attributes: "jsonb",
    national_code: "text",
    valid_from: "date",
    valid_to: "date",
    sort: "int4",
  },
  tenant: {
    id: "uuid",
    name: "text",
    short_name: "text",
    division_code: "text",
    settings: "jsonb",
    facts_version: "int8",
    created_at: "timestamptz",
    number_word: "text",
  },
  unit: {
    tenant_id: "uuid",
    id: "uuid",
    parent_id: "uuid",
    kind: "text",
    code: "text",
    name: "text",
    path: "text",
    sort: "int4",
    valid_from: "date",
    valid_to: "date",
  },
  unsealed: {
    tenant_id: "uuid",
    matter_id: "uuid",
    revision: "int4",
  },
  verification: {
    tenant_id: "uuid",
    id: "uuid",
    asked_by: "uuid",
    asked_at: "timestamptz",
    started_at: "timestamptz",
    finished_at: "timestamptz",
    entries: "int8",
    matters: "int8",
    seals: "int8",
    unsealed: "int8",
    divergence: "jsonb",
  },
  work_period: {
    tenant_id: "uuid",
    valid_from: "date",
    periods: "jsonb",
  },
} as const;
