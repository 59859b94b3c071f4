import 'fake-indexeddb/auto';
import * as matchers from '@testing-library/jest-dom/matchers';
import { cleanup } from '@testing-library/react';
import { afterEach, expect } from 'vitest';
import { loadAllTexts } from '#i18n/texts';

expect.extend(matchers);
afterEach(cleanup);
await Promise.all([loadAllTexts('nl'), loadAllTexts('en')]);
