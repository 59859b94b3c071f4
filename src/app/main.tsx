import './trustedTypes';
import '#ui/theme/theme.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { serveOffline, startUp } from '#flows/startUp';
import { parseRoute } from '#routes/route';
import { App } from './App';
import { HeldUp } from './HeldUp';
import { fetchPlace } from './places';

const root = createRoot(document.getElementById('root') as HTMLElement);
const show = (screen: ReactNode) => root.render(<StrictMode>{screen}</StrictMode>);

fetchPlace(parseRoute(location.hash).place);
await startUp(() => show(<HeldUp />));
show(<App />);

if (import.meta.env.PROD) serveOffline();
