import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import type { InputOf, Settings } from '../../../shared/api.ts';
import { countriesByName, countryOf, words } from '../../language/index.ts';
import { usualSettingsAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { SettingsPart } from './settings-part.tsx';

/** The country and the zone by which is judged. Another one judges everything anew, so it waits to be agreed to. */
export function JudgingForm({ settings }: { readonly settings: Settings }) {
  const countries = useMemo(() => countriesByName(), []);
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const { value: usual } = useAnswer(usualSettingsAnswer, {});
  const nameOf = (code: string) => [...countries].find(([, each]) => each === code)?.[0] ?? code;
  const [country, setCountry] = useDraft(nameOf(settings.country));
  const [zone, setZone] = useDraft(settings.zone);
  const [isNoCountry, setNoCountry] = useState(false);
  const { change, failure, isBusy } = useSettingChange();
  const code = countryOf(country, countries);
  const isChanged = code !== settings.country || zone.trim() !== settings.zone;
  const isOwn = usual !== null && (usual.country !== settings.country || usual.zone !== settings.zone);
  const isZoneWrong = failure?.code === 'no_such_zone';

  const keep = (wanted: InputOf<'settings.change'>) => void change(words.settingsPage.judgedAnew, wanted);
  const save = () => {
    setNoCountry(code === null);
    if (code !== null) keep({ country: code, zone: zone.trim() });
  };
  return (
    <SettingsPart part="judging">
      <Form
        className="settings-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged && !isBusy) save();
        }}
      >
        <SuggestInput
          label={words.settingsPage.country}
          value={country}
          onChange={setCountry}
          known={[...countries.keys()]}
          isClosed
          hint={words.settingsPage.countryMore}
          error={isNoCountry ? words.settingsPage.error.country : undefined}
        />
        <SuggestInput
          label={words.settingsPage.zone}
          value={zone}
          onChange={setZone}
          known={zones}
          isClosed
          hint={words.settingsPage.zoneMore}
          error={isZoneWrong ? words.settingsPage.error.zone : undefined}
        />
        {failure === null || isZoneWrong ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
        <div className="settings-foot">
          <Press isSubmit isDisabled={!isChanged}>
            {words.settingsPage.save}
          </Press>
          <Press
            look="quiet"
            label={`${words.settingsPage.followSystem}: ${words.settingsPage.judging}`}
            isDisabled={!isOwn}
            onPress={() => keep({ country: null, zone: null })}
          >
            {words.settingsPage.followSystem}
          </Press>
        </div>
      </Form>
    </SettingsPart>
  );
}
