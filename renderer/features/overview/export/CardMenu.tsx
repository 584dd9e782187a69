import { Download, X } from 'lucide-react';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { Menu } from '../../../ui/controls/Menu.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { type CardFiles, cardFormats } from './use-card-files.ts';

interface CardMenuProps {
  title: string;
  files: CardFiles;
  className?: string | undefined;
}

/** The files of a card. While one is made, the same button gives it up. */
export function CardMenu({ title, files, className = '' }: CardMenuProps) {
  const say = useText();
  const { running, failure, saved, start, cancel } = files;
  const told = failure ?? (saved === null ? '' : say('board_export.saved', { name: saved }));
  const look = `${className} ${failure === null ? '' : 'text-bad'}`;
  return (
    <>
      {running ? (
        <IconButton
          className={look}
          label={`${say('board_export.writing', { title })} ${say('ui.cancel')}`}
          onClick={cancel}
        >
          <X aria-hidden size={15} />
        </IconButton>
      ) : (
        <Menu
          label={say('board_export.of', { title })}
          trigger={
            <IconButton className={look} label={failure ?? say('board_export.of', { title })}>
              <Download aria-hidden size={15} />
            </IconButton>
          }
          entries={cardFormats.map((format) => ({
            id: format,
            label: say(`board_export.${format}`),
            onSelect: () => start(format),
          }))}
        />
      )}
      <span role="status" className="sr-only">
        {running ? say('board_export.writing', { title }) : told}
      </span>
    </>
  );
}
