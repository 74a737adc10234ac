import { useState } from 'react';
import type { InputOf, Settings } from '../../../shared/api.ts';
import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { regionsAnswer } from '../../state/answers.ts';
import { useFixedAnswer } from '../../state/use-answer.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { SettingsPart } from './settings-part.tsx';

const none = 'none';

/** The days as they are typed, each with what is written for it. */
function readDays(written: string): readonly { readonly said: string; readonly day: string | null }[] {
  const today = todayHere();
  const said = written.split(/[,;\n]+/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  return said.map((each) => ({ said: each, day: readDay(each, { today, from: today, towards: 'future' }) }));
}

/** Which days are business days where the person lives. */
export function CalendarSettings({ settings }: { readonly settings: Settings }) {
  const { country, region, saturdaysCount, closedDays } = settings;
  const { value: regions, failure: unknown } = useFixedAnswer(regionsAnswer, { country });
  const [days, setDays] = useDraft(closedDays.map((day) => typedDay(day)).join(', '));
  const [error, setError] = useState<string>();
  const { change: keep, failure } = useSettingChange();
  const change = (what: string, wanted: InputOf<'settings.change'>) =>
    void keep(words.settingsPage.changed(what), wanted);
  // Christmas Eve, which many have closed.
  const example = typedDay(`${todayHere().slice(0, 4)}-12-24`);
  const saveDays = () => {
    const read = readDays(days);
    const wrong = read.find(({ day }) => day === null);
    setError(wrong === undefined ? undefined : words.judgedBy.noDay(wrong.said, example));
    if (wrong === undefined)
      change(words.judgedBy.closedDays, { closedDays: read.flatMap(({ day }) => (day === null ? [] : [day])) });
  };
  const backToUsual = () => {
    setError(undefined);
    change(words.judgedBy.calendar, { region: null, saturdaysCount: false, closedDays: [] });
  };
  const options = [{ code: none, name: words.judgedBy.noRegion }, ...(regions ?? [])];
  return (
    <SettingsPart part="calendar" more={words.judgedBy.calendarMore}>
      {regions === null && unknown === null ? <Awaited /> : null}
      {regions === null || regions.length === 0 ? null : (
        <Choice
          isNamed
          label={words.judgedBy.region}
          options={options.map(({ code, name }) => ({ value: code, text: name }))}
          value={region ?? none}
          onChange={(code) => change(words.judgedBy.region, { region: code === none ? null : code })}
        />
      )}
      <Tick isOn={saturdaysCount} onChange={(isOn) => change(words.judgedBy.saturdays, { saturdaysCount: isOn })}>
        {words.judgedBy.saturdays}
      </Tick>
      <TextInput
        label={words.judgedBy.closedDays}
        value={days}
        onChange={setDays}
        hint={words.judgedBy.closedDaysMore(example)}
        error={error}
      />
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
      <div className="settings-foot">
        <Press onPress={saveDays}>{words.settingsPage.save}</Press>
        <Press look="quiet" label={`${words.judgedBy.usual}: ${words.judgedBy.calendar}`} onPress={backToUsual}>
          {words.judgedBy.usual}
        </Press>
      </div>
    </SettingsPart>
  );
}
