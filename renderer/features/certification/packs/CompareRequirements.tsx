import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type {
  RequirementChange,
  RequirementImpact,
} from '../../../../shared/contract/certification-rows.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { FileButton } from '../../../packs/FileButton.tsx';
import { FileFaults } from '../../../packs/FileFaults.tsx';
import type { JsonFile } from '../../../packs/read-json-file.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

/** A file: what is wrong with it, what it changes, what that makes of the market; then it may be proposed. */
export function CompareRequirements({ against }: { against: string }) {
  const say = useText();
  const [file, setFile] = useState<JsonFile | null>(null);
  const pack = file?.is === 'json' ? file.content : undefined;
  const { data, error } = useQuery(
    api.certification.packs.compare.queryOptions({ input: { pack }, enabled: pack !== undefined }),
  );
  const failure = error === null ? null : failureOf(error);
  return (
    <Card title={say('commission_packs.compare')}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-3">
          <FileButton label={file?.name ?? say('commission_packs.choose_file')} onFile={setFile} />
          <p className="min-w-48 flex-1 pb-1.5 text-muted text-table">
            {say('coverage.compare_text', { version: against })}
          </p>
        </div>
        {file !== null && file.is !== 'json' && (
          <Notice
            tone="bad"
            title={say('file.not_json', { file: file.name, reason: file.reason })}
          />
        )}
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        {pack !== undefined && data === undefined && failure === null && <Skeleton height="6rem" />}
        {pack !== undefined && data !== undefined && data.faults.length > 0 && (
          <FileFaults
            title={say('commission_packs.faulty', { count: data.faults.length })}
            faults={data.faults}
          />
        )}
        {pack !== undefined && data !== undefined && data.faults.length === 0 && (
          <>
            <Changes changes={data.changes} />
            <Impact impact={data.impact} />
            {data.isOtherwiseOther && <Notice tone="warn" title={say('coverage.otherwise')} />}
            {(data.changes.length > 0 || data.isOtherwiseOther) && (
              <Propose pack={pack} onDone={() => setFile(null)} />
            )}
          </>
        )}
      </div>
    </Card>
  );
}

const tones = { added: 'accent', removed: 'bad', changed: 'warn' } as const;

function Changes({ changes }: { changes: readonly RequirementChange[] }) {
  const say = useText();
  const label = say('commission_packs.changes', { count: changes.length });
  return (
    <PlainTable<RequirementChange>
      label={label}
      rows={changes}
      rowId={({ row }) => row}
      columns={[
        {
          id: 'change',
          header: say('commission_packs.change'),
          render: ({ change }) => (
            <Badge tone={tones[change]}>{say(`commission_packs.change_${change}`)}</Badge>
          ),
        },
        { id: 'row', header: say('coverage.rule'), render: ({ row }) => row },
        {
          id: 'fields',
          header: label,
          wraps: true,
          render: ({ fields, before, after }) =>
            fields
              .map((field) => `${field}: ${textIn(before, field)} → ${textIn(after, field)}`)
              .join('; '),
        },
      ]}
    />
  );
}

function textIn(row: RequirementChange['before'], field: string): string {
  const value: unknown = row === null ? null : Reflect.get(row, field);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function Impact({ impact }: { impact: readonly RequirementImpact[] }) {
  const say = useText();
  const format = useFormat();
  if (impact.length === 0) return <Notice title={say('coverage.no_impact')} />;
  return (
    <ul aria-label={say('coverage.impact')} className="list-disc pl-5 text-table">
      {impact.map(({ day, requirement, becomeMissing, noLonger }) => (
        <li key={`${day} ${requirement}`}>
          {say('coverage.impact_line', {
            ...{ day: format.day(day), requirement },
            ...{ more: format.count(becomeMissing), less: format.count(noLonger) },
          })}
        </li>
      ))}
    </ul>
  );
}

function Propose({ pack, onDone }: { pack: unknown; onDone(): void }) {
  const say = useText();
  const [title, setTitle] = useState('');
  const propose = useMutation(
    api.certification.packs.propose.mutationOptions({ onSuccess: onDone }),
  );
  const failure = propose.error === null ? null : failureOf(propose.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() !== '') propose.mutate({ title: title.trim(), pack });
  };
  return (
    <form
      aria-label={say('commission_packs.propose')}
      className="flex flex-wrap items-end gap-3 border-line border-t pt-3"
      onSubmit={submit}
    >
      <div className="w-96 max-w-full">
        <Field label={say('commission_packs.proposal_title')}>
          <TextInput maxLength={200} value={title} onChange={setTitle} />
        </Field>
      </div>
      <Button type="submit" look="primary" disabled={propose.isPending || title.trim() === ''}>
        {say('commission_packs.propose')}
      </Button>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </form>
  );
}
