export const pinLength = { least: 4, most: 8 } as const;

/** Whether a text is a PIN: 4 to 8 digits, nothing else. */
export const isPin = (text: string): boolean =>
  new RegExp(`^[0-9]{${pinLength.least},${pinLength.most}}$`).test(text);

/** The digits of what was typed or pasted, at most as many as a PIN has. */
export const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '').slice(0, pinLength.most);
