import type { ReportPreview, ReportTable } from '../../../shared/contract/reports.contract.ts';
import { isBusinessMonth } from '../../../shared/kernel/business-day.ts';
import { CountText } from '../../ui/text/CountText.tsx';
import { MoneyText } from '../../ui/text/MoneyText.tsx';
import { useFormat } from '../../ui/text/use-format.ts';

interface ReportCellProps {
  value: string | number | null;
  kind: ReportTable['columns'][number]['unit'];
  unit: Pick<ReportPreview, 'currency' | 'decimals'>;
}

export function ReportCell({ value, kind, unit }: ReportCellProps) {
  const format = useFormat();
  if (typeof value === 'string') return isBusinessMonth(value) ? format.month(value) : value;
  if (kind === 'money') {
    return <MoneyText minor={value} currency={unit.currency} decimals={unit.decimals} />;
  }
  return <CountText value={value} />;
}
