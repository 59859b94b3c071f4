import { render, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { RoomPlace } from '#features/room/RoomPlace';
import { nl } from '#i18n/nl';
import type { Id } from '#model/record';
import type { RoomView } from '#routes/route';

/** Opens the room on a view, and waits until that view has been fetched. */
export async function openRoomView(id: Id, view: RoomView): Promise<void> {
  render(<RoomPlace id={id} view={view} exportSlot={null} />);
  await waitFor(() => expect(screen.queryByText(nl.app.loading)).not.toBeInTheDocument(), {
    timeout: 20_000,
  });
}
