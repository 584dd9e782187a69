import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import type { AuditRow } from '../../../shared/contract/audit.contract.ts';
import { api } from '../../client/client.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useTableWords } from './use-table-words.ts';

const PROCEDURE = 'privacy.reveal';
const NEWEST = 8;
const told = z.object({ column: z.string(), reason: z.string(), message: z.int().optional() });

function toldBy({ detail }: AuditRow): z.infer<typeof told> {
  const parsed = told.safeParse(JSON.parse(detail));
  return parsed.success ? parsed.data : { column: '', reason: detail };
}

export function RevealLog() {
  const say = useText();
  const goTo = useGoTo();
  const { columnName } = useTableWords();
  const input = { procedure: PROCEDURE, limit: NEWEST };
  // Nobody is told of a reveal: it is read again whenever this is looked at.
  const { data } = useQuery(api.audit.list.queryOptions({ input, refetchOnMount: 'always' }));
  if (data === undefined) return null;
  if (data.rows.length === 0) return <p className="text-muted">{say('privacy.log_none')}</p>;
  return (
    <div className="flex flex-col gap-2">
      <PlainTable<AuditRow>
        label={say('privacy.log')}
        rows={data.rows}
        rowId={({ id }) => String(id)}
        columns={[
          { id: 'at', header: say('audit.at'), render: ({ at }) => <InstantText at={at} /> },
          { id: 'actor', header: say('audit.actor'), render: ({ actor }) => actor },
          {
            id: 'what',
            header: say('audit.subject'),
            render: (row) => {
              const { column, message } = toldBy(row);
              const name = columnName('central_partner', column);
              return message === undefined
                ? `#${row.subject ?? ''} ${name}`
                : say('privacy.log_edit', { message, name });
            },
          },
          {
            id: 'reason',
            header: say('privacy.reason'),
            wraps: true,
            render: (row) => toldBy(row).reason,
          },
        ]}
      />
      <div>
        <Button onClick={() => goTo('settings/audit', { procedure: PROCEDURE })}>
          {say('privacy.log_all')}
        </Button>
      </div>
    </div>
  );
}
