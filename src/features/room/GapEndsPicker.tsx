import type { Id } from '#model/record';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import type { GapEnds } from '#state/gapResults';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import { Picker } from './Picker';
import { remember } from './roomMemory';

/** Which two of three or four perspectives; choosing the one at the other end makes the two change places. */
export function GapEndsPicker({ session, ends: [from, to] }: { session: Session; ends: GapEnds }) {
  const { gap } = useTexts();
  const language = useLanguage();
  if (session.perspectives.length < 3) return null;
  const options = session.perspectives.map(({ id, label }) => ({
    value: id,
    label: textIn(label, language),
  }));
  const choose = (ends: readonly [Id, Id]) => remember(session.id, { ends });
  return (
    <>
      <Picker
        label={gap.from}
        value={from.id}
        options={options}
        onChange={(id) => choose([id, id === to.id ? from.id : to.id])}
      />
      <Picker
        label={gap.to}
        value={to.id}
        options={options}
        onChange={(id) => choose([id === from.id ? to.id : from.id, id])}
      />
    </>
  );
}
