import type { Worksheet } from '../../content/model/worksheet'
import type { Screen } from '../../content/projector/screens'

/** The words that are as large as the room allows: the question, or what stands for one. */
export function headingOf(screen: Screen, worksheet: Worksheet): string {
  switch (screen.kind) {
    case 'title':
      return worksheet.title
    case 'question':
      return screen.asked.text
    case 'rows':
    case 'coverage':
      return screen.question.text
    case 'figure':
      return screen.figure.caption
  }
}
