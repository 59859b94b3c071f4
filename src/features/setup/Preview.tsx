import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { CardFace } from '#ui/cards/CardFace';
import { Mark } from '#ui/charts/Mark';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { useSurface } from '#ui/SurfaceContext';
import { domainStyle } from '#ui/theme/domainStyle';
import styles from './Preview.module.css';

/** What the participant will see first, kept up to date while the facilitator prepares. */
export function Preview({ session }: { session: Session }) {
  const texts = useTexts();
  const language = useLanguage();
  const surface = useSurface();
  const [perspective] = session.perspectives;
  const question =
    session.perspectives.length > 1 && perspective ? perspective.prompt : session.board.question;
  const shown = session.cardSet.cards.filter((_, i) => i % 7 === 2).slice(0, 3);
  return (
    <aside className={styles.preview} aria-label={texts.setup.preview}>
      <p className={styles.caption}>{texts.setup.preview}</p>
      <div className={styles.screen}>
        <p className={styles.question}>{textIn(question, language)}</p>
        <div className={styles.cards}>
          {shown.map((card) => (
            <CardFace
              key={card.id}
              card={card}
              size="thumb"
              isNameShown={session.steps.driveNames === true}
            />
          ))}
        </div>
        <ul className={styles.fields}>
          {session.board.domains.map((domain, i) => (
            <li key={domain.id} style={domainStyle(domain.colour, surface)}>
              <Mark index={i} />
              <span className="visually-hidden">{textIn(domain.name, language)}</span>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
