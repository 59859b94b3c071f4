import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Menu.module.css';

export interface MenuItem {
  label: string;
  lang?: string;
  isDanger?: boolean;
  onSelect(): void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  icon?: IconName;
  /** Shown beside the icon. */
  text?: string;
}

/** The menu-button pattern: arrows move, Escape closes and gives the focus back. */
export function Menu({ label, items, icon = 'more', text }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (isFocusKept = true) => {
    setOpen(false);
    if (isFocusKept) root.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    if (isOpen) keepInWindow(root.current?.querySelector<HTMLElement>('[role=menu]'));
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const onPointerDown = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const found = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = found.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Tab') setOpen(false);
    else if (step && isOpen) found[(at + step + found.length) % found.length]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the button and its items
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={styles.opener}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
        {text && <span>{text}</span>}
      </button>
      {isOpen && (
        <div id={id} role="menu" aria-label={label} className={styles.menu}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              lang={item.lang}
              className={item.isDanger ? styles.danger : undefined}
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const EDGE = 8;

/** An opener near the left edge would push its menu out of the window. */
function keepInWindow(menu: HTMLElement | null | undefined): void {
  if (!menu) return;
  const { left, right } = menu.getBoundingClientRect();
  const shift = left < EDGE ? EDGE - left : Math.min(0, innerWidth - EDGE - right);
  menu.style.translate = `${shift}px 0`;
}
