import { complianceReportTexts as text } from '../../../shared/i18n/areas/compliance-report.ts';
import { liveRequirements } from '../../platform/requirements/live-requirements.ts';
import { countDecisions, countDuties, countRenewals } from '../compliance.store.ts';
import type { Report, Row } from '../report.ts';
import { coverage, decisions, renewals } from './compliance-columns.ts';

/** The year up to the end of the month that is asked for; names of requirements as the law's own language has them. */
export const annualCompliance: Report = {
  name: text['report.compliance.name'],
  description: text['report.compliance.description'],
  formats: ['xlsx', 'csv'],
  entities: ['product', 'category', 'partner', 'vendor_profile', 'certification'],
  csvTable: 'coverage',
  definitions: [
    { name: text['report.table.coverage'], definition: text['report.definition.coverage'] },
    { name: text['report.table.renewals'], definition: text['report.definition.renewals'] },
    { name: text['report.table.decisions'], definition: text['report.definition.decisions'] },
  ],
  tables: ({ db, period: { to } }) => {
    const { requirements, types } = liveRequirements(db);
    const requirementOf = new Map(requirements.map((one) => [one.requirement, one.name.id]));
    const typeOf = new Map(types.map((one) => [one.type, one.name.id]));
    const year = { from: `${to.slice(0, 4)}-01-01`, to };
    return [
      {
        id: 'coverage',
        title: text['report.table.coverage'],
        columns: coverage,
        rows: countDuties(db, to).map(({ subject, requirement, asked, met }): Row => {
          const named = requirementOf.get(requirement) ?? requirement;
          return { requirement: named, subject: SUBJECTS[subject], asked, met };
        }),
      },
      {
        id: 'renewals',
        title: text['report.table.renewals'],
        columns: renewals,
        rows: countRenewals(db, year).map(({ type, on_time, late, open }): Row => {
          const certificate = typeOf.get(type) ?? type;
          return { certificate, on_time, late, not_renewed: open };
        }),
      },
      {
        id: 'decisions',
        title: text['report.table.decisions'],
        columns: decisions,
        rows: countDecisions(db, year).map(({ requirement, state, requests }): Row => {
          const named = requirementOf.get(requirement) ?? typeOf.get(requirement) ?? requirement;
          return { requirement: named, state: STATES.get(state) ?? state, requests };
        }),
      },
    ];
  },
};

const SUBJECTS = { product: 'Produk', vendor: 'Penjual' } as const;

const STATES: ReadonlyMap<string, string> = new Map([
  ['requested', 'Diminta'],
  ['received', 'Diterima'],
  ['reviewed', 'Diperiksa'],
  ['incomplete', 'Belum lengkap'],
  ['rejected', 'Ditolak'],
  ['approved', 'Disetujui'],
]);
