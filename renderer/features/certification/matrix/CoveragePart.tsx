import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Coverage } from '../../../../shared/contract/certification-rows.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useSession } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { ChangeCoverage, CoverageUrl } from '../coverage-url.ts';
import { ProductCertificates } from '../product/ProductCertificates.tsx';
import { CoverageFilters } from './CoverageFilters.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { DaySlider } from './DaySlider.tsx';
import { GroupOfCategory } from './GroupOfCategory.tsx';
import { GroupTable } from './GroupTable.tsx';
import { WhyCell } from './WhyCell.tsx';

const ROWS = 50;

interface CoveragePartProps {
  url: CoverageUrl;
  change: ChangeCoverage;
}

export function CoveragePart({ url, change }: CoveragePartProps) {
  const say = useText();
  const { today } = useSession();
  const day = url.on === '' ? today : url.on;
  const { data, error } = useQuery({
    ...api.certification.coverage.queryOptions({
      input: {
        ...{ on: day, subject: url.subject, by: url.by, show: url.show, search: url.search },
        ...{ key: url.key === '' ? null : url.key, vendorId: url.vendor },
        requirement: url.requirement === '' ? null : url.requirement,
        ...{ offset: url.page * ROWS, limit: ROWS },
      },
    }),
    placeholderData: keepPreviousData,
  });
  const toDay = useCallback(
    (next: string) => change({ on: next === today ? '' : next }, { replace: true }),
    [change, today],
  );
  return (
    <>
      <DaySlider day={day} today={today} onChange={toDay} />
      <CoverageFilters url={url} change={change} data={data} />
      {error !== null && (
        <Notice tone="bad" title={say(failureOf(error).code, failureOf(error).params)} />
      )}
      {data === undefined && error === null && <Skeleton height="24rem" />}
      {data !== undefined && <Found {...{ data, url, change }} />}
    </>
  );
}

function Found({ data, url, change }: CoveragePartProps & { data: Coverage }) {
  const say = useText();
  const format = useFormat();
  const row = data.rows.find(({ id }) => url.cell.startsWith(`${id} `));
  const cell = row?.cells.find(({ requirement }) => url.cell === `${row.id} ${requirement}`);
  const category =
    url.by === 'category' ? data.groups.find(({ key }) => key === url.key) : undefined;
  const pages = Math.ceil(data.total / ROWS);
  return (
    <>
      {data.isBehind && <Notice title={say('coverage.behind')} />}
      <Card
        title={say('coverage.headline', {
          blocked: format.count(data.blocked),
          subjects: format.count(data.subjects),
          due: format.count(data.dueSoon),
        })}
        aside={<AsOfStamp asOf={data.asOf} />}
      >
        <GroupTable data={data} url={url} change={change} />
        {category !== undefined && category.key !== 'none' && (
          <GroupOfCategory
            key={category.key}
            categoryId={category.key}
            name={category.name ?? category.key}
          />
        )}
        {data.ungrouped > 0 && (
          <p className="pt-1 text-muted text-table">
            {say('coverage.ungrouped', { count: data.ungrouped })}
          </p>
        )}
      </Card>
      {row !== undefined && cell !== undefined && <WhyCell row={row} cell={cell} />}
      {row !== undefined && url.subject === 'product' && (
        <ProductCertificates key={row.id} id={row.id} name={row.name} />
      )}
      <Card
        title={say('coverage.total', { count: data.total })}
        aside={
          pages > 1 && (
            <span className="flex items-center gap-2 text-table">
              <Button
                disabled={url.page === 0}
                onClick={() => change({ page: url.page - 1, cell: '' })}
              >
                {say('coverage.previous')}
              </Button>
              <span className="tabular">
                {format.count(url.page + 1)} / {format.count(pages)}
              </span>
              <Button
                disabled={url.page + 1 >= pages}
                onClick={() => change({ page: url.page + 1, cell: '' })}
              >
                {say('coverage.next')}
              </Button>
            </span>
          )
        }
      >
        {data.total === 0 ? (
          <EmptyState title={say('coverage.empty')} />
        ) : (
          <CoverageTable data={data} url={url} change={change} />
        )}
      </Card>
    </>
  );
}
