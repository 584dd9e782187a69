import type { ImportChoices } from '../../../../../shared/contract/imports.contract.ts';
import { dayOfInstant } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import type { Actor, QueryCall } from '../../../../platform/calls/calls.ts';
import { liveRequirements } from '../../../../platform/requirements/live-requirements.ts';
import { readUpload } from '../../../../platform/vault/incoming.ts';
import { pushableNamed, requireRight } from '../../../../sync/outbox/whitelist.ts';
import { readTable, type Table } from '../read/read-table.ts';
import { certificatePlanner } from './certificate-planner.ts';
import {
  listKnownCertificates,
  listKnownProducts,
  listKnownVendors,
  readProvinces,
} from './known.store.ts';
import { type Plan, planImport } from './plan-import.ts';
import type { Planner } from './planned.ts';
import { vendorPlanner } from './vendor-planner.ts';

type PlanCall = Pick<QueryCall, 'actor' | 'clock' | 'folders'>;

/** The plan of a file that was brought here, against what stands now, for who may write what it says. */
export function planFile(
  db: Reader,
  call: PlanCall,
  choices: ImportChoices,
): Plan & { table: Table } {
  refuseUnlessEditor(call.actor, choices.kind);
  const table = readTable(readUpload(call.folders, choices.upload));
  const reading = {
    provinces: readProvinces(db),
    year: Number(dayOfInstant(call.clock.now()).slice(0, 4)),
  };
  return {
    ...planImport(table, choices, { planner: plannerFor(db, choices.kind), reading }),
    table,
  };
}

function plannerFor(db: Reader, kind: ImportChoices['kind']): Planner {
  const vendors = listKnownVendors(db);
  if (kind === 'vendors') return vendorPlanner(vendors);
  return certificatePlanner({
    vendors,
    products: listKnownProducts(db),
    certificates: listKnownCertificates(db),
    pack: liveRequirements(db),
  });
}

function refuseUnlessEditor(actor: Actor, kind: ImportChoices['kind']): void {
  const entity = kind === 'vendors' ? 'partner' : 'certification';
  requireRight(pushableNamed(entity), actor);
}
