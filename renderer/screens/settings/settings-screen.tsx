import { useRef, useState } from 'react';
import { languageChoice, type LanguageChoice, words } from '../../language/index.ts';
import { settingsAnswer } from '../../state/answers.ts';
import { changeLanguage, changeTheme, isLanguageJustChanged } from '../../state/looks.ts';
import { type Theme, themes, useTheme } from '../../state/theme.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { Problem } from '../../ui/problem.tsx';
import { DataSettings } from './data-settings.tsx';
import { DesktopSettings } from './desktop-settings.tsx';
import { JudgingForm } from './judging-form.tsx';
import { JudgingSettings } from './judging-settings.tsx';
import { KeySettings } from './key-settings.tsx';
import { SettingsIndex } from './settings-index.tsx';
import { SettingsPart } from './settings-part.tsx';
import './settings-screen.css';

const languageOptions = (['system', 'en', 'de'] as const satisfies readonly LanguageChoice[]).map((value) => ({
  value,
  text: words.settingsPage.languages[value],
}));
const themeOptions = themes.map((value) => ({ value, text: words.settingsPage.themes[value] }));

/** What the person may set. */
export function SettingsScreen() {
  const { value: settings, failure, ask } = useAnswer(settingsAnswer, {});
  const { theme } = useTheme();
  const [isJustChanged] = useState(isLanguageJustChanged);
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <main className="screen settings-screen">
      <SettingsIndex scroller={scroller} />
      <div ref={scroller} className="list settings as-one">
        <header className="list-head as-one-head">
          <h1 className="screen-title">{words.nav.settings}</h1>
        </header>
        {failure === null ? null : (
          <Problem
            title={words.trouble.title}
            sentence={failure.message}
            again={{ word: words.trouble.again, onPress: () => void ask({}) }}
          />
        )}
        <SettingsPart part="looks">
          <PickOne<Theme>
            label={words.settingsPage.theme}
            options={themeOptions}
            value={theme}
            onChange={(theme) => void changeTheme(theme)}
          />
          <PickOne<LanguageChoice>
            label={words.settingsPage.language}
            options={languageOptions}
            value={languageChoice()}
            onChange={(choice) => void changeLanguage(choice)}
            isFirst={isJustChanged}
          />
        </SettingsPart>
        {settings === null && failure === null ? <Awaited /> : null}
        {settings === null ? null : (
          <>
            <JudgingForm settings={settings} />
            <JudgingSettings settings={settings} />
            <DesktopSettings settings={settings} />
            <KeySettings settings={settings} />
            <DataSettings settings={settings} />
          </>
        )}
      </div>
    </main>
  );
}
