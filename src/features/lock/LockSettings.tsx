import { useState } from 'react';
import { useStore } from 'zustand';
import { lock } from '#flows/lock';
import { pinObstacle, removePin, setLocksOnHandOver } from '#flows/unlock';
import { lockStore } from '#state/lockStore';
import { Button } from '#ui/controls/Button';
import { Dialog } from '#ui/controls/Dialog';
import { Icon } from '#ui/controls/Icon';
import { Switch } from '#ui/controls/Switch';
import { useTexts } from '#ui/LanguageContext';
import { AskSecret } from './AskSecret';
import styles from './LockSettings.module.css';
import { SetPinDialog } from './SetPinDialog';

type Open = 'nothing' | 'asking to change' | 'asking to remove' | 'setting';

/** The PIN in Settings: what it does and doesn't, and setting, changing and removing it. */
export function LockSettings() {
  const texts = useTexts();
  const hasPin = useStore(lockStore, (state) => state.hasPin);
  const [open, setOpen] = useState<Open>('nothing');
  const [told, setTold] = useState<string>();
  const close = () => setOpen('nothing');
  const obstacle = pinObstacle();
  const remove = async () => {
    if (await removePin()) setTold(texts.lock.removed);
    close();
  };
  return (
    <section className={styles.section}>
      <h2>{texts.lock.pin}</h2>
      <p>{texts.lock.about}</p>
      <p>{texts.lock.honest}</p>
      {!hasPin && obstacle && <p>{texts.lock[obstacle]}</p>}
      <p role="status">{hasPin ? texts.lock.isOn : told}</p>
      {hasPin && <PinIsSet onOpen={setOpen} />}
      {!hasPin && !obstacle && <Button onClick={() => setOpen('setting')}>{texts.lock.set}</Button>}
      {(open === 'asking to change' || open === 'asking to remove') && (
        <Dialog
          title={open === 'asking to change' ? texts.lock.change : texts.lock.remove}
          onClose={close}
          actions={<Button onClick={close}>{texts.app.cancel}</Button>}
        >
          <p>{texts.lock.askFirst}</p>
          <AskSecret
            submitLabel={open === 'asking to change' ? texts.lock.next : texts.lock.remove}
            onRight={() => (open === 'asking to change' ? setOpen('setting') : void remove())}
          />
        </Dialog>
      )}
      {open === 'setting' && <SetPinDialog onClose={close} onSet={close} />}
    </section>
  );
}

function PinIsSet({ onOpen }: { onOpen(open: Open): void }) {
  const texts = useTexts();
  const locksOnHandOver = useStore(lockStore, (state) => state.locksOnHandOver);
  return (
    <>
      <Switch
        label={texts.lock.onHandOver}
        help={texts.lock.onHandOverHelp}
        checked={locksOnHandOver}
        onChange={(isOn) => void setLocksOnHandOver(isOn)}
      />
      <div className={styles.actions}>
        <Button icon={<Icon name="lock" />} onClick={() => void lock()}>
          {texts.app.lock}
        </Button>
        <Button onClick={() => onOpen('asking to change')}>{texts.lock.change}</Button>
        <Button onClick={() => onOpen('asking to remove')}>{texts.lock.remove}</Button>
      </div>
    </>
  );
}
