import {
  type MetricAnswer,
  type MetricQuery,
  metricQuery,
  type Unit,
} from '../../../../shared/contract/analytics.contract.ts';
import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatRatio,
} from '../../../../shared/i18n/format.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { instantToIso } from '../../../../shared/kernel/instant.ts';
import { UsageError } from '../../launch/usage-error.ts';
import { required } from '../args.ts';
import type { Command, CommandCall, Outcome } from '../command.ts';

/** `metric list`, or `metric <id> --from --to [--by a,b] [--compare …] [--top n] [--filter dimension=key,key …]`. */
export const metric: Command = async (call) => {
  const { options, words, language, client } = call;
  const id = required(words[0], '<id>');
  if (id === 'list') return listMetrics(call);
  const period = { from: required(options.from, '--from'), to: required(options.to, '--to') };
  const by = options.by?.split(',') ?? [];
  const { compare, top } = askedBeside(options);
  const query = { metrics: [id], by, period, compare, top, filters: filtersOf(options.filter) };
  const engine = await client();
  const answer = await engine.analytics.query(query);
  const { metrics } = await engine.analytics.catalogue();
  const unit = metrics.find((one) => one.id === id)?.unit ?? 'count';
  const draw = (value: number | null | undefined): string =>
    drawValue(value ?? null, { unit, answer, language });
  const beside = (previous: MetricAnswer['totals'] | null): string =>
    previous === null ? '' : `\t${draw(previous[0])}`;
  return {
    json: {
      metric: id,
      unit,
      ...answer,
      asOf: answer.asOf === null ? null : instantToIso(answer.asOf),
    },
    lines: [
      ...answer.rows.map(({ labels, values, previous }) => {
        const name = labels.map((label) => label[language]).join(' · ');
        return name === '' ? '' : `${name}\t${draw(values[0])}${beside(previous)}`;
      }),
      `${draw(answer.totals[0])}${beside(answer.previousTotals)}`,
    ].filter((line) => line !== ''),
  };
};

async function listMetrics({ client, language }: CommandCall): Promise<Outcome> {
  const engine = await client();
  const { metrics } = await engine.analytics.catalogue();
  return { json: { metrics }, lines: metrics.map(({ id, name }) => `${id}\t${name[language]}`) };
}

/** Told here where it is no question at all; what does not fit the metric the engine tells. */
function askedBeside({ compare, top }: CommandCall['options']) {
  const asked = metricQuery
    .pick({ compare: true, top: true })
    .safeParse({ compare, top: top === undefined ? undefined : Number(top) });
  if (asked.success) return asked.data;
  const reason = asked.error.issues.map(({ path }) => `--${path.join('.')}`).join(', ');
  throw new UsageError('cli.bad_option', { reason });
}

function filtersOf(written: readonly string[] = []): NonNullable<MetricQuery['filters']> {
  return Object.fromEntries(
    written.map((one) => {
      const at = one.indexOf('=');
      if (at < 1) throw new UsageError('cli.bad_option', { reason: `--filter ${one}` });
      return [one.slice(0, at), one.slice(at + 1).split(',')];
    }),
  );
}

function drawValue(
  value: number | null,
  { unit, answer, language }: { unit: Unit; answer: MetricAnswer; language: Language },
): string {
  if (value === null) return '–';
  if (unit === 'money') return formatMoney(value, { ...answer, language });
  if (unit === 'decimal') return formatDecimal(value, language);
  return unit === 'ratio' ? formatRatio(value, language) : formatCount(value, language);
}
