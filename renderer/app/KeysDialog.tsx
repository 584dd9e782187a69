import { Kbd } from '../ui/controls/Kbd.tsx';
import { Dialog } from '../ui/surfaces/Dialog.tsx';
import { useText } from '../ui/text/use-text.ts';

const keys = [
  { id: 'palette', keys: ['Ctrl', 'K'] },
  { id: 'screen', keys: ['Alt', '1…9'] },
  { id: 'menu', keys: ['Ctrl', 'B'] },
  { id: 'lock', keys: ['Ctrl', 'L'] },
  { id: 'filter', keys: ['/'] },
  { id: 'move', keys: ['↑', '↓', 'j', 'k'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'close', keys: ['Esc'] },
  { id: 'save', keys: ['Ctrl', 'Enter'] },
  { id: 'definition', keys: ['i'] },
  { id: 'narrow', keys: ['Shift', 'Enter'] },
  { id: 'reset', keys: ['r'] },
  { id: 'wall', keys: ['w'] },
  { id: 'note', keys: ['n'] },
  { id: 'help', keys: ['?'] },
] as const;

export function KeysDialog({ onClose }: { onClose(): void }) {
  const say = useText();
  return (
    <Dialog open onClose={onClose} title={say('shell.keys')}>
      <dl className="divide-y divide-line">
        {keys.map((entry) => (
          <div key={entry.id} className="flex items-center justify-between gap-4 py-1.5">
            <dt>{say(`shell.keys.${entry.id}`)}</dt>
            <dd className="flex gap-1">
              {entry.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
