import { signsOf } from './plainText';

/** A piece of text that one font can write; without a font it is a picture of the sign (emoji, other scripts). */
export interface Run<Font> {
  text: string;
  font: Font | undefined;
}

/** Splits a text by the fonts that can write it; `fontFor` finds one for a sign. */
export function runsOf<Font>(
  text: string,
  language: string,
  first: Font,
  fontFor: (sign: string) => Font | undefined,
): Run<Font>[] {
  // Plain Latin text is nearly all text, and all of it is in the first font.
  if (/^[\u0020-\u007e\u00a0-\u00ff\u2013-\u2026]*$/.test(text)) return text ? [{ text, font: first }] : [];
  const runs: Run<Font>[] = [];
  for (const sign of signsOf(text, language)) {
    const font = fontFor(sign);
    const last = runs.at(-1);
    if (last && last.font === font) last.text += sign;
    else runs.push({ text: sign, font });
  }
  return joined(runs);
}

/** Words of one foreign script belong together: only a whole phrase can be set from right to left. */
function joined<Font>(runs: readonly Run<Font>[]): Run<Font>[] {
  const result: Run<Font>[] = [];
  for (const [i, run] of runs.entries()) {
    const last = result.at(-1);
    const isBetween = /^ +$/.test(run.text) && runs[i + 1]?.font === undefined && i + 1 < runs.length;
    if (last && last.font === undefined && (run.font === undefined || isBetween)) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
