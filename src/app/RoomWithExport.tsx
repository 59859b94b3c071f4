import { ExportMenu } from '#features/export/ExportMenu';
import { RoomPlace } from '#features/room/RoomPlace';
import type { RoomView } from '#routes/route';

/** Features are blind to each other; the room leaves a place open, and here it is filled. */
export const RoomWithExport = ({ id, view }: { id: string; view: RoomView }) => (
  <RoomPlace id={id} view={view} exportSlot={<ExportMenu id={id} />} />
);
