import type { Migration } from '../migrate.ts';
import { replica } from './0001-replica.ts';
import { workplace } from './0002-workplace.ts';
import { outbox } from './0003-outbox.ts';
import { verification } from './0004-verification.ts';
import { facts } from './0005-facts.ts';
import { guard } from './0006-guard.ts';
import { provision } from './0007-provision.ts';
import { vendorDesk } from './0008-vendor-desk.ts';
import { commission } from './0009-commission.ts';
import { rollups } from './0010-rollups.ts';
import { saved } from './0011-saved.ts';
import { figures } from './0012-figures.ts';
import { liveSums } from './0013-live-sums.ts';
import { sharing } from './0014-shared.ts';
import { moreRollups } from './0015-more-rollups.ts';
import { certification } from './0016-certification.ts';
import { evidence } from './0017-evidence.ts';
import { vendorRecord } from './0018-vendor-record.ts';
import { imports } from './0019-imports.ts';
import { duties } from './0020-duties.ts';
import { evidenceMore } from './0022-evidence-more.ts';
import { vendorMore } from './0023-vendor-more.ts';

/** In order, for ever: a shipped migration is never edited (tests/migrations holds their hashes). */
export const migrations: readonly Migration[] = [
  replica,
  workplace,
  outbox,
  verification,
  facts,
  guard,
  provision,
  vendorDesk,
  commission,
  rollups,
  saved,
  figures,
  liveSums,
  sharing,
  moreRollups,
  certification,
  evidence,
  vendorRecord,
  imports,
  duties,
  evidenceMore,
  vendorMore,
];
