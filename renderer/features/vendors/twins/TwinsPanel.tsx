import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../client/client.ts';
import { SidePanel } from '../../../ui/surfaces/SidePanel.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { MoreButton } from '../record/parts/MoreButton.tsx';
import { PAGE } from '../record/parts/page-size.ts';
import { TwinLines } from './TwinLines.tsx';

interface TwinsPanelProps {
  onOpen(id: number): void;
  onClose(): void;
}

/** All vendors that may be the same one, beside the list. */
export function TwinsPanel({ onOpen, onClose }: TwinsPanelProps) {
  const say = useText();
  const [limit, setLimit] = useState(PAGE);
  const { data } = useQuery(
    api.vendors.duplicates.queryOptions({ input: { limit }, placeholderData: keepPreviousData }),
  );
  return (
    <SidePanel title={say('vendor_record.twins')} onClose={onClose}>
      <p className="mb-2 max-w-prose text-muted text-table">{say('vendor_record.twins_text')}</p>
      {data !== undefined && (
        <>
          {data.total > 0 && (
            <p className="mb-2 text-table">
              {say('vendor_record.twins_shown', { shown: data.rows.length, total: data.total })}
            </p>
          )}
          <TwinLines pairs={data.rows} onOpen={onOpen} />
          <MoreButton has={data.rows.length < data.total} limit={limit} onMore={setLimit} />
        </>
      )}
    </SidePanel>
  );
}
