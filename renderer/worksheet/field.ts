/** What every answer field is given, whatever the kind of its question. */
export interface FieldProps {
  readonly about: readonly string[]
  /** The question with whom or what it is about: how a screen reader hears the field. */
  readonly name: string
}
