import { entities } from '../../main/sync/entities/index.ts';
import { modelsOf } from '../../main/sync/odoo-names.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { SyncStatus } from '../../shared/contract/sync.contract.ts';

const COMPANY = 1;

/** Rows of every entity on the central, asked past the network and past our own counting. */
export function countsOnCentral(box: Sandbox): Record<string, number> {
  return Object.fromEntries(
    entities.map((entity) => {
      const domain = entity.domain({ companyId: COMPANY });
      const companies = entity.allCompanies ? [COMPANY, 2] : [COMPANY];
      const context = { active_test: false, allowed_company_ids: companies };
      const model = modelsOf(entity.id)[0] ?? '';
      return [entity.id, Number(box.call(model, 'search_count', [domain], { context }))];
    }),
  );
}

export function countsOnDesk(status: SyncStatus): Record<string, number> {
  return Object.fromEntries(status.entities.map(({ entity, replica }) => [entity, replica]));
}
