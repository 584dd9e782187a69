import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../client/client.ts';
import { Toggle } from '../../../../ui/controls/Toggle.tsx';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { MoreButton } from './MoreButton.tsx';
import { PAGE } from './page-size.ts';

/** What buyers said of its products, and what was answered. */
export function ReviewsPart({ id }: { id: number }) {
  const say = useText();
  const format = useFormat();
  const [unanswered, setUnanswered] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const input = { id, unanswered, limit };
  const { data } = useQuery(
    api.vendors.reviews.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  if (data === undefined) return null;
  const { total, answered, rows } = data;
  const all = unanswered ? total + answered : total;
  return (
    <RecordSection
      title={say('vendor_record.reviews')}
      aside={
        <span className="text-muted text-table">
          {say('vendor_record.answered', { answered, total: all })}
        </span>
      }
    >
      <Toggle
        label={say('vendor_record.unanswered')}
        checked={unanswered}
        onChange={setUnanswered}
      />
      <RecordLines
        empty={say('vendor_record.no_reviews')}
        lines={rows.map((row) => ({
          id: row.id,
          title: `${format.number(row.rating)} · ${row.product.name}`,
          note: (
            <>
              {row.feedback !== null && <p className="text-ink">{row.feedback}</p>}
              {row.response !== null && row.response !== '' && (
                <p>{say('vendor_record.response', { text: row.response })}</p>
              )}
            </>
          ),
          end: <InstantText at={row.at} short />,
        }))}
      />
      <MoreButton has={rows.length < total} limit={limit} onMore={setLimit} />
    </RecordSection>
  );
}
