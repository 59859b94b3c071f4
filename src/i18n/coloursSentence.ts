import type { Language } from '#model/text';
import { formatList } from './formats';
import type { CommonTexts } from './nlCommon';
import { commonTextsOf } from './texts';

/** What *My colours* shows, in one sentence that is true whatever was placed; cards and names by domain, in board order. */
export function coloursSentence(
  counts: readonly number[],
  names: readonly string[],
  language: Language,
  /** The words of the turn, where it is not about oneself. */
  texts: CommonTexts['turn'] = commonTextsOf(language).turn,
): string {
  const most = Math.max(...counts);
  if (most === 0) return texts.coloursNone;
  const named = (wanted: (count: number) => boolean) => names.filter((_, i) => wanted(counts[i] as number));
  const first = named((count) => count === most);
  if (first.length === counts.length) return texts.allEqual;
  if (first.length > 1) return texts.shared(formatList(first, language));
  const [largest] = first as [string];
  if (counts.every((count) => count === 0 || count === most)) return texts.allOne(largest);
  const second = named((count) => count === most - 1);
  return second.length === 1 ? texts.mostlyWith(largest, second[0] as string) : texts.mostly(largest);
}
