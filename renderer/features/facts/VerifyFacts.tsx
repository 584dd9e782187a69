import { useMutation } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';

/** The chain, the anchors and every fold again; the answer stays until it is asked anew. */
export function VerifyFacts() {
  const say = useText();
  const verify = useMutation(api.facts.verify.mutationOptions());
  const { data, error, isPending } = verify;
  const button = (
    <Button disabled={isPending} onClick={() => verify.mutate(undefined)}>
      {say(isPending ? 'facts.verifying' : 'facts.verify')}
    </Button>
  );
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} action={button} />;
  }
  if (data === undefined) return <div className="flex justify-end">{button}</div>;
  if (data.sound) {
    const title = say('facts.verified_sound', { facts: data.facts });
    return <Notice tone="good" title={title} action={button} />;
  }
  const differing = data.folds.filter(({ equal }) => !equal).map(({ fold }) => fold);
  const what = [...new Set([...data.brokenChains, ...data.differingAnchors, ...differing])];
  const title = say('facts.verified_unsound', { what: what.join(', ') });
  return <Notice tone="bad" title={title} action={button} />;
}
