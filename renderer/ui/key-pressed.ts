/** What a key means where one key is a command. */

/** The letter that stands on a Latin keyboard there, so that P is P on an Arabic or Hebrew one as well. */
export const letterOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  /^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key) ? code.slice(3).toLowerCase() : key.length === 1 ? key.toLowerCase() : key

/** Enter and Space belong to a button that has focus. */
export const isPressed = ({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button, a, summary') !== null
