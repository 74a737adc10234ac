import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { nameKey } from '../../../shared/model/mark.ts';
import type { PartyItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useLooseParcels } from '../../state/loose-parcels.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { followFocus } from '../../ui/use-focus-followed.ts';
import {
  type Command,
  commandsOf,
  contactCommand,
  fitting,
  orderCommand,
  parcelCommand,
  partyCommand,
  projectCommand,
  settingCommands,
} from './commands.ts';
import type { Go } from './command-table.ts';
import { useSight } from './use-sight.ts';
import '../../ui/more-below.css';
import './command-palette.css';

/** How many of each kind are offered beside the commands. */
const atMost = { orders: 8, parcels: 4, parties: 5, projects: 4, contacts: 4 };

/** What fits what is written: commands, then records by name or number, as the agent finds them. */
function useFitting(written: string): readonly Command[] {
  const seen = useSight();
  // The keys go on there, also where one was there already.
  const go: Go = (to) => {
    seen.go(to);
    followFocus('ref' in to ? to.ref : null);
  };
  const sight = { ...seen, go };
  const search = written.trim();
  const wanted = search === '' ? {} : { search };
  const orders = useOwnAnswer('orders.list', { limit: atMost.orders, ...wanted });
  const parties = useOwnAnswer('parties.list', { limit: atMost.parties, ...wanted });
  const projects = useOwnAnswer('projects.list', { limit: atMost.projects, ...wanted });
  const contacts = useOwnAnswer('interactions.list', { limit: atMost.contacts, ...wanted });
  const parcels = useLooseParcels(search);
  if (search === '') return commandsOf(sight);
  const commands = fitting([...commandsOf(sight), ...settingCommands(go)], search);
  // Records come all at once, so that none slips in above the one that is about to be chosen.
  if ([orders, parties, projects, contacts].some(({ of }) => of?.search !== search)) return commands;
  // Where it fits more orders than are offered, whoever goes by it comes before the orders placed with them.
  const key = (orders.value?.next ?? null) === null ? '' : nameKey(search);
  const isMeant = ({ name }: PartyItem) => key !== '' && nameKey(name).startsWith(key);
  const found = parties.value?.items ?? [];
  return [
    ...commands,
    ...found.filter(isMeant).map((party) => partyCommand(party, go)),
    ...(orders.value?.items.map((order) => orderCommand(order, go)) ?? []),
    ...parcels.slice(0, atMost.parcels).map((parcel) => parcelCommand(parcel, go)),
    ...found.filter((party) => !isMeant(party)).map((party) => partyCommand(party, go)),
    ...(projects.value?.items.map((project) => projectCommand(project, go)) ?? []),
    ...(contacts.value?.items.map((contact) => contactCommand(contact, go)) ?? []),
  ];
}

/** One field for everything: what is written narrows it, the arrow keys choose, Enter does it. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [written, setWritten] = useState('');
  const commands = useFitting(written);
  const run = (command: Command | undefined) => {
    onClose();
    command?.run();
  };
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
                onKeyDown={({ key, currentTarget }) => {
                  // Who writes fast presses Enter before the first that fits is marked.
                  const isMarked = currentTarget.hasAttribute('aria-activedescendant');
                  if (key === 'Enter' && !isMarked && commands.length > 0) run(commands[0]);
                }}
              />
              <Menu
                className="palette-list more-below"
                aria-label={words.palette.label}
                items={commands}
                onAction={(key) => run(commands.find(({ id }) => id === key))}
                renderEmptyState={() => <p className="palette-none">{words.palette.none}</p>}
              >
                {(command: Command) => (
                  <MenuItem id={command.id} textValue={command.text} className="palette-item">
                    <span className="palette-text">{command.text}</span>
                    <span className="palette-more">{command.more}</span>
                  </MenuItem>
                )}
              </Menu>
            </TextField>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
