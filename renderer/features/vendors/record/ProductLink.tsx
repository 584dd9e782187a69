import { useGoTo } from '../../../client/use-go-to.ts';
import { useMay } from '../../../client/use-session.ts';
import { LinkButton } from '../../../ui/controls/LinkButton.tsx';

/** Which certificates it has and lacks, for who may see that. */
export function ProductLink({ id, name }: { id: number; name: string }) {
  const goTo = useGoTo();
  const maySee = useMay('certification.view');
  if (!maySee) return name;
  return (
    <LinkButton onClick={() => goTo('certification', { search: `#${id}` })}>{name}</LinkButton>
  );
}
