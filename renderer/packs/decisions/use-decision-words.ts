import { useMemo } from 'react';
import type { HouseDecisionRow } from '../../../shared/contract/commission-pack-rows.ts';
import {
  type DecisionOf,
  type DecisionValue,
  subjectsIn,
} from '../../../shared/contract/house-decisions.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { type SayKey, useText } from '../../ui/text/use-text.ts';

/** Names of fields and of their choices: `field`, `field.choice`. */
const words = new Map<string, SayKey>([
  ['pkp', 'commission_packs.field_pkp'],
  ['pkp.true', 'commission_packs.pkp_yes'],
  ['pkp.false', 'commission_packs.pkp_no'],
  ['number', 'commission_packs.field_number'],
  ['appointedOn', 'commission_packs.field_appointed_on'],
  ['collectFrom', 'commission_packs.field_collect_from'],
  ['collectTo', 'commission_packs.field_collect_to'],
  ['type', 'commission_packs.field_type'],
  ['type.below_500', 'commission_packs.type_below_500'],
  ['type.skb', 'commission_packs.type_skb'],
  ['from', 'commission_packs.field_from'],
  ['to', 'commission_packs.field_to'],
  ['rule', 'commission_packs.field_rule'],
  ['rule.delivered', 'commission_packs.rule_delivered'],
  ['rule.paid', 'commission_packs.rule_paid'],
  ['commission', 'commission_packs.field_commission'],
  ['commission.returned', 'commission_packs.commission_returned'],
  ['commission.kept', 'commission_packs.commission_kept'],
  ['bearer', 'commission_packs.field_bearer'],
  ['bearer.platform', 'commission_packs.bearer_platform'],
  ['bearer.vendor', 'commission_packs.bearer_vendor'],
  ['tier', 'commission_packs.field_tier'],
  ['vendor', 'commission_packs.field_vendor'],
  ['year', 'commission_packs.field_year'],
  ['reason', 'commission_packs.field_reason'],
  ['reason.other', 'commission_packs.reason_other'],
  ['activation', 'commission_packs.field_activation'],
  ['activation.warn', 'commission_packs.lacking_warn'],
  ['activation.block', 'commission_packs.lacking_block'],
  ['payout', 'commission_packs.field_payout'],
  ['payout.warn', 'commission_packs.lacking_warn'],
  ['payout.block', 'commission_packs.lacking_block'],
  ['category', 'commission_packs.field_category'],
  ['group', 'commission_packs.field_group'],
  ['nib', 'commission_packs.field_nib'],
  ['because', 'commission_packs.field_reason'],
]);

/** Decisions as a person reads them. */
export function useDecisionWords(decision: DecisionOf) {
  const say = useText();
  const format = useFormat();
  return useMemo(() => {
    const wordOf = (key: string): string | undefined => {
      const known = words.get(key);
      return known === undefined ? undefined : say(known);
    };
    const nameOf = (field: string): string => wordOf(field) ?? field;
    const choiceOf = (field: string, value: DecisionValue): string => {
      const kind = decision.fields.find(({ name }) => name === field)?.kind;
      if (value === null) return say('commission_packs.open_end');
      if (kind === 'day' || kind === 'open_day') return format.day(String(value));
      return wordOf(`${field}.${value}`) ?? String(value);
    };
    return {
      nameOf,
      choiceOf,
      /** What it is about, where its topic says more than its body. */
      subjectOf: ({ topic, vendor }: Pick<HouseDecisionRow, 'topic' | 'vendor'>): string =>
        [...subjectsIn(decision, topic)]
          .filter(([name]) => !decision.fields.some((field) => field.name === name))
          .map(([name, value]) =>
            name === 'vendor' && vendor !== null ? vendor.name : choiceOf(name, value),
          )
          .join(', '),
      saysOf: (body: Readonly<Record<string, DecisionValue>>): string => {
        const [only, ...others] = decision.fields;
        if (only !== undefined && others.length === 0) {
          return choiceOf(only.name, body[only.name] ?? null);
        }
        return decision.fields
          .map(({ name }) => `${nameOf(name)} ${choiceOf(name, body[name] ?? null)}`)
          .join(' · ');
      },
    };
  }, [say, format, decision]);
}
