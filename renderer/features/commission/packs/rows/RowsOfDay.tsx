import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Toggle } from '../../../../ui/controls/Toggle.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import type { PacksUrl } from '../packs-url.ts';
import { PackRows } from './PackRows.tsx';
import { TaxOfDay } from './TaxOfDay.tsx';

interface RowsOfDayProps {
  url: PacksUrl;
  change(next: Partial<PacksUrl>): void;
}

const LIVE = '';

/** What the law comes to on one day, and the rows that say so. */
export function RowsOfDay({ url, change }: RowsOfDayProps) {
  const say = useText();
  const format = useFormat();
  const { data: listed } = useQuery(api.commission.packs.list.queryOptions());
  const input = {
    version: url.version === LIVE ? null : url.version,
    day: url.day === '' ? null : url.day,
  };
  const { data, error } = useQuery(
    api.commission.packs.show.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  const versions = listed?.packs.map(({ version }) => version) ?? [];
  const live = listed === undefined ? '…' : listed.live;
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={say('commission_packs.day')}>
          <TextInput
            type="date"
            className="w-36"
            value={url.day === '' ? (data?.day ?? '') : url.day}
            onChange={(day) => change({ day })}
          />
        </Field>
        <Field label={say('commission_packs.pack')}>
          <Select
            className="w-64"
            value={versions.includes(url.version) ? url.version : LIVE}
            options={[
              { value: LIVE, label: say('commission_packs.live_pack', { version: live }) },
              ...versions
                .filter((version) => version !== live)
                .map((value) => ({ value, label: value })),
            ]}
            onChange={(version) => change({ version })}
          />
        </Field>
        <Toggle
          label={say('commission_packs.all_days')}
          checked={url.all}
          onChange={(all) => change({ all })}
        />
      </div>
      {error !== null && <Trouble error={error} />}
      {data === undefined && error === null && <Skeleton height="24rem" />}
      {data !== undefined && (
        <>
          <TaxOfDay view={data} />
          <Card
            title={
              url.all
                ? say('commission_packs.rows_all')
                : say('commission_packs.rows_on', { day: format.day(data.day) })
            }
            aside={
              <span className="text-muted text-table">
                {say('commission_packs.checked_on', { day: format.day(data.pack.checkedOn) })}
              </span>
            }
          >
            <PackRows view={data} all={url.all} />
          </Card>
        </>
      )}
    </>
  );
}

function Trouble({ error }: { error: Error }) {
  const say = useText();
  const { code, params } = failureOf(error);
  return <Notice tone="bad" title={say(code, params)} />;
}
