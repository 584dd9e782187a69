import { useMutation, useQuery } from '@tanstack/react-query';
import type { PendingEdit } from '../../../../../shared/contract/commission-rule-rows.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { type RuleDraft, useRuleDraft } from '../draft/use-rule-draft.ts';
import { rateWords, spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { useCentralField } from './use-central-field.ts';

/** What somebody changed in Odoo since it was taken over: it counts for nothing until it is proposed here. */
export function PendingEdits() {
  const speech = useRuleSpeech();
  const { say } = speech;
  const fieldName = useCentralField();
  const draft = useRuleDraft();
  const { data } = useQuery(api.commission.rules.pendingEdits.queryOptions());
  if (data === undefined) return null;
  const { rows } = data;
  const side = (spec: PendingEdit['before']) =>
    spec === null ? '–' : `${rateWords(spec, speech)} · ${spanWords(spec, speech)}`;
  return (
    <Card title={say('commission_rules.edits', { count: rows.length })}>
      {rows.length === 0 ? (
        <p className="text-muted">{say('commission_rules.no_edits')}</p>
      ) : (
        <PlainTable<PendingEdit>
          label={say('commission_rules.edits_table')}
          rows={rows}
          rowId={({ centralId }) => String(centralId)}
          columns={[
            {
              id: 'name',
              header: say('commission_rules.field_name'),
              wraps: true,
              render: ({ centralId, after, before }) => (
                <>
                  <span className="font-medium">{(after ?? before)?.name}</span>{' '}
                  <span className="text-muted">#{centralId}</span>
                </>
              ),
            },
            {
              id: 'kind',
              header: say('commission_rules.change'),
              wraps: true,
              render: ({ kind, fields }) => (
                <>
                  <Badge tone="warn">{say(`commission_rules.edit_${kind}`)}</Badge>
                  {fields.length > 0 && (
                    <span className="block text-muted">{fields.map(fieldName).join(', ')}</span>
                  )}
                </>
              ),
            },
            {
              id: 'before',
              header: say('commission_rules.before'),
              wraps: true,
              render: ({ before }) => side(before),
            },
            {
              id: 'after',
              header: say('commission_rules.after_odoo'),
              wraps: true,
              render: ({ after }) => side(after),
            },
            {
              id: 'do',
              header: say('commission_rules.actions'),
              align: 'end',
              render: (edit) => <EditActions edit={edit} draft={draft} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

/** It goes into the draft as a change of the rule that came from its row; or it is set aside. */
function EditActions({ edit, draft }: { edit: PendingEdit; draft: RuleDraft }) {
  const say = useText();
  const dismiss = useMutation(api.commission.rules.dismissEdit.mutationOptions());
  const { centralId, change, decision, isDismissed } = edit;
  const isIn = draft.changes.some((one) => one.centralId === centralId);
  if (decision !== null) return <Badge tone="accent">{say('commission_rules.is_proposed')}</Badge>;
  if (isDismissed) return <Badge>{say('commission_rules.is_dismissed')}</Badge>;
  const failure = dismiss.error === null ? null : failureOf(dismiss.error);
  return (
    <span className="inline-flex items-center gap-2">
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {isIn ? (
        <Badge tone="accent">{say('commission_rules.in_draft')}</Badge>
      ) : change === null ? (
        <span className="text-muted">{say('commission_rules.not_sound')}</span>
      ) : (
        <Button onClick={() => void draft.put([change])}>
          {say('commission_rules.take_to_draft')}
        </Button>
      )}
      <Button
        look="quiet"
        disabled={dismiss.isPending}
        onClick={() => dismiss.mutate({ centralId })}
      >
        {say('commission_rules.dismiss')}
      </Button>
    </span>
  );
}
