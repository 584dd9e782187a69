import { useMemo } from 'react';
import type { AuditRow } from '../../../shared/contract/audit.contract.ts';
import type { DataColumn } from '../../ui/table/column.ts';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useRoleName } from '../../ui/text/use-role-name.ts';
import { useText } from '../../ui/text/use-text.ts';
import { useDeedName } from './use-deed-name.ts';

export function useAuditColumns(): readonly DataColumn<AuditRow>[] {
  const say = useText();
  const roleName = useRoleName();
  const deedName = useDeedName();
  return useMemo(
    () => [
      {
        id: 'at',
        header: say('audit.at'),
        width: '11rem',
        sortable: true,
        render: ({ at }) => <InstantText at={at} />,
      },
      {
        id: 'actor',
        header: say('audit.actor'),
        width: 'minmax(10rem, 1.5fr)',
        sortable: true,
        render: ({ actor }) => (actor === '' ? say('audit.nobody') : actor),
      },
      {
        id: 'role',
        header: say('audit.role'),
        width: '8rem',
        render: ({ role }) => roleName(role),
      },
      {
        id: 'procedure',
        header: say('audit.procedure'),
        width: 'minmax(11rem, 1.2fr)',
        sortable: true,
        render: ({ procedure }) => deedName(procedure),
      },
      {
        id: 'subject',
        header: say('audit.subject'),
        width: '7rem',
        sortable: true,
        render: ({ subject }) => subject,
      },
      {
        id: 'detail',
        header: say('audit.detail'),
        width: 'minmax(12rem, 2.5fr)',
        render: ({ detail }) => (detail === '{}' || detail === 'null' ? '' : detail),
      },
    ],
    [say, roleName, deedName],
  );
}
