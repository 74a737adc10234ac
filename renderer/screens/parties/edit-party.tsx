import { useMemo, useState } from 'react';
import type { Result } from '../../../shared/api.ts';
import { nameKey, type PartyItem, type Role, roles as allRoles } from '../../../shared/model/index.ts';
import { countriesByName, countryOf, countryText, words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { useDialogs } from '../../state/dialogs.ts';
import type { Joinable } from '../../state/joinable.ts';
import { routeOfParty } from '../../state/party-route.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useEntry } from '../../state/use-entry.ts';
import { EntrySheet } from '../entering/index.ts';
import { Press } from '../../ui/press.tsx';
import { TickGroup } from '../../ui/tick-group.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** Where it is known what is being added, it is called so. */
const addTitle = (as: Role | null): string => {
  if (as === null) return words.partyPage.addAny;
  return words.partyPage.addAs[as === 'vendor' || as === 'carrier' ? as : 'other'];
};

/** Another party that goes by a name; null where there is none. */
async function namesakeOf(party: PartyItem, name: string): Promise<Result<PartyItem | null>> {
  const found = await call('parties.list', { search: name.trim(), limit: 50 });
  if (!found.ok) return found;
  const same = found.value.items.find((each) => each.id !== party.id && nameKey(each.name) === nameKey(name));
  return { ok: true, value: same ?? null };
}

const joinable = ({ id, name }: PartyItem): Joinable => ({ subject: 'party', id, name, isJoined: false });

export interface EditPartyProps {
  /** Null for a new one. */
  readonly party: PartyItem | null;
  /** The role a new one is likely to have. */
  readonly as: Role | null;
  readonly onClose: () => void;
}

/** A party's name, country, roles and notes. Only what is changed is recorded. */
export function EditParty({ party, as, onClose }: EditPartyProps) {
  const [, go] = useRoute();
  const first = {
    name: party?.name ?? '',
    country: party === null || party.country === null ? '' : countryText(party.country),
    notes: party?.notes ?? '',
  };
  const entry = useEntry(first);
  const { values, set, errors } = entry;
  const changed = (field: 'name' | 'country' | 'notes') => values[field].trim() !== first[field];
  // By its name in the window's language, in English, or by its code.
  const countries = useMemo(() => new Map([...countriesByName('en'), ...countriesByName()]), []);
  const country = countryOf(values.country, countries);
  const had = party?.roles ?? [];
  const [roles, setRoles] = useState<readonly Role[]>(as === null ? had : [as]);
  const added = roles.filter((role) => !had.includes(role));
  const gone = had.filter((role) => !roles.includes(role));

  const show = useDialogs((dialogs) => dialogs.show);
  /** Another that is called already as this one is to be; said once, then two may be called the same. */
  const [namesake, setNamesake] = useState<PartyItem | null>(null);
  const isTold = namesake !== null && nameKey(namesake.name) === nameKey(values.name);

  const save = async () => {
    const isChanged = changed('name') || changed('country') || changed('notes') || added.length + gone.length > 0;
    if (party !== null && !isChanged) return onClose();
    const recorded = await entry.submit(async () => {
      const isRenamed = party !== null && changed('name') && !isTold;
      const found: Result<PartyItem | null> = isRenamed
        ? await namesakeOf(party, values.name)
        : { ok: true, value: null };
      if (!found.ok) return found;
      setNamesake(isTold ? namesake : found.value);
      const sameName = found.value === null ? undefined : words.partyPage.error.namesake(found.value.name);
      return {
        ok: true,
        value: {
          errors: {
            name: values.name.trim() === '' ? words.partyPage.error.name : sameName,
            country: changed('country') && country === null ? words.partyPage.error.country : undefined,
          },
          sentence: words.recording[party === null ? 'partyAdded' : 'party'](values.name.trim()),
          steps: () => [
            step('party.record', {
              ...(party === null ? {} : { party: party.id }),
              ...(changed('name') ? { name: values.name.trim() } : {}),
              ...(changed('country') && country !== null ? { country } : {}),
              ...(changed('notes') ? { notes: values.notes.trim() } : {}),
              ...(added.length > 0 ? { roles: added } : {}),
              ...(gone.length > 0 ? { without: { roles: gone } } : {}),
            }),
          ],
        },
      };
    });
    const [made] = recorded ?? [];
    if (made === undefined) return;
    onClose();
    if (party === null) go(routeOfParty({ id: made.subject.id, roles: [...roles] }));
  };
  return (
    <EntrySheet
      title={party === null ? addTitle(as) : words.partyPage.edit}
      below={party?.name}
      onClose={onClose}
      entry={entry}
      onSubmit={save}
    >
      <div className="sheet-row party-name-row">
        <TextInput
          label={words.partyPage.name}
          value={values.name}
          onChange={set('name')}
          error={errors.name}
          isFirst
        />
        <TextInput
          label={words.partyPage.country}
          value={values.country}
          onChange={set('country')}
          hint={words.partyPage.countryHint}
          error={errors.country}
        />
      </div>
      {party === null || !isTold ? null : (
        <div>
          <Press onPress={() => show({ dialog: 'merge', record: joinable(party), other: joinable(namesake) })}>
            {words.partyPage.mergeWith(party.name, namesake.name)}
          </Press>
        </div>
      )}
      <TickGroup
        label={words.partyPage.roles}
        options={allRoles.map((role) => ({ value: role, text: words.roleOne[role] }))}
        values={roles}
        onChange={setRoles}
      />
      <TextInput label={words.partyPage.notes} value={values.notes} onChange={set('notes')} isLong />
    </EntrySheet>
  );
}
