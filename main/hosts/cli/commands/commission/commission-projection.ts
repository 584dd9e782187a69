import type { ProjectedRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { formatDay } from '../../../../../shared/i18n/format.ts';
import type { Language } from '../../../../../shared/i18n/keys.ts';
import { translate } from '../../../../../shared/i18n/translate.ts';
import type { AppClient } from '../../../../engine/engine.ts';
import type { Outcome } from '../../command.ts';

const PAGE = 500;

/** vendor_commission beside the rules; what is there already is counted, and not listed. */
export async function showProjection(engine: AppClient, language: Language): Promise<Outcome> {
  const rows: ProjectedRow[] = [];
  const page = (offset: number) => engine.commission.rules.projection({ offset, limit: PAGE });
  let { rows: next, ...found } = await page(0);
  while (next.length > 0) {
    rows.push(...next);
    ({ rows: next, ...found } = await page(rows.length));
  }
  const open = rows.filter(({ state }) => state !== 'done');
  const head = translate('commission.rules.cli_to_project', language, found.counts);
  return { json: { ...found, rows }, lines: [head, ...open.map((row) => lineOf(row, language))] };
}

export async function projectRules(engine: AppClient, language: Language): Promise<Outcome> {
  const done = await engine.commission.rules.project();
  return { json: done, lines: [translate('commission.rules.cli_projected', language, done)] };
}

function lineOf(row: ProjectedRow, language: Language): string {
  const { state, act, centralId, name, from, to, fields } = row;
  return translate('commission.rules.cli_projection_row', language, {
    ...{ state, act: act ?? '–', row: centralId === null ? '–' : `#${centralId}`, name },
    ...{ from: formatDay(from, language), to: to === null ? '' : formatDay(to, language) },
    fields: fields.join(', '),
  });
}
