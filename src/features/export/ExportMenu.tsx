import { useState } from 'react';
import type { Id } from '#model/record';
import { Button } from '#ui/controls/Button';
import { useTexts } from '#ui/LanguageContext';
import { ExportSheet } from './ExportSheet';

/** What the team takes home, made on the device. */
export function ExportMenu({ id }: { id: Id }) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.room.export}</Button>
      {isOpen && <ExportSheet id={id} onClose={() => setOpen(false)} />}
    </>
  );
}
