import { useTexts } from '#ui/LanguageContext';
import styles from './WhatIsKept.module.css';

/** What is stored, where, and for how long. */
export function WhatIsKept() {
  const { privacy } = useTexts();
  const rows = [
    [privacy.keptSessions, privacy.inDatabase, privacy.untilDeleted],
    [privacy.keptSettings, privacy.inDatabase, privacy.untilAll],
    [privacy.keptApp, privacy.inCache, privacy.untilSiteData],
    [privacy.keptFiles, privacy.inDownloads, privacy.untilYou],
  ] as const;
  return (
    <>
      <h3>{privacy.kept}</h3>
      <dl className={styles.rows}>
        {rows.map(([what, where, until]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <span>{privacy.keptWhere}</span> {where}
            </dd>
            <dd>
              <span>{privacy.keptUntil}</span> {until}
            </dd>
          </div>
        ))}
      </dl>
      <p>{privacy.keptMore}</p>
    </>
  );
}
