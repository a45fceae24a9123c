import type { Section, Worksheet } from '../model/worksheet'

export interface Practice {
  readonly worksheet: Worksheet
  readonly section: Section
}

/** The sections of worksheets that practise what stands under a heading of the chapter, in the order of the worksheets. */
export const practised = (worksheets: readonly Worksheet[], section: string, heading: string): Practice[] =>
  worksheets.flatMap((worksheet) =>
    worksheet.sections
      .filter(({ passage }) => passage?.section === section && passage.headings?.includes(heading))
      .map((each) => ({ worksheet, section: each })),
  )
