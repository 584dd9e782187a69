import type { InferContractRouterOutputs } from '@orpc/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectedRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import type { Tone } from '../../../../ui/feedback/tone.ts';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { useCentralField } from './use-central-field.ts';

type Counts = InferContractRouterOutputs<Contract>['commission']['rules']['projection']['counts'];
type Which = 'all' | ProjectedRow['state'];

const states = ['waiting', 'stuck', 'held', 'left_out', 'sent', 'done'] as const;
const tones: Record<ProjectedRow['state'], Tone> = {
  ...{ done: 'good', waiting: 'warn', sent: 'accent', stuck: 'bad', held: 'warn' },
  left_out: 'neutral',
};

/** How far the rows of Odoo say what was decided here: written by hand, through the outbox. */
export function ProjectionCard() {
  const say = useText();
  const [chosen, setChosen] = useState<Which | null>(null);
  const asked = { which: chosen ?? 'waiting' } as const;
  const { data } = useQuery(
    api.commission.rules.projection.queryOptions({
      input: asked,
      placeholderData: (before) => before,
    }),
  );
  const project = useMutation(api.commission.rules.project.mutationOptions());
  if (data === undefined) return null;
  const failure = project.error === null ? null : failureOf(project.error);
  const { counts, rows, total } = data;
  const waiting = countOf(counts, 'waiting');
  return (
    <Card
      title={say('commission_rules.write_back')}
      aside={
        <Select<Which>
          label={say('commission_rules.write_which')}
          value={asked.which}
          onChange={setChosen}
          options={[
            { value: 'all', label: say('commission_rules.write_all') },
            ...states.map((value) => ({
              value,
              label: `${say(`commission_rules.write_${value}`)} (${countOf(counts, value)})`,
            })),
          ]}
        />
      }
    >
      <p className="mb-2 max-w-3xl text-muted">{say('commission_rules.write_text')}</p>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div className="mb-2 flex items-center gap-3">
        <Button
          disabled={waiting === 0 || project.isPending}
          onClick={() => project.mutate(undefined)}
        >
          {say('commission_rules.write_run', { count: waiting })}
        </Button>
        {waiting === 0 && (
          <span className="text-muted">{say('commission_rules.write_nothing')}</span>
        )}
      </div>
      {rows.length > 0 && <ProjectedRows rows={rows} />}
      {rows.length < total && (
        <p className="pt-2 text-muted text-table">
          {say('commission_rules.more_rows', { count: total - rows.length })}
        </p>
      )}
    </Card>
  );
}

function countOf(counts: Counts, state: ProjectedRow['state']): number {
  return counts[state] ?? 0;
}

function ProjectedRows({ rows }: { rows: readonly ProjectedRow[] }) {
  const speech = useRuleSpeech();
  const { say } = speech;
  const fieldName = useCentralField();
  return (
    <PlainTable<ProjectedRow>
      label={say('commission_rules.write_back')}
      rows={rows}
      rowId={({ version }) => version}
      columns={[
        {
          id: 'name',
          header: say('commission_rules.field_name'),
          wraps: true,
          render: ({ name, centralId }) => (
            <>
              <span className="font-medium">{name}</span>{' '}
              {centralId !== null && <span className="text-muted">#{centralId}</span>}
            </>
          ),
        },
        {
          id: 'holds',
          header: say('commission_rules.holds'),
          render: (row) => spanWords(row, speech),
        },
        {
          id: 'what',
          header: say('commission_rules.change'),
          wraps: true,
          render: ({ act, fields }) =>
            [
              ...(act === null ? [] : [say(`commission_rules.act_${act}`)]),
              ...fields.map(fieldName),
            ].join(', '),
        },
        {
          id: 'state',
          header: say('commission_rules.state'),
          render: ({ state }) => (
            <Badge tone={tones[state]}>{say(`commission_rules.write_${state}`)}</Badge>
          ),
        },
      ]}
    />
  );
}
