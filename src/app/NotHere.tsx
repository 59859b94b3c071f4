import { hrefOf, type Route } from '#routes/route';
import { ClosedFan } from '#ui/charts/ClosedFan';
import { LinkButton } from '#ui/controls/Button';
import { useCommonTexts } from '#ui/LanguageContext';
import styles from './NotHere.module.css';

interface NotHereProps {
  message: string;
  back?: Exclude<Route, { place: 'unknown' }>;
  backLabel?: string;
}

/** A place, session or person we don't know: says so, and offers the way on. */
export function NotHere({ message, back = { place: 'home' }, backLabel }: NotHereProps) {
  const texts = useCommonTexts();
  return (
    <main className={styles.place}>
      <ClosedFan className={styles.fan} count={5} />
      <h1>{message}</h1>
      <p>{texts.app.notFoundHelp}</p>
      <LinkButton look="main" href={hrefOf(back)}>
        {backLabel ?? texts.app.home}
      </LinkButton>
    </main>
  );
}
