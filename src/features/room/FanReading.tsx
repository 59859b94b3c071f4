import { largestOf } from '#charts/fanOrder';
import { formatNumber } from '#i18n/formats';
import { balanceOf } from '#model/spectrum/spectrum';
import { balanceWordOf } from '#model/spectrum/spectrumFinding';
import { isTogether } from '#model/spectrum/together';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './SpectrumView.module.css';

interface FanReadingProps {
  spectra: readonly (readonly number[])[];
  /** The blades from left to right, as indices into `spectra`. */
  order: readonly number[];
  mean: readonly number[];
  names: readonly string[];
}

const SMOOTH_FROM = 61;

/** Beside the fan: how to read it, and how evenly the group uses the colours. */
export function FanReading({ spectra, order, mean, names }: FanReadingProps) {
  const { room, peers } = useTexts();
  const language = useLanguage();
  const balance = { all: room.balanceAll, some: room.balanceSome, one: room.balanceOne }[balanceWordOf(mean)];
  return (
    <div className={styles.reading}>
      <p>{howToRead()}</p>
      <p>
        <b>{room.balance(formatNumber(balanceOf(mean), language, 2))}</b> {balance}
      </p>
    </div>
  );

  function howToRead(): string {
    if (isTogether(spectra)) return peers.fan;
    if (spectra.length === 1) return room.howToReadOne;
    if (spectra.length <= 3) return room.howToReadFew(spectra.length);
    if (spectra.length >= SMOOTH_FROM) return room.howToReadMany;
    const nameAt = (place: number) => names[largestOf(spectra[order.at(place) ?? 0] ?? [])] ?? '';
    const [first, last] = [nameAt(0), nameAt(-1)];
    return room.howToRead(first, last === first ? undefined : last);
  }
}
