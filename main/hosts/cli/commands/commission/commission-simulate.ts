import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { Refusal } from '../../../../../shared/contract/errors.ts';
import { formatCount, formatDay, formatMoney } from '../../../../../shared/i18n/format.ts';
import type { Language } from '../../../../../shared/i18n/keys.ts';
import { translate } from '../../../../../shared/i18n/translate.ts';
import { addMonths, dayOfInstant } from '../../../../../shared/kernel/business-day.ts';
import { instantToIso, systemClock } from '../../../../../shared/kernel/instant.ts';
import type { AppClient } from '../../../../engine/engine.ts';
import { UsageError } from '../../../launch/usage-error.ts';
import { required } from '../../args.ts';
import type { Command, CommandCall } from '../../command.ts';

const THREE_YEARS = 36;
const SHOWN = 10;

/** What a draft would have made of a period; with --out its files too. Without --from the three years before --to. */
export const simulateDraft: Command = async ({ words, options, language, client }) => {
  const draft = readDraft(required(words[0], '<file>'));
  const to = options.to ?? dayOfInstant(systemClock.now());
  const from = options.from ?? `${addMonths(to.slice(0, 7), -THREE_YEARS)}-01`;
  const engine = await client();
  const id = randomUUID();
  const asIf = options['as-if'] ?? null;
  const found = await engine.commission.simulate.run({ id, draft, period: { from, to }, asIf });
  const files = await filesOf(engine, { id, options, language });
  const { asOf, ...rest } = found;
  return {
    json: { ...rest, asOf: asOf === null ? null : instantToIso(asOf), files },
    lines: [...linesOf(found, language), ...files],
  };
};

function readDraft(file: string): unknown {
  const text = textOf(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new Refusal('file.not_json', { file, reason });
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError('cli.bad_file', { file });
  }
}

type Wanted = Pick<CommandCall, 'options' | 'language'> & { id: string };

/** Copied to where they were asked for; nothing where --out was left out. */
async function filesOf(engine: AppClient, { id, options, language }: Wanted): Promise<string[]> {
  if (options.out === undefined) return [];
  const folder = resolve(options.out);
  const format = options.format === 'csv' ? 'csv' : 'xlsx';
  const { name } = await engine.commission.simulate.export({ id, format, language });
  const { data } = await engine.exports.get({ name });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  try {
    writeFileSync(file, new Uint8Array(await data.arrayBuffer()), { flag: 'wx' });
  } catch {
    throw new UsageError('cli.file_exists', { file });
  }
  return [file];
}

function linesOf({ total, byVendor, ...found }: Simulated, language: Language): string[] {
  const rupiah = (amount: number): string =>
    formatMoney(amount, { currency: 'IDR', decimals: 0, language });
  const count = (of: number): string => formatCount(of, language);
  const { old, new: drafted } = total;
  const moved = byVendor.filter(({ old: one, new: other }) => one.amount !== other.amount);
  return [
    translate('simulation.cli.total', language, {
      ...{ lines: count(total.lines), old: rupiah(old.amount), new: rupiah(drafted.amount) },
      difference: rupiah(drafted.amount - old.amount),
    }),
    translate('simulation.cli.changed', language, {
      ...{ winner: count(total.winnerChanged), differing: count(total.differing) },
    }),
    ...moved.slice(0, SHOWN).map(({ of, old: one, new: other }) =>
      translate('simulation.cli.row', language, {
        ...{ name: of?.name ?? '–', difference: rupiah(other.amount - one.amount) },
      }),
    ),
    ...(found.fromCentral ? [translate('simulation.cli.from_central', language)] : []),
    ...(found.taxTurns.length === 0
      ? []
      : [
          translate('simulation.cli.tax_turns', language, {
            days: found.taxTurns.map((day) => formatDay(day, language)).join(', '),
          }),
        ]),
    ...(found.unsettled.length === 0
      ? []
      : [translate('simulation.cli.unsettled', language, { what: found.unsettled.join(', ') })]),
  ];
}
