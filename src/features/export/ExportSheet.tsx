import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { prepareExports } from '#flows/makeExport';
import type { ExportOptions } from '#flows/making';
import type { Id } from '#model/record';
import { sessionsStore } from '#state/sessionsStore';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Switch } from '#ui/controls/Switch';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { ExportItem } from './ExportItem';
import { ExportOptionsBar } from './ExportOptionsBar';
import styles from './ExportSheet.module.css';

/** Everything the team can take home, and for whom it is made. */
export function ExportSheet({ id, onClose }: { id: Id; onClose(): void }) {
  const texts = useTexts();
  const language = useLanguage();
  const loaded = useStore(sessionsStore, ({ byId }) => byId[id]);
  const [options, setOptions] = useState<ExportOptions>({
    language,
    hasNames: false,
    isForExcel: language === 'nl',
    perspective: undefined,
    group: undefined,
  });
  useEffect(() => {
    const { byId } = sessionsStore.getState();
    return byId[id] && prepareExports(byId[id], { language });
  }, [id, language]);
  if (!loaded) return null;
  const change = (next: Partial<ExportOptions>) => setOptions({ ...options, ...next });
  const isDutch = options.language === 'nl';
  const shared = { loaded, options: { ...options, isForExcel: options.isForExcel && isDutch } };
  return (
    <Dialog
      title={texts.room.export}
      size="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{texts.app.close}</Button>}
    >
      <p className={styles.lead}>{texts.exports.lead}</p>
      <ExportOptionsBar loaded={loaded} options={options} onChange={change} />
      <div className={styles.items}>
        <ExportItem kind="report" title={texts.exports.report} help={texts.exports.reportHelp} {...shared} />
        <ExportItem kind="slides" title={texts.exports.slides} help={texts.exports.slidesHelp} {...shared} />
        <ExportItem
          kind="pictures"
          title={texts.exports.pictures}
          help={texts.exports.picturesHelp}
          {...shared}
        />
        <ExportItem kind="figures" title={texts.room.figures} help={texts.exports.figuresHelp} {...shared}>
          {isDutch && (
            <Switch
              label={texts.exports.forExcel}
              checked={options.isForExcel}
              onChange={(isForExcel) => change({ isForExcel })}
            />
          )}
        </ExportItem>
        <ExportItem
          kind="sessionFile"
          title={texts.room.sessionFile}
          help={texts.exports.sessionFileHelp}
          {...shared}
        />
        <ExportItem kind="bundle" title={texts.exports.bundle} help={texts.exports.bundleHelp} {...shared} />
      </div>
    </Dialog>
  );
}
