import type { ImportChoices } from '../../../../../shared/contract/imports.contract.ts';
import { dayOfInstant } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import type { Actor, QueryCall } from '../../../../platform/calls/calls.ts';
import { liveRequirements } from '../../../../platform/requirements/live-requirements.ts';
import { findBinding } from '../../../../platform/session/session.store.ts';
import { readUpload } from '../../../../platform/vault/incoming.ts';
import { pushableNamed, requireRight } from '../../../../sync/outbox/whitelist.ts';
import { readTable, type Table } from '../read/read-table.ts';
import { certificatePlanner } from './certificate-planner.ts';
import { drained } from './drained.ts';
import {
  listKnownCertificates,
  listKnownProducts,
  listKnownVendors,
  listProvinces,
} from './known.store.ts';
import { type Plan, planImport } from './plan-import.ts';
import type { Planner } from './planned.ts';
import { vendorPlanner } from './vendor-planner.ts';

type PlanCall = Pick<QueryCall, 'actor' | 'clock' | 'folders'>;
export type FilePlan = Plan & { table: Table };

/** The plan of a file that was brought here, against what stands now, for who may write what it says. */
export function planFile(db: Reader, call: PlanCall, choices: ImportChoices): FilePlan {
  const known = readKnown(db, call, choices.kind);
  return drained(planSteps(openFile(call, choices), choices, known));
}

export function openFile({ actor, folders }: PlanCall, { kind, upload }: ImportChoices): Table {
  refuseUnlessEditor(actor, kind);
  return readTable(readUpload(folders, upload));
}

/** The same, with a word of how many rows were judged now and then. */
export function* planSteps(
  table: Table,
  choices: ImportChoices,
  known: Known,
): Generator<number, FilePlan> {
  const { year, provinces } = known;
  const reading = { year, provinces: new Map(provinces) };
  const plan = yield* planImport(table, choices, { planner: plannerFor(known), reading });
  return { ...plan, table };
}

export type Known = ReturnType<typeof readKnown>;

/** All that a plan is made of beside the file. */
export function readKnown(db: Reader, { clock }: Pick<PlanCall, 'clock'>, kind: string) {
  const shelf =
    kind === 'vendors'
      ? null
      : {
          products: listKnownProducts(db),
          certificates: listKnownCertificates(db),
          pack: liveRequirements(db),
        };
  return {
    bound: findBinding(db),
    year: Number(dayOfInstant(clock.now()).slice(0, 4)),
    provinces: listProvinces(db),
    vendors: listKnownVendors(db),
    shelf,
  };
}

function plannerFor({ vendors, shelf }: Known): Planner {
  return shelf === null ? vendorPlanner(vendors) : certificatePlanner({ vendors, ...shelf });
}

function refuseUnlessEditor(actor: Actor, kind: ImportChoices['kind']): void {
  const entity = kind === 'vendors' ? 'partner' : 'certification';
  requireRight(pushableNamed(entity), actor);
}
