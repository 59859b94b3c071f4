import styles from './Icon.module.css';

/** Line icons on a 24-unit grid, drawn for Waaier. */
const paths = {
  undo: 'M8.6 5 4 9.6l4.6 4.6M4.4 9.6H14a5.4 5.4 0 0 1 0 10.8h-3.4',
  redo: 'M15.4 5 20 9.6l-4.6 4.6M19.6 9.6H10a5.4 5.4 0 0 0 0 10.8h3.4',
  tick: 'M4 12.8 9.4 18 20 6.4',
  plus: 'M12 4.5v15M4.5 12h15',
  minus: 'M4.5 12h15',
  arrow: 'M4 12h15M13 5.6 19.4 12 13 18.4',
  back: 'M20 12H5M11 5.6 4.6 12 11 18.4',
  stack: 'M4 9.2h10V21H4zM7.4 5.9H17v12M10.8 2.8h9.4v12',
  table:
    'M3.4 3.6h4.3v5.8H3.4zM9.9 3.6h4.3v5.8H9.9zM16.4 3.6h4.3v5.8h-4.3zM3.6 20.4v-5.2M8 20.4v-6M12 20.4v-6.4M16 20.4v-6M20.4 20.4v-5.2',
  lock: 'M5 10.6h14v9.8H5zM8 10.4V7.6a4 4 0 0 1 8 0v2.8',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  close: 'M6 6l12 12M18 6 6 18',
  bin: 'M4.5 7h15M9.5 7V4.4h5V7M6.6 7l.8 12.8h9.2L17.4 7M10 10.6v5.8M14 10.6v5.8',
  erase: 'M8.8 5.4h11.8v13.2H8.8L3 12zM12.2 9.4l5.2 5.2M17.4 9.4l-5.2 5.2',
  file: 'M6 3.4h8l4.4 4.4v12.8H6zM14 3.4v4.8h4.4',
  gear: 'M12 8.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM12 2.8v3M12 18.2v3M2.8 12h3M18.2 12h3M5.5 5.5l2.1 2.1M16.4 16.4l2.1 2.1M18.5 5.5l-2.1 2.1M7.6 16.4l-2.1 2.1',
  down: 'M6 9.4l6 6 6-6',
  zoom: 'M10.6 4.2a6.4 6.4 0 1 0 0 12.8 6.4 6.4 0 0 0 0-12.8zM15.4 15.4 20.4 20.4M10.6 7.8v5.6M7.8 10.6h5.6',
  person: 'M12 4.2a3.9 3.9 0 1 0 0 7.8 3.9 3.9 0 0 0 0-7.8zM4.6 20.4c.8-4 3.6-6 7.4-6s6.6 2 7.4 6',
  printer: 'M7 8.6V3.6h10v5M7 16.6H4V8.8h16v7.8h-3M7 13.6h10v6.8H7z',
  pin: 'M9 3.6h6l-.7 6 3.2 3.2v2.4h-11v-2.4L9.7 9.6zM12 15.2v5.4',
  skip: 'M5 5.2l8.6 6.8L5 18.8zM18.6 5.2v13.6',
  up: 'M6 14.6l6-6 6 6',
  keep: 'M12 3.8v11.4M7 10.4l5 5 5-5M4.6 20.2h14.8',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
