import { useMemo } from 'react';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import type { DataColumn } from '../../../../ui/table/column.ts';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { lastDayOf, rateWords, scopeWords, shapeWords, stateTones } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import type { ListedRule } from './use-rule-list.ts';

/** What is read first, where a record takes half of the room. */
export const besideRule = ['name', 'about', 'rate', 'state'];

/** `order`: the shapes of scopes, most important first. */
export function useRuleColumns(order: readonly string[]): readonly DataColumn<ListedRule>[] {
  const speech = useRuleSpeech();
  return useMemo(() => {
    const { say } = speech;
    return [
      {
        id: 'precedence',
        header: say('commission_rules.precedence'),
        width: 'minmax(9.5rem, 0.6fr)',
        sortable: true,
        render: ({ shape }) => (
          <span title={shapeWords(shape, say)}>
            <span className="tabular inline-block w-5 text-muted">
              {order.includes(shape) ? order.indexOf(shape) + 1 : '–'}
            </span>
            {shapeWords(shape, say)}
          </span>
        ),
      },
      {
        id: 'name',
        header: say('commission_rules.field_name'),
        width: 'minmax(9rem, 1.2fr)',
        sortable: true,
        render: ({ spec }) => (
          <span className="font-medium" title={spec.name}>
            {spec.name}
          </span>
        ),
      },
      {
        id: 'about',
        header: say('commission_rules.about'),
        width: 'minmax(9rem, 1.6fr)',
        render: (row) => {
          const text = scopeWords(row.spec.scope, row, speech);
          return <span title={text}>{text}</span>;
        },
      },
      {
        id: 'charge',
        header: say('commission_rules.field_charge'),
        width: '5.5rem',
        render: ({ spec }) => say(`commission_rules.charge_${spec.charge}`),
      },
      {
        id: 'rate',
        header: say('commission_rules.rate'),
        align: 'end',
        width: 'minmax(7rem, 0.8fr)',
        render: ({ spec }) => (
          <span className="tabular" title={rateWords(spec, speech)}>
            {rateWords(spec, speech)}
          </span>
        ),
      },
      {
        id: 'from',
        header: say('commission_rules.field_from'),
        align: 'end',
        width: '7.5rem',
        sortable: true,
        render: ({ spec }) => <DayText day={spec.from} />,
      },
      {
        id: 'to',
        header: say('commission_rules.last_day'),
        align: 'end',
        width: '6.5rem',
        render: ({ spec }) => <DayText day={lastDayOf(spec)} />,
      },
      {
        id: 'state',
        header: say('commission_rules.state'),
        width: '6.5rem',
        render: ({ state }) => (
          <Badge tone={stateTones[state]}>{say(`commission_rules.state_${state}`)}</Badge>
        ),
      },
    ];
  }, [speech, order]);
}
