import { saveSettings } from '#flows/settings';
import { Icon } from '#ui/controls/Icon';
import { OtherLanguage } from '#ui/controls/OtherLanguage';
import { useCommonTexts } from '#ui/LanguageContext';
import styles from './WelcomeBar.module.css';

/** Above what somebody reads before the first card: the way back for who is somebody else, and the other language. */
export function WelcomeBar({ exit }: { exit: string }) {
  const { turn } = useCommonTexts();
  return (
    <div className={styles.bar}>
      <a className={styles.back} href={exit}>
        <Icon name="back" />
        <span>{turn.whoElse}</span>
      </a>
      <OtherLanguage onChoose={(language) => void saveSettings({ language })} />
    </div>
  );
}
