/** A stretch of a text: from its first character up to, and without, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}
