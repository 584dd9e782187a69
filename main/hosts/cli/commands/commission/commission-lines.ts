import type { ClosePlan, ExplainedLine } from '../../../../../shared/contract/commission-line.ts';
import { formatDay, formatMoney } from '../../../../../shared/i18n/format.ts';
import type { Language } from '../../../../../shared/i18n/keys.ts';
import { translate } from '../../../../../shared/i18n/translate.ts';
import { required } from '../../args.ts';
import type { Command } from '../../command.ts';

/** "Kenapa tarif ini?" of one order line. */
export const explainLine: Command = async ({ words, language, client }) => {
  const line = Number(required(words[0], '<line>'));
  const engine = await client();
  const explained = await engine.commission.lines.explain({ line });
  return { json: explained, lines: linesOf(explained, language) };
};

/** With --dry-run what it would freeze, and nothing is written. */
export const closeDay: Command = async ({ words, options, language, client }) => {
  const day = required(words[0], '<day>');
  const engine = await client();
  if (options['dry-run']) {
    const plan = await engine.commission.lines.closePlan({ day });
    return { json: plan, lines: planned(plan, language), exitCode: plan.blocks.length > 0 ? 1 : 0 };
  }
  const closed = await engine.commission.lines.close({ day });
  const money = { amount: rupiah(closed.amount, language), tax: rupiah(closed.tax, language) };
  const said = { day: formatDay(day, language), lines: closed.lines, ...money };
  return { json: closed, lines: [translate('commission.cli.closed', language, said)] };
};

function planned(plan: ClosePlan, language: Language): string[] {
  const { day, lines, reversals, waits, refused, changed, blocks } = plan;
  return [
    translate('commission.cli.planned', language, {
      ...{ day: formatDay(day, language), lines, reversals },
      ...{ amount: rupiah(plan.amount, language), tax: rupiah(plan.tax, language) },
      ...{ waits: waits.total, refused: refused.total, changed: changed.length },
    }),
    ...blocks.map(({ code, params }) => `${code} ${JSON.stringify(params)}`),
  ];
}

function linesOf(explained: ExplainedLine, language: Language): string[] {
  const { line, state, day, charges, why, waits } = explained;
  const of = translate(`commission.state.${state}`, language, {
    day: day === null ? '' : formatDay(day, language),
  });
  const base = rupiah(line.base, language);
  const order = line.order ?? `#${line.orderId}`;
  return [
    translate('commission.cli.line', language, { id: line.id, order, state: of, base }),
    ...(waits === null ? [] : [`  ${translate(`commission.waits.${waits}`, language)}`]),
    ...(why === null ? [] : [`  ${translate(`commission.unpriced.${why}`, language)}`]),
    ...charges.flatMap((one) => [
      translate('commission.cli.charge', language, {
        ...{ charge: one.charge, rule: one.rule?.name ?? '–' },
        ...{ amount: rupiah(one.amount, language), tax: rupiah(one.tax, language) },
      }),
      ...one.losers.map(({ name, reason }) =>
        translate('commission.cli.lost', language, {
          rule: name,
          reason: translate(`commission.loss.${reason}`, language),
        }),
      ),
      ...one.reversals.map(({ refund, amount, tax }) =>
        translate('commission.cli.reversed', language, {
          ...{ refund, amount: rupiah(amount, language), tax: rupiah(tax, language) },
        }),
      ),
    ]),
  ];
}

function rupiah(amount: number, language: Language): string {
  return formatMoney(amount, { currency: 'IDR', decimals: 0, language });
}
