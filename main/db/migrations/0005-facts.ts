import type { Migration } from '../migrate.ts';

/*
 * What our product decides, the same on every desk (docs/adr/0010). Written by main/facts only.
 *   fact_log         what stands on the central, in the order of its stream; never changed, never deleted
 *     central_id     the row's id there: who names a head has seen it, so that its id is the smaller one
 *     payload        the text as it stands there: {uuid, kind, version, heads, data}, or the same deflated
 *     uid, at        the central's create_uid and create_date, never the payload's
 *     hash           sha256 of the hash before it in its stream and of all the above
 *     dropped        why it has no effect, on any desk; null where it has one, or is not folded yet
 *   fact_stream      where a stream stands here
 *     head_*         the last fact of it that was read        folded_seq  the last one that was judged
 *     staff_seq      the staff head that its last valid fact named: a later one names no older
 *     base_*         where a snapshot took over: facts up to there were not read
 *     broken         why nothing more is read of it           alarm       what an anchor says otherwise
 *   fact_snapshot    the state that a fold of this desk began with
 *   fact_fold        which version of a fold the state_* rows are of: another one is folded anew
 *   fact_pending     decided here, and not standing on the central yet
 *     data, heads    JSON                                     answer      JSON of what the person saw
 *     state          pending | sent | unknown | taken | refused
 *     seq            where it was last sent to
 *   state_*          what the facts come to: droppable, rebuilt equal
 */
export const facts: Migration = {
  name: '0005-facts',
  sql: `
create table fact_log (
  stream text not null, seq integer not null, central_id integer not null, uuid text not null,
  kind text not null, version integer not null, payload text not null, uid integer not null,
  at integer not null, hash text not null, dropped text, primary key (stream, seq)
) strict;
create index fact_log_uuid on fact_log (uuid);
create index fact_log_at on fact_log (at, central_id);
create index fact_log_dropped on fact_log (stream, seq) where dropped is not null;
create trigger fact_log_stands before update of stream, seq, central_id, uuid, kind, version, payload, uid, at, hash
on fact_log begin select raise(abort, 'A fact is never changed.'); end;

create table fact_stream (
  stream text primary key, head_seq integer not null, head_hash text not null, folded_seq integer not null,
  staff_seq integer not null, base_seq integer not null, base_hash text not null, broken text, alarm text
) strict, without rowid;

create table fact_snapshot (
  fold text primary key, hash text not null, heads text not null, content blob not null
) strict;

create table fact_fold (
  fold text primary key, version integer not null
) strict, without rowid;

create table fact_pending (
  id integer primary key autoincrement, uuid text not null unique, stream text not null, kind text not null,
  version integer not null, data text not null, heads text not null, answer text not null, decided_at integer not null,
  decided_by integer not null, state text not null, seq integer, tries integer not null default 0, error text
) strict;

-- uid 0 is the founder: his own row says since when; history: [[staff seq, role or null, fact's uuid], ...]
create table state_staff (
  uid integer primary key, role text, history text not null
) strict;

create table state_policy_decision (
  uuid text primary key, topic text not null, title text not null, body text not null,
  effective_from text not null, state text not null, proposed_by integer not null, proposed_seq integer not null,
  proposed_at integer not null, settled_by integer, settled_seq integer, settled_at integer, settled_uuid text
) strict, without rowid;

-- the decision that was approved last for a topic
create table state_policy_topic (
  topic text primary key, uuid text not null
) strict, without rowid;

-- facts: the uuids of what moved it, comma by comma
create table state_evidence (
  vendor_id integer not null, uuid text not null, requirement text not null, subject text, state text not null,
  requested_by integer not null, received_by integer, reviewed_by integer, settled_by integer,
  file_sha256 text, expires_on text, facts text not null, changed_at integer not null,
  primary key (vendor_id, uuid)
) strict, without rowid;

-- heads: JSON, stream to the last fact that still counts for the period
create table state_period (
  month text primary key, state text not null, heads text not null, uuid text not null, changed_by integer not null,
  changed_at integer not null
) strict, without rowid;

-- whole rupiah and parts per million, as frozen at the daily close; of a line in two months the earlier counts
create table state_price_line (
  month text not null, line_id integer not null, day text not null, vendor_id integer not null, rule text,
  base_amount integer not null, rate_ppm integer not null, commission_amount integer not null,
  primary key (month, line_id)
) strict, without rowid;
create index state_price_line_vendor on state_price_line (vendor_id, day);

create table state_price_chunk (
  month text not null, uuid text not null, day text not null, primary key (month, uuid)
) strict, without rowid;

-- streams: JSON, stream to [seq, hash]; states: JSON, fold to the hash of its rows
create table state_anchor (
  day text primary key, seq integer not null, streams text not null, states text not null, uuid text not null,
  set_by integer not null, set_at integer not null
) strict, without rowid;
`,
};
