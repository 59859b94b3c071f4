import { useEffect, useRef, useState } from 'react';
import { download, type MadeFile, type Shared, share } from '#flows/madeFiles';
import { type ExportKind, makeExport } from '#flows/makeExport';
import type { ExportOptions, MakingProblem } from '#flows/making';
import type { LoadedSession } from '#state/sessionsStore';

export type Making =
  | Shared
  | { kind: 'making'; progress: number }
  | { kind: 'saved'; names: string[] }
  | { kind: 'failed'; problem: MakingProblem['kind'] | 'notShared' };

/** One kind of export being made, saved or shared; leaving the sheet stops it. */
export function useMaking(kind: ExportKind, loaded: LoadedSession, options: ExportOptions) {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function make(handOver: (files: MadeFile[]) => Promise<Making> | Making): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setMaking({ kind: 'making', progress: 0 });
    const made = await makeExport(kind, loaded, options, {
      signal: controller.signal,
      onProgress: (progress) => setMaking({ kind: 'making', progress }),
    });
    setMaking(made.ok ? await handOver(made.value) : { kind: 'failed', problem: made.error.kind });
  }

  async function shareThem(files: MadeFile[]): Promise<Making> {
    const shared = await share(files);
    return shared === 'refused' ? { kind: 'failed', problem: 'notShared' } : shared;
  }

  return {
    making,
    save: () =>
      make((files) => {
        download(files);
        return { kind: 'saved', names: files.map(({ name }) => name) };
      }),
    share: () => make(shareThem),
    shareNow: async (files: MadeFile[]) => setMaking(await shareThem(files)),
    stop: () => running.current?.abort(),
  };
}
