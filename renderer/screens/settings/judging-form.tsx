import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Failure, Settings } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { countriesByName, countryOf } from './countries.ts';

interface Trouble {
  readonly country?: string;
  readonly zone?: string;
  readonly failure?: Failure;
}

/** The country and the zone by which is judged. Another one judges everything anew, so it waits to be agreed to. */
export function JudgingForm({ settings }: { readonly settings: Settings }) {
  const countries = useMemo(() => countriesByName(), []);
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const nameOf = (code: string) => [...countries].find(([, each]) => each === code)?.[0] ?? code;
  const [country, setCountry] = useState(nameOf(settings.country));
  const [zone, setZone] = useState(settings.zone);
  const [trouble, setTrouble] = useState<Trouble>({});
  const [isSaved, setSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const code = countryOf(country, countries);
  const isChanged = code !== settings.country || zone.trim() !== settings.zone;

  const save = async () => {
    setSaved(false);
    if (code === null) return setTrouble({ country: words.settingsPage.error.country });
    setTrouble({});
    setBusy(true);
    const result = await call('settings.change', { country: code, zone: zone.trim() });
    setBusy(false);
    if (result.ok) setSaved(true);
    else if (result.error.details['zone'] === undefined) setTrouble({ failure: result.error });
    else setTrouble({ zone: words.settingsPage.error.zone });
  };
  return (
    <section className="settings-part" aria-label={words.settingsPage.judging}>
      <h2 className="settings-title">{words.settingsPage.judging}</h2>
      <Form
        className="settings-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged && !isBusy) void save();
        }}
      >
        <SuggestInput
          label={words.settingsPage.country}
          value={country}
          onChange={setCountry}
          known={[...countries.keys()]}
          hint={words.settingsPage.countryMore}
          error={trouble.country}
        />
        <SuggestInput
          label={words.settingsPage.zone}
          value={zone}
          onChange={setZone}
          known={zones}
          hint={words.settingsPage.zoneMore}
          error={trouble.zone}
        />
        {trouble.failure === undefined ? null : (
          <Problem title={words.trouble.title} sentence={trouble.failure.message} />
        )}
        <div className="settings-foot">
          <Press look="main" isSubmit isDisabled={!isChanged || isBusy}>
            {words.settingsPage.save}
          </Press>
          <p role="status">{isSaved && !isChanged ? words.settingsPage.saved : ''}</p>
        </div>
      </Form>
    </section>
  );
}
