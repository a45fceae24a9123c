/** Words as they are read and heard: names may stand between marks that keep their direction apart. */
const MARKS = '[\u2066-\u2069]*'

const plain = (letter: string): string => letter.replace(/[.*+?^$(){}|[\]\\/]/, '\\$&')
const pattern = (words: string): string => MARKS + [...words].map((letter) => plain(letter) + MARKS).join('')

/** These words, somewhere. */
export const said = (words: string): RegExp => new RegExp(pattern(words))
/** These words and no others. */
export const saidOnly = (words: string): RegExp => new RegExp(`^\\s*${pattern(words)}\\s*$`)
