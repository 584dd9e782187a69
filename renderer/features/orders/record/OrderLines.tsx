import { minorOfDecimal } from '../../../../shared/kernel/money.ts';
import { useMay } from '../../../client/use-session.ts';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { type Format, useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { LineWhy } from '../../../why/LineWhy.tsx';
import { groupByVendor, type OrderLine } from './vendor-groups.ts';

interface OrderLinesProps {
  lines: readonly OrderLine[];
  /** A sale: its goods bear commission. */
  isSold: boolean;
}

export function OrderLines({ lines, isSold }: OrderLinesProps) {
  const say = useText();
  const mayAsk = useMay('commission.view') && isSold;
  if (lines.length === 0) {
    return (
      <RecordSection title={say('orders.details')}>
        <p className="text-muted text-table">{say('orders.no_lines')}</p>
      </RecordSection>
    );
  }
  return (
    <>
      {groupByVendor(lines).map(({ vendor, lines: ofVendor }) => (
        <RecordSection key={vendor ?? ''} title={vendor ?? say(groupWithoutVendor(ofVendor))}>
          <RecordLines
            empty=""
            lines={ofVendor.map((line) => ({
              id: line.id,
              title: line.name ?? say('orders.untitled_line'),
              note: isText(line) ? undefined : (
                <>
                  <LineNote line={line} />
                  {mayAsk && bearsCommission(line) && <LineWhy line={line.id} />}
                </>
              ),
              end: isText(line) ? undefined : <MoneyText {...line.total} />,
            }))}
          />
        </RecordSection>
      ))}
    </>
  );
}

function groupWithoutVendor(lines: readonly OrderLine[]) {
  return lines.some(({ kind }) => kind === 'goods')
    ? 'orders.without_vendor'
    : 'orders.other_lines';
}

function isText({ kind }: OrderLine): boolean {
  return kind === 'section' || kind === 'note';
}

/** What takes off is part of what it takes off from. */
function bearsCommission({ kind, subtotal }: OrderLine): boolean {
  return kind === 'goods' && subtotal.minor >= 0;
}

function LineNote({ line }: { line: OrderLine }) {
  const say = useText();
  const format = useFormat();
  const { quantity, unitPrice, discountPercent, total } = line;
  const price = priceText(format, { unitPrice, currency: total.currency });
  const times = say('orders.line_times', { quantity: shortNumber(format, quantity), price });
  if (discountPercent === 0) return times;
  const percent = `${shortNumber(format, discountPercent)}%`;
  return `${times} · ${say('orders.line_discount', { percent })}`;
}

/** A unit price may be finer than its currency: then it is shown as the number it is. */
function priceText(
  format: Format,
  { unitPrice, currency }: { unitPrice: number; currency: string },
) {
  const minor = minorOfDecimal(unitPrice, format.decimals);
  return minor === null ? format.number(unitPrice, 4) : format.money(minor, { currency });
}

function shortNumber(format: Format, value: number): string {
  return Number.isInteger(value) ? format.count(value) : format.number(value, 2);
}
