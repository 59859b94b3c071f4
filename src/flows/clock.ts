import { nanoid } from 'nanoid';
import type { Id, Stamp } from '#model/record';

export const now = (): Stamp => new Date().toISOString();
export const newId = (): Id => nanoid();
