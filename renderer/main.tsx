// The window's beginning: follows what the agent says, and puts the app into the page.
import '../shared/zod-without-eval.ts';
import { firstAnswer } from './state/first-answer.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app.tsx';
import { RefusedPage } from './screens/refused/index.ts';
import { I18nProvider } from 'react-aria-components';
import { language, locale } from './language/index.ts';
import { followChanges } from './state/changes.ts';
import { followProgress } from './state/intake.ts';
import { followLooks } from './state/looks.ts';
import { useRefused } from './state/refused.ts';
import { showTheme } from './state/theme.ts';

/** The app, or why it cannot open its data. */
function Root() {
  const { failure } = useRefused();
  return failure === null ? <App /> : <RefusedPage failure={failure} />;
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element “root”.');
document.documentElement.lang = language;
showTheme();
followChanges();
followProgress();
void followLooks();
const shown = createRoot(root);
await firstAnswer;
shown.render(
  <StrictMode>
    <I18nProvider locale={locale ?? language}>
      <Root />
    </I18nProvider>
  </StrictMode>,
);
