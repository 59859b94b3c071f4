import type { ExportOptions } from '#flows/making';
import { shownSortsOf } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import type { Group } from '#model/sessions/session';
import { type Language, textIn } from '#model/text';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { Field } from '#ui/controls/Field';
import { Switch } from '#ui/controls/Switch';
import { useLanguage, useTexts } from '#ui/LanguageContext';
import styles from './ExportSheet.module.css';

interface ExportOptionsBarProps {
  loaded: LoadedSession;
  options: ExportOptions;
  onChange(change: Partial<ExportOptions>): void;
}

/** The groups of which something may be shown under some perspective. */
function shownGroupsOf(loaded: LoadedSession): Group[] {
  const { session, participants, sorts } = recordsOf(loaded);
  const shown = new Set(
    session.perspectives.flatMap(({ id }) =>
      visibleGroupsOf(session, participants, shownSortsOf(session, sorts, id), id).flatMap((entry) =>
        entry.shown ? [entry.group] : [],
      ),
    ),
  );
  return session.groups.filter(({ id }) => shown.has(id));
}

const ALL = '';
const languages = [
  { id: 'nl', label: 'Nederlands' },
  { id: 'en', label: 'English' },
];

/** What holds for all that is made: names, language, and a part of the session. */
export function ExportOptionsBar({ loaded, options, onChange }: ExportOptionsBarProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { perspectives } = loaded.session;
  const groups = shownGroupsOf(loaded);
  return (
    <div className={styles.options}>
      <Switch
        label={texts.exports.names}
        help={texts.exports.namesHelp}
        checked={options.hasNames}
        onChange={(hasNames) => onChange({ hasNames })}
      />
      <div className={styles.choices}>
        <Selection
          label={texts.exports.language}
          value={options.language}
          options={languages}
          onChange={(chosen) => onChange({ language: chosen as Language })}
        />
        {perspectives.length > 1 && (
          <Selection
            label={texts.exports.perspective}
            value={options.perspective ?? ALL}
            options={[
              { id: ALL, label: texts.exports.perspectiveAll },
              ...perspectives.map(({ id, label }) => ({ id, label: textIn(label, language) })),
            ]}
            onChange={(chosen) => onChange({ perspective: chosen === ALL ? undefined : chosen })}
          />
        )}
        {groups.length > 0 && (
          <Selection
            label={texts.exports.group}
            value={options.group ?? ALL}
            options={[{ id: ALL, label: texts.room.everyone }, ...groups]}
            onChange={(chosen) => onChange({ group: chosen === ALL ? undefined : chosen })}
          />
        )}
      </div>
    </div>
  );
}

interface SelectionProps {
  label: string;
  value: string;
  options: readonly { id: string; label: string }[];
  onChange(value: string): void;
}

const Selection = ({ label, value, options, onChange }: SelectionProps) => (
  <Field label={label}>
    {(ids) => (
      <select {...ids} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
