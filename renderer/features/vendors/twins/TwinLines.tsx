import type { TwinPair } from '../../../../shared/contract/vendor-record.contract.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface TwinLinesProps {
  pairs: readonly TwinPair[];
  onOpen(id: number): void;
}

/** Two vendors that may be one, each of them a press away, and why. */
export function TwinLines({ pairs, onOpen }: TwinLinesProps) {
  const say = useText();
  return (
    <RecordLines
      empty={say('vendor_record.no_twins')}
      lines={pairs.map(({ one, other, reasons }) => ({
        id: `${one.id} ${other.id}`,
        title: (
          <span className="flex flex-wrap gap-x-2">
            {[one, other].map(({ id, name, city }) => (
              <Button key={id} look="quiet" className="-ml-2.5" onClick={() => onOpen(id)}>
                {city === null ? name : `${name} · ${city}`}
              </Button>
            ))}
          </span>
        ),
        note: (
          <span className="flex flex-wrap gap-1">
            {reasons.map(({ kind, shown, likeness }) => (
              <Badge key={kind} tone={kind === 'name' ? 'neutral' : 'warn'}>
                {say(`vendor_record.same_${kind}`, {
                  shown: shown ?? '',
                  percent: Math.trunc((likeness ?? 0) * 100),
                })}
              </Badge>
            ))}
          </span>
        ),
      }))}
    />
  );
}
