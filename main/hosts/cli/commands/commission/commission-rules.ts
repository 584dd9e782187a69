import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { formatDay } from '../../../../../shared/i18n/format.ts';
import type { Language } from '../../../../../shared/i18n/keys.ts';
import { translate } from '../../../../../shared/i18n/translate.ts';
import type { AppClient } from '../../../../engine/engine.ts';
import type { Command, Outcome } from '../../command.ts';
import { projectRules, showProjection } from './commission-projection.ts';

const PAGE = 500;

/**
 * The rules of a day (--as-of, else today), the most important first; with --import Odoo's own are taken over, with
 * --project vendor_commission is brought to what they say.
 */
export const listRules: Command = async ({ options, language, client }) => {
  const engine = await client();
  if (options.import) return importRules(engine, language);
  if (options.project && options['dry-run']) return showProjection(engine, language);
  if (options.project) return projectRules(engine, language);
  const day = options['as-of'] ?? null;
  const { rows: first, ...found } = await engine.commission.rules.list({ day, limit: PAGE });
  const rows: RuleRow[] = [...first];
  while (rows.length < found.total) {
    const next = await engine.commission.rules.list({ day, limit: PAGE, offset: rows.length });
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  const head = translate(`commission.rules.cli_head_${found.origin}`, language, {
    ...{ day: formatDay(found.day, language), total: found.total },
  });
  return { json: { ...found, rows }, lines: [head, ...rows.map((row) => lineOf(row, language))] };
};

async function importRules(engine: AppClient, language: Language): Promise<Outcome> {
  const { leftOut } = await engine.commission.rules.importPlan();
  const done = await engine.commission.rules.importExisting();
  return {
    json: { ...done, leftOut },
    lines: [
      translate('commission.rules.cli_imported', language, {
        ...{ rows: done.rows, leftOut: done.leftOut },
      }),
      ...leftOut.map(({ centralId, name, why, other }) =>
        translate('commission.rules.cli_left_out', language, {
          ...{ id: centralId, name },
          why: other === null ? why : `${why} #${other.id} ${other.name}`,
        }),
      ),
    ],
  };
}

function lineOf(row: RuleRow, language: Language): string {
  const { spec, vendor, category, product, region } = row;
  const { tier, paymentMethod } = spec.scope;
  const named = [vendor, product, category, region].flatMap((one) => one?.name ?? []);
  const about = [...named, ...[tier, paymentMethod].filter((one) => one !== null)];
  const until = spec.to === null ? '' : formatDay(spec.to, language);
  return translate('commission.rules.cli_row', language, {
    ...{ charge: spec.charge, name: spec.name, rate: rateText(row), version: row.version },
    scope: about.length === 0 ? row.shape : about.join(' · '),
    ...{ from: formatDay(spec.from, language), to: until },
  });
}

function rateText({ spec: { rate, per } }: RuleRow): string {
  if (rate.kind === 'percent') return `${rate.ppm / 10_000}% / ${per}`;
  if (rate.kind === 'fixed') return `Rp${rate.amount} / ${per}`;
  return `${rate.steps.length} × ${rate.by} / ${per}`;
}
