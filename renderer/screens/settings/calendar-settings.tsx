import { useState } from 'react';
import type { Settings } from '../../../shared/api.ts';
import { isDate, words } from '../../language/index.ts';
import { regionsAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { Choice } from '../../ui/choice.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';

const none = 'none';

/** Which days are business days where the person lives. */
export function CalendarSettings({ settings }: { readonly settings: Settings }) {
  const { country, region, saturdaysCount, closedDays } = settings;
  const { value: regions } = useAnswer(regionsAnswer, { country });
  const [days, setDays] = useState(closedDays.join(', '));
  const [error, setError] = useState<string>();
  const { change, failure } = useSettingChange();
  const saveDays = () => {
    const written = days.split(/[\s,;]+/).filter((day) => day !== '');
    const wrong = written.find((day) => !isDate(day) || Number.isNaN(Date.parse(day)));
    setError(wrong === undefined ? undefined : words.judgedBy.noDay(wrong));
    if (wrong === undefined) void change({ closedDays: written });
  };
  const backToUsual = () => {
    setDays('');
    void change({ region: null, saturdaysCount: false, closedDays: [] });
  };
  const options = [{ code: none, name: words.judgedBy.noRegion }, ...(regions ?? [])];
  return (
    <section className="settings-part" aria-label={words.judgedBy.calendar}>
      <h2 className="settings-title">{words.judgedBy.calendar}</h2>
      <p className="entry-hint">{words.judgedBy.calendarMore}</p>
      {regions === null || regions.length === 0 ? null : (
        <Choice
          isNamed
          label={words.judgedBy.region}
          options={options.map(({ code, name }) => ({ value: code, text: name }))}
          value={region ?? none}
          onChange={(code) => void change({ region: code === none ? null : code })}
        />
      )}
      <Tick isOn={saturdaysCount} onChange={(isOn) => void change({ saturdaysCount: isOn })}>
        {words.judgedBy.saturdays}
      </Tick>
      <TextInput
        label={words.judgedBy.closedDays}
        value={days}
        onChange={setDays}
        hint={words.judgedBy.closedDaysMore}
        error={error}
      />
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
      <div className="settings-foot">
        <Press onPress={saveDays}>{words.settingsPage.save}</Press>
        <Press look="quiet" label={`${words.judgedBy.usual}: ${words.judgedBy.calendar}`} onPress={backToUsual}>
          {words.judgedBy.usual}
        </Press>
      </div>
    </section>
  );
}
