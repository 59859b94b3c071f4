import './trustedTypes';
import '#ui/theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { serveOffline, startUp } from '#flows/startUp';
import { App } from './App';

await startUp();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

if (import.meta.env.PROD) serveOffline();
