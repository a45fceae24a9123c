/** What every figure says besides its picture: the same facts as a table, and in a few sentences. Screen and Word show both. */
export interface TableTwin {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface FigureWords {
  readonly table: TableTwin
  /** One or two sentences for people who do not see the picture. */
  readonly description: string
}
