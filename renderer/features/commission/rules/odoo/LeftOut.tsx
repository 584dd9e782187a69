import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { faultWords } from '../words/fault-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';

type Row =
  InferContractRouterOutputs<Contract>['commission']['rules']['importPlan']['leftOut'][number];

/** Rows of Odoo that make no sense as rules, or stand against another: a person proposes them anew. */
export function LeftOut({ rows }: { rows: readonly Row[] }) {
  const speech = useRuleSpeech();
  const { say } = speech;
  return (
    <Card title={say('commission_rules.left_out', { count: rows.length })}>
      <PlainTable<Row>
        label={say('commission_rules.left_out_table')}
        rows={rows}
        rowId={({ centralId }) => String(centralId)}
        columns={[
          { id: 'id', header: '#', align: 'end', render: ({ centralId }) => centralId },
          {
            id: 'name',
            header: say('commission_rules.field_name'),
            wraps: true,
            render: ({ name }) => name,
          },
          {
            id: 'why',
            header: say('commission_rules.why_left_out'),
            wraps: true,
            render: ({ why, other }) =>
              other === null
                ? faultWords({ code: why, field: '', params: {} }, speech)
                : say('commission_rules.overlaps_with', { id: other.id, name: other.name }),
          },
        ]}
      />
    </Card>
  );
}
