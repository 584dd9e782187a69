import type { MetricAnswer, Unit } from '../../../../shared/contract/analytics.contract.ts';
import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatRatio,
} from '../../../../shared/i18n/format.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { instantToIso } from '../../../../shared/kernel/instant.ts';
import { required } from '../args.ts';
import type { Command } from '../command.ts';

export const metric: Command = async ({ options, words, language, client }) => {
  const id = required(words[0], '<id>');
  const period = { from: required(options.from, '--from'), to: required(options.to, '--to') };
  const by = options.by?.split(',') ?? [];
  const engine = await client();
  const answer = await engine.analytics.query({ metrics: [id], by, period });
  const { metrics } = await engine.analytics.catalogue();
  const unit = metrics.find((one) => one.id === id)?.unit ?? 'count';
  const [total] = answer.totals;
  const draw = (value: number | null | undefined): string =>
    drawValue(value ?? null, { unit, answer, language });
  return {
    json: {
      metric: id,
      unit,
      ...answer,
      asOf: answer.asOf === null ? null : instantToIso(answer.asOf),
    },
    lines: [
      ...answer.rows.map(({ labels, values }) => {
        const name = labels.map((label) => label[language]).join(' · ');
        return name === '' ? '' : `${name}\t${draw(values[0])}`;
      }),
      draw(total),
    ].filter((line) => line !== ''),
  };
};

function drawValue(
  value: number | null,
  { unit, answer, language }: { unit: Unit; answer: MetricAnswer; language: Language },
): string {
  if (value === null) return '–';
  if (unit === 'money') return formatMoney(value, { ...answer, language });
  if (unit === 'decimal') return formatDecimal(value, language);
  return unit === 'ratio' ? formatRatio(value, language) : formatCount(value, language);
}
