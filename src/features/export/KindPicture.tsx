import type { ExportKind } from '#flows/makeExport';
import styles from './ExportSheet.module.css';

/** A small drawing of each kind on a 40-unit grid; sheets are the room's paper, lines its ink. */
const drawings: Record<ExportKind, { sheet: string; lines: string }> = {
  sessionFile: {
    sheet: 'M9 4h15l7 7v25H9z',
    lines: 'M24 4v7h7M14 29l2.4-9.6M20 29.6v-10M26 29l-2.4-9.6M18.6 31.4h2.8',
  },
  slides: {
    sheet: 'M3.5 8h33v21h-33z',
    lines: 'M20 29v4M13.5 35.5 20 33l6.5 2.5M10 24.5v-5M16.5 24.5v-10M23 24.5v-7M29.5 24.5v-4',
  },
  bundle: {
    sheet: 'M4.5 13h31v22h-31z',
    lines: 'M4.5 13 9 6h22l4.5 7M20 6v7M15.5 19h9',
  },
  report: {
    sheet: 'M4 7.5h32v25H4z',
    lines: 'M20 29.5 8.5 22M20 29.5 12 15M20 29.5V12M20 29.5 28 15M20 29.5 31.5 22',
  },
  pictures: {
    sheet: 'M6 5h28v30H6z',
    lines: 'M20 29 9.5 21.5M20 29l-6.5-13M20 29V14M20 29l6.5-13M20 29l10.5-7.5',
  },
  figures: { sheet: 'M5 6.5h30v27H5z', lines: 'M5 13.5h30M5 20.2h30M5 26.8h30M14.5 6.5v27' },
};

export function KindPicture({ kind }: { kind: ExportKind }) {
  const { sheet, lines } = drawings[kind];
  return (
    <svg className={styles.picture} viewBox="0 0 40 40" aria-hidden="true">
      <path d={sheet} />
      <path d={lines} data-lines />
    </svg>
  );
}
