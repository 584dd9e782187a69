import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shelfChecks } from '../../../../../shared/contract/vendor-record.contract.ts';
import { api } from '../../../../client/client.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { ProgressBar } from '../../../../ui/feedback/ProgressBar.tsx';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { MoneyText } from '../../../../ui/text/MoneyText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { ProductLink } from '../ProductLink.tsx';
import { MoreButton } from './MoreButton.tsx';
import { PAGE } from './page-size.ts';

/** What is on offer, the least complete first. */
export function ShelfPart({ id }: { id: number }) {
  const say = useText();
  const format = useFormat();
  const [limit, setLimit] = useState(PAGE);
  const { data } = useQuery(
    api.vendors.shelf.queryOptions({ input: { id, limit }, placeholderData: keepPreviousData }),
  );
  if (data === undefined) return null;
  const { total, complete, lacking, unknown, rows } = data;
  const title = say('vendor_record.shelf');
  return (
    <RecordSection title={title}>
      <p className="mb-1 text-table">{say('vendor_record.shelf_complete', { complete, total })}</p>
      <ProgressBar label={title} value={complete} max={total} />
      <p className="my-2 flex flex-wrap gap-1">
        {shelfChecks
          .filter((check) => (lacking[check] ?? 0) > 0)
          .map((check) => (
            <Badge key={check} tone="warn">
              {say(`vendor_record.lacks_${check}`)}: {format.count(lacking[check] ?? 0)}
            </Badge>
          ))}
      </p>
      {unknown.length > 0 && (
        <p className="mb-2 text-muted text-table">
          {say('vendor_record.shelf_unknown', {
            what: unknown.map((check) => say(`vendor_record.of_${check}`)).join(', '),
          })}
        </p>
      )}
      <RecordLines
        empty={say('vendor_record.no_shelf')}
        lines={rows.map((row) => ({
          id: row.id,
          title: <ProductLink id={row.id} name={row.name} />,
          note: (
            <span className="flex flex-wrap items-center gap-1">
              {say('vendor_record.stock', { count: format.count(row.stock) })}
              {row.lacking.map((check) => (
                <Badge key={check} tone="warn">
                  {say(`vendor_record.lacks_${check}`)}
                </Badge>
              ))}
            </span>
          ),
          end: <MoneyText {...row.price} />,
        }))}
      />
      <MoreButton has={rows.length < total} limit={limit} onMore={setLimit} />
    </RecordSection>
  );
}
