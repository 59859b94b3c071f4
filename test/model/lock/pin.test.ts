import { describe, expect, it } from 'vitest';
import { digitsOf, isPin } from '#model/lock/pin';

describe('a PIN', () => {
  it.each(['0000', '1234', '12345678'])('may be %s', (pin) => expect(isPin(pin)).toBe(true));

  it.each(['', '123', '123456789', '12a4', ' 1234', '1234\n', '١٢٣٤', '-123', '1e10'])(
    'may not be %j',
    (pin) => expect(isPin(pin)).toBe(false),
  );

  it('is made of the digits of what was pasted, and of no more than eight', () => {
    expect(digitsOf(' 12-34 ')).toBe('1234');
    expect(digitsOf('123456789012')).toBe('12345678');
    expect(digitsOf('no')).toBe('');
  });
});
