import { Form } from 'react-aria-components';
import { type Contact, type PartyItem, channels, isAddress } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Choice } from '../../ui/choice.tsx';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type Correction, Correctable } from '../entering/index.ts';
import { Chapter } from './chapter.tsx';
import './contact-ways.css';

const channelOptions = channels.map((value) => ({ value, text: words.channel[value] }));

/** A typed address takes the place of the one that stood there. */
const readingOf =
  (party: PartyItem, contact: Contact) =>
  (address: string): Correction => {
    const changed = { ...contact, address };
    if (!isAddress(changed)) return { error: words.partyPage.error.address };
    return { step: step('party.record', { party: party.id, contacts: [changed], without: { contacts: [contact] } }) };
  };

function ContactWay({ party, contact }: { readonly party: PartyItem; readonly contact: Contact }) {
  const remove = async () => {
    const removed = await record(words.recording.party(party.name), [
      step('party.record', { party: party.id, without: { contacts: [contact] } }),
    ]);
    if (!removed.ok) tellFailure(removed.error);
  };
  return (
    <li className="item contact-way">
      <span className="item-quantity">{words.channel[contact.channel]}</span>
      <Correctable name={words.channel[contact.channel]} typed={contact.address} read={readingOf(party, contact)}>
        <span className="item-name">{contact.address}</span>
      </Correctable>
      <Press look="quiet" label={words.partyPage.removeLabel(contact.address)} onPress={() => void remove()}>
        {words.partyPage.remove}
      </Press>
    </li>
  );
}

function AddContact({ party }: { readonly party: PartyItem }) {
  const entry = useEntry({ channel: 'email', address: '' });
  const { values, set, errors } = entry;
  const channel = channels.find((each) => each === values.channel) ?? 'email';
  const address = values.address.trim();
  const add = async () => {
    const recorded = await entry.submit({
      errors: { address: isAddress({ channel, address }) ? undefined : words.partyPage.error.address },
      fieldOf: { contacts: 'address' },
      sentence: words.recording.party(party.name),
      steps: () => [step('party.record', { party: party.id, contacts: [{ channel, address }] })],
    });
    if (recorded !== null) set('address')('');
  };
  return (
    <Form
      className="contact-add"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Choice
        label={words.partyPage.addContact}
        options={channelOptions}
        value={channel}
        onChange={set('channel')}
        isNamed
      />
      <TextInput
        label={words.partyPage.address}
        className="contact-address"
        value={values.address}
        onChange={set('address')}
        error={errors.address ?? entry.failure?.message}
      />
      <Press isSubmit isDisabled={entry.isBusy}>
        {words.partyPage.add}
      </Press>
    </Form>
  );
}

/** The ways to reach a party: each corrected or removed where it stands, and a further one added below. */
export function ContactWays({ party }: { readonly party: PartyItem }) {
  return (
    <Chapter
      title={words.partyPage.contacts}
      why={party.contacts.length === 0 ? null : { of: party.id, field: 'contacts' }}
    >
      {party.contacts.length === 0 ? <p className="chapter-none">{words.partyPage.noContacts}</p> : null}
      <ul className="items">
        {keyed(party.contacts, ({ channel, address }) => `${channel} ${address}`).map(([key, contact]) => (
          <ContactWay key={key} party={party} contact={contact} />
        ))}
      </ul>
      <AddContact party={party} />
    </Chapter>
  );
}
