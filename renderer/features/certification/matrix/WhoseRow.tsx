import type { CoverageRow } from '../../../../shared/contract/certification-rows.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { LinkButton } from '../../../ui/controls/LinkButton.tsx';
import type { CoverageUrl } from '../coverage-url.ts';

interface WhoseRowProps {
  row: CoverageRow;
  subject: CoverageUrl['subject'];
}

/** Of whom a line is: its vendor's page is a press away. */
export function WhoseRow({ row, subject }: WhoseRowProps) {
  const goTo = useGoTo();
  const { id, name, vendor, category, province } = row;
  const open = (one: number) => goTo('vendors', { open: one });
  const where = [category, province].filter((part) => part !== null).join(' · ');
  return (
    <div className="max-w-80">
      <span className="block truncate font-medium">
        {subject === 'vendor' ? <LinkButton onClick={() => open(id)}>{name}</LinkButton> : name}
      </span>
      <span className="block truncate text-muted text-tiny">
        {vendor !== null && (
          <>
            <LinkButton onClick={() => open(vendor.id)}>{vendor.name}</LinkButton>
            {where !== '' && ' · '}
          </>
        )}
        {where}
      </span>
    </div>
  );
}
