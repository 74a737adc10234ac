// The window's beginning: follows what the agent says, and puts the app into the page.
import './state/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app.tsx';
import { followChanges } from './state/changes.ts';
import { followProgress } from './state/intake.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element “root”.');
followChanges();
followProgress();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
