import { useQuery } from '@tanstack/react-query';
import { addMonths, isBusinessMonth, monthOf } from '../../../shared/kernel/business-day.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { MonthPicker } from '../../ui/controls/MonthPicker.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { AsOfStamp } from '../../ui/text/AsOfStamp.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

import { ReportBody } from './ReportBody.tsx';
import { ReportButtons } from './ReportButtons.tsx';
import { reportUrl } from './report-url.ts';

export function ReportsScreen() {
  const say = useText();
  const { pick } = useFormat();
  const { today } = useSession();
  const [url, change] = useUrlState(reportUrl);
  const { data: reports, error } = useQuery(api.reports.list.queryOptions());
  const latest = monthOf(today);
  const month = isBusinessMonth(url.month) ? url.month : addMonths(latest, -1);
  const report = reports?.find(({ id }) => id === url.report) ?? reports?.[0];
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (reports === undefined) return null;
  if (report === undefined) {
    return (
      <EmptyState
        title={say('reports-screen.no_reports_title')}
        text={say('reports-screen.no_reports_text')}
      />
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Select
          className="w-64"
          label={say('reports-screen.report')}
          value={report.id}
          onChange={(id) => change({ report: id })}
          options={reports.map(({ id, name }) => ({ value: id, label: pick(name) }))}
        />
        <MonthPicker
          month={month}
          latest={latest}
          onChange={(next) => change({ month: next }, { replace: true })}
        />
        <ReportButtons
          key={`${report.id} ${month}`}
          report={{ id: report.id, name: pick(report.name), formats: report.formats }}
          month={month}
        />
      </div>
      <p className="text-muted">{pick(report.description)}</p>
      <Preview id={report.id} month={month} />
    </div>
  );
}

function Preview({ id, month }: { id: string; month: string }) {
  const say = useText();
  const { data, error } = useQuery(
    api.reports.preview.queryOptions({ input: { id, period: month } }),
  );
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (data === undefined) {
    return <p className="late-appear text-muted">{say('reports-screen.loading')}</p>;
  }
  return (
    <>
      <AsOfStamp asOf={data.asOf} />
      {data.asOf === null && <Notice tone="warn" title={say('reports-screen.never_synced')} />}
      <ReportBody preview={data} />
    </>
  );
}
