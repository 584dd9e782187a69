import type { ReportPreview, ReportTable } from '../../../shared/contract/reports.contract.ts';
import { CountText } from '../../ui/text/CountText.tsx';
import { MoneyText } from '../../ui/text/MoneyText.tsx';

interface ReportCellProps {
  value: string | number | null;
  kind: ReportTable['columns'][number]['unit'];
  unit: Pick<ReportPreview, 'currency' | 'decimals'>;
}

export function ReportCell({ value, kind, unit }: ReportCellProps) {
  if (typeof value === 'string') return value;
  if (kind === 'money') {
    return <MoneyText minor={value} currency={unit.currency} decimals={unit.decimals} />;
  }
  return <CountText value={value} />;
}
