import type {} from '@testing-library/jest-dom/vitest';
import { fireEvent } from '@testing-library/react';

/** What somebody does, in the words of what they see. */
export const user = {
  click: (element: Element) => fireEvent.click(element),
  type: (field: Element, value: string) => fireEvent.change(field, { target: { value } }),
  selectOptions(select: HTMLElement, label: string) {
    const option = [...(select as HTMLSelectElement).options].find(({ text }) => text === label);
    if (!option) throw new Error(`There is no option ${label}`);
    fireEvent.change(select, { target: { value: option.value } });
  },
};
