import { formatList } from '#i18n/formats';
import { textsOf } from '#i18n/texts';
import type { Perspective } from '#model/sessions/session';
import type { SpectrumFinding } from '#model/spectrum/spectrumFinding';
import type { Language } from '#model/text';

interface Seen {
  finding: SpectrumFinding;
  look: 'sorted' | 'own';
  about: Perspective['about'];
  names: readonly string[];
}

/** What is seen in the fan, in as few words as the back row can take in. */
export function spectrumWords({ finding, look, about, names }: Seen, language: Language): string {
  const { present } = textsOf(language);
  const nameOf = (domain: number) => names[domain] ?? '';
  // "Us" is only true of what people sorted about themselves or their team.
  const isAboutUs = about === 'self' || about === 'team';
  switch (finding.kind) {
    case 'nobody':
      return present.allAside;
    case 'allInOne':
      // What was only chosen lies nowhere.
      if (look === 'own')
        return isAboutUs
          ? present.speaksToUs(nameOf(finding.domain))
          : present.largest(nameOf(finding.domain));
      return present.allInOne(nameOf(finding.domain));
    case 'allEqual':
      return present.allEqual;
    case 'sharedLargest': {
      if (finding.people === 1) return present.onePersonShared;
      const list = formatList(finding.domains.map(nameOf), language);
      if (!isAboutUs) return present.largestShared(list);
      return look === 'own' ? present.speakToUs(list) : present.colourUs(list);
    }
    case 'largest': {
      const name = nameOf(finding.domain);
      if (finding.people === 1) return present.onePerson(name);
      if (!isAboutUs) return present.largest(name);
      return look === 'own' ? present.speaksToUs(name) : present.coloursUs(name);
    }
  }
}
