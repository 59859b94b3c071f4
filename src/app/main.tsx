import './trustedTypes';
import '#ui/theme/theme.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { serveOffline, startUp } from '#flows/startUp';
import { App } from './App';
import { HeldUp } from './HeldUp';

const root = createRoot(document.getElementById('root') as HTMLElement);
const show = (screen: ReactNode) => root.render(<StrictMode>{screen}</StrictMode>);

await startUp(() => show(<HeldUp />));
show(<App />);

if (import.meta.env.PROD) serveOffline();
