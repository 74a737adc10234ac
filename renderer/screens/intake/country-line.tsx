import { countryText, words } from '../../language/index.ts';
import { settingsAnswer } from '../../state/answers.ts';
import { useRoute } from '../../state/route.ts';
import { goToSetting } from '../../state/settings-parts.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import './country-line.css';

/** By which country is judged: it is taken from the system, and nobody was asked. */
export function CountryLine() {
  const { value: settings } = useAnswer(settingsAnswer, {});
  const [, go] = useRoute();
  if (settings === null) return null;
  return (
    <p className="country-line">
      {words.first.country(countryText(settings.country))}
      <Press look="quiet" onPress={() => goToSetting('judging', go)}>
        {words.first.changeCountry}
      </Press>
    </p>
  );
}
