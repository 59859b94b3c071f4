import { useMemo } from 'react';
import { percentagesOf } from '#charts/bar';
import { formatList, formatNumber } from '#i18n/formats';
import { alikenessOf, clusterPortraitOf } from '#model/agreement/clusterPortrait';
import { MOST_COMPARED } from '#model/agreement/likeMinded';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, placedCountOf } from '#model/spectrum/spectrum';
import { textIn } from '#model/text';
import type { LoadedSession } from '#state/sessionsStore';
import { ClusterFan } from '#ui/charts/ClusterFan';
import { spectraOf } from '#ui/charts/rememberedShares';
import { Switch } from '#ui/controls/Switch';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './AgreementView.module.css';
import { remember } from './roomMemory';
import { type LikeMinded, useLikeMinded } from './useLikeMinded';

/** The largest ones; what is left is mostly people on their own. */
const MOST_FANS = 5;
const MOST_NAMES = 12;

interface LikeMindedSectionProps {
  loaded: LoadedSession;
  sorts: readonly Sort[];
  /** Only when the facilitator has asked for them. */
  hasNames: boolean;
}

/** Who sorts alike: a fan for each of the largest clusters. */
export function LikeMindedSection({ loaded, sorts, hasNames }: LikeMindedSectionProps) {
  const { agreement } = useTexts();
  const { session } = loaded;
  const placing = useMemo(() => sorts.filter((sort) => placedCountOf(sort) > 0), [sorts]);
  const found = useLikeMinded(placing, session.cardSet);
  const group = groupSpectrumOf(spectraOf(placing, session, 'sorted')) ?? [];
  if (placing.length < 2) return null;
  const clusters = found.kind === 'found' ? found.clusters : [];
  const others = clusters.slice(MOST_FANS);
  return (
    <section className={styles.likeMinded}>
      <header>
        <h3>{agreement.clusters}</h3>
        <p className={styles.note} role="status">
          {statusOf(found, agreement)}
        </p>
        {clusters.length > 0 && (
          <Switch
            label={agreement.showNames}
            checked={hasNames}
            onChange={(agreementNames) => remember(session.id, { agreementNames })}
          />
        )}
      </header>
      <ul className={styles.fans}>
        {clusters.slice(0, MOST_FANS).map((members) => (
          <Cluster key={members[0]?.id} {...{ loaded, members, group, hasNames }} />
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles.note}>{agreement.otherFans(others.length, others.flat().length)}</p>
      )}
    </section>
  );
}

type AgreementTexts = ReturnType<typeof useTexts>['agreement'];

function statusOf(found: LikeMinded, agreement: AgreementTexts): string {
  if (found.kind === 'busy') return agreement.clustersBusy;
  if (found.kind === 'failed') return agreement.clustersFailed;
  if (found.kind === 'tooMany') return agreement.clustersTooMany(MOST_COMPARED);
  if (found.clusters.length === 1) return agreement.clustersAll;
  return found.clusters[0]?.length === 1 ? agreement.clustersNone : agreement.clustersHelp;
}

interface ClusterProps {
  loaded: LoadedSession;
  members: readonly Sort[];
  group: readonly number[];
  hasNames: boolean;
}

function Cluster({ loaded, members, group, hasNames }: ClusterProps) {
  const { agreement, room } = useTexts();
  const language = useLanguage();
  const { session } = loaded;
  const { spectra, mean, alike } = useMemo(() => {
    const shares = spectraOf(members, session, 'sorted');
    const { cards } = placementMatrixOf(members, session.board, session.cardSet);
    return { spectra: shares, mean: groupSpectrumOf(shares) ?? [], alike: alikenessOf(cards) };
  }, [members, session]);
  const { domain, surplus } = clusterPortraitOf(mean, group);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const percent = (share: number) => formatNumber(share * 100, language);
  const shares = percentagesOf(mean).map((value, d) =>
    room.percentOf(formatNumber(value, language), names[d] ?? ''),
  );
  const facts = [
    domain === undefined ? agreement.likeGroup : agreement.moreOf(names[domain] ?? '', percent(surplus)),
    ...(alike !== undefined && members.length > 1 ? [agreement.alike(percent(alike))] : []),
  ];
  return (
    <li>
      <ClusterFan spectra={spectra} board={session.board} label={shares.join(', ')} />
      <p>
        <b>{agreement.people(members.length)}</b> {hasNames && <span>{namesOf()}</span>}
      </p>
      <p>{facts.join('; ')}</p>
    </li>
  );

  function namesOf(): string {
    const all = members.map(({ participant }) => loaded.participants[participant]?.name ?? '').toSorted();
    const shown = all.slice(0, MOST_NAMES);
    const more = all.length - shown.length;
    return more > 0 ? `${shown.join(', ')} ${agreement.otherNames(more)}` : formatList(shown, language);
  }
}
