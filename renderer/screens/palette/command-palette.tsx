import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { words } from '../../language/index.ts';
import { partiesAnswer } from '../../state/answers.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { type Command, commandsOf, fitting, orderCommand, partyCommand } from './commands.ts';
import { useSight } from './use-sight.ts';
import './command-palette.css';

/** How many orders and parties are offered beside the commands. */
const ordersAtMost = 8;
const partiesAtMost = 5;

/** What fits what is written: commands, then orders by name or number, then parties. */
function useFitting(written: string): readonly Command[] {
  const sight = useSight();
  const { go } = sight;
  const search = written.trim();
  const { value: orders, of } = useOwnAnswer('orders.list', {
    limit: ordersAtMost,
    ...(search === '' ? {} : { search }),
  });
  const { value: parties } = useAnswer(partiesAnswer, { limit: 1000 });
  const commands = fitting(commandsOf(sight), search);
  if (search === '') return commands;
  // Records come all at once, so that none slips in above the one that is about to be chosen.
  if (orders === null || of?.search !== search) return commands;
  const known = fitting(parties?.items.map((party) => partyCommand(party, go)) ?? [], search).slice(0, partiesAtMost);
  return [...commands, ...orders.items.map((order) => orderCommand(order, go)), ...known];
}

/** One field for everything: what is written narrows it, the arrow keys choose, Enter does it. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [written, setWritten] = useState('');
  const commands = useFitting(written);
  return (
    <ModalOverlay
      className="sheet-over"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      <Modal className="sheet">
        <Dialog className="palette" aria-label={words.palette.label}>
          <Autocomplete inputValue={written} onInputChange={setWritten}>
            <TextField aria-label={words.palette.label} autoFocus>
              <Input
                className="palette-input"
                placeholder={words.palette.placeholder}
                autoComplete="off"
                spellCheck={false}
              />
            </TextField>
            <Menu
              className="palette-list"
              aria-label={words.palette.label}
              items={commands}
              onAction={(key) => {
                const command = commands.find(({ id }) => id === key);
                onClose();
                command?.run();
              }}
              renderEmptyState={() => <p className="palette-none">{words.palette.none}</p>}
            >
              {(command: Command) => (
                <MenuItem id={command.id} textValue={command.text} className="palette-item">
                  <span className="palette-text">{command.text}</span>
                  <span className="palette-more">{command.more}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
