// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useStore } from 'zustand';
import { PerspectivesEditor } from '#features/setup/PerspectivesEditor';
import { nl } from '#i18n/nl';
import type { Privacy } from '#model/sessions/session';
import {
  dropAllSessions,
  type LoadedSession,
  loadedOf,
  putSession,
  sessionInMemory,
  sessionsStore,
} from '#state/sessionsStore';
import { user } from '#test/features/support/user';
import { aParticipant, aSession } from '#test/support/builders';

beforeEach(dropAllSessions);

function Editor() {
  const loaded = useStore(sessionsStore, ({ byId }) => byId['session-1']) as LoadedSession;
  return <PerspectivesEditor loaded={loaded} />;
}

function openEditor(identity: Privacy['identity'], people: string[] = []) {
  const session = aSession();
  putSession(
    loadedOf({
      session: { ...session, privacy: { ...session.privacy, identity } },
      participants: people.map((id) => aParticipant(id)),
      sorts: [],
    }),
  );
  render(<Editor />);
  return screen.getByRole('radio', { name: 'Ik · Een collega over mij' });
}

const session = () => sessionInMemory('session-1')?.session;

describe('the perspectives me and a colleague about me', () => {
  it('say what they ask and what is shown of it, and make everybody take part by name', () => {
    const preset = openEditor('anonymous');
    expect(preset).toHaveAccessibleDescription(`${nl.setup.peersHelp} ${nl.setup.peersCare}`);
    user.click(preset);
    expect(preset).toBeChecked();
    expect(session()?.perspectives.map(({ about }) => about)).toEqual(['self', 'peer']);
    expect(session()?.privacy.identity).toBe('name');
  });

  it('are offered no longer where people take part without their name', () => {
    const preset = openEditor('alias', ['anna']);
    expect(preset).toBeDisabled();
    expect(preset).toHaveAccessibleDescription(nl.setup.peersNeedNames);
  });

  it('can be chosen while those who take part do so by name', () => {
    expect(openEditor('name', ['anna'])).toBeEnabled();
  });
});
