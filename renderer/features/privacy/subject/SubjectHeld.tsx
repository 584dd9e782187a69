import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type HeldTable, LEAST_REASON } from '../../../../shared/contract/privacy.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay } from '../../../client/use-session.ts';
import { Field } from '../../../ui/controls/Field.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { useTableWords } from '../use-table-words.ts';
import { SubjectErase } from './SubjectErase.tsx';
import { SubjectExport } from './SubjectExport.tsx';
import { useRetention } from './use-retention.ts';

export function SubjectHeld({ partnerId }: { partnerId: number }) {
  const say = useText();
  const format = useFormat();
  const retention = useRetention();
  const { tableName, columnName } = useTableWords();
  const mayErase = useMay('privacy.erase');
  const [reason, setReason] = useState('');
  const { data, error } = useQuery(api.privacy.subject.queryOptions({ input: { partnerId } }));
  const failure = error === null ? null : failureOf(error);
  if (failure !== null) return <Notice tone="bad" title={say(failure.code, failure.params)} />;
  if (data === undefined) return null;
  const given = reason.trim().length >= LEAST_REASON ? reason.trim() : null;
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold text-body">{say('privacy.held', { name: data.name })}</h3>
      <PlainTable<HeldTable>
        label={say('privacy.held', { name: data.name })}
        rows={data.tables}
        rowId={({ table }) => table}
        columns={[
          { id: 'table', header: say('privacy.table'), render: ({ table }) => tableName(table) },
          {
            id: 'rows',
            header: say('privacy.rows'),
            align: 'end',
            render: ({ rows }) => <CountText value={rows} />,
          },
          {
            id: 'columns',
            header: say('privacy.columns'),
            wraps: true,
            render: ({ table, columns }) =>
              columns.map((column) => columnName(table, column)).join(', '),
          },
          {
            id: 'retention',
            header: say('privacy.retention'),
            render: (held) => retention(held.retention),
          },
        ]}
      />
      {data.erasedAt === null ? (
        <>
          <Field label={say('privacy.reason')} hint={say('privacy.reason_hint')}>
            <TextInput maxLength={300} value={reason} onChange={setReason} />
          </Field>
          <SubjectExport partnerId={partnerId} reason={given} />
          {mayErase && <SubjectErase subject={data} reason={given} />}
        </>
      ) : (
        <Notice
          tone="neutral"
          title={say('privacy.was_erased', { at: format.instant(data.erasedAt) })}
        />
      )}
    </div>
  );
}
