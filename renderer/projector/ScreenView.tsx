/** What stands under a question: how it can be answered, or, when asked for, what the plan answers. */

import { shortText } from '../../content/model/answer-words'
import type { Leaf } from '../../content/model/question'
import type { Section } from '../../content/model/worksheet'
import { answersBefore, helpOf } from '../../content/projector/asked-words'
import type { Screen } from '../../content/projector/screens'
import { sayEither } from '../../content/words/say'
import { type ScreenSay, useSay } from '../locales/say'
import { Answers } from './Answers'
import { Choices } from './Choices'
import { FigureOnWall } from './FigureOnWall'
import styles from './Screen.module.css'
import { TitleView } from './TitleView'
import type { Wall } from './use-wall'

export function ScreenView({ wall }: { wall: Wall }) {
  const { screen, worksheet, isAnswered } = wall
  switch (screen.kind) {
    case 'title':
      return <TitleView worksheet={worksheet} />
    case 'figure':
      return <FigureOnWall figure={screen.figure} wall={wall} />
    case 'question':
    case 'rows':
    case 'coverage':
      return isAnswered ? <Answers screen={screen} isCandid={wall.isCandid} /> : <Asked screen={screen} />
  }
}

function Asked({ screen }: { screen: Exclude<Screen, { kind: 'title' | 'figure' }> }) {
  const say = useSay()
  switch (screen.kind) {
    case 'question':
      return (
        <>
          <Notes notes={notesBefore(screen.asked, screen.section, say)} />
          <Choices leaf={screen.asked} />
          <Notes notes={notesAfter(screen.asked, say)} />
          {screen.also.map((leaf) => (
            <Also key={leaf.id} leaf={leaf} section={screen.section} />
          ))}
        </>
      )
    case 'rows': {
      const { columns } = screen.question
      return (
        <>
          {screen.question.help && <p className={styles.note}>{screen.question.help}</p>}
          <p className={styles.note}>{say('projector.columns', { item: screen.question.item })}</p>
          <ul className={styles.columns} data-columns={columns.length > 6 ? 3 : Math.min(columns.length, 2)}>
            {columns.map((leaf) => (
              <li key={leaf.id}>{columns.length > 6 ? shortText(leaf) : leaf.text}</li>
            ))}
          </ul>
        </>
      )
    }
    case 'coverage':
      return (
        <>
          {screen.question.help && <p className={styles.note}>{screen.question.help}</p>}
          <p className={styles.note}>{say('projector.lines', { item: screen.question.item })}</p>
          <Choices leaf={screen.question} />
        </>
      )
  }
}

const quoted = (leaf: Leaf, section: Section, say: ScreenSay): string =>
  sayEither(
    answersBefore(leaf, section).map((words) => say('projector.quoted', { words })),
    say,
  )

/** What helps to answer, and when it is asked at all. */
function notesBefore(leaf: Leaf, section: Section, say: ScreenSay): string[] {
  const answers = quoted(leaf, section, say)
  return [helpOf(leaf), answers ? say('projector.after', { answers }) : '']
}

/** What else to say with the answer, and where the question comes from. */
const notesAfter = (leaf: Leaf, say: ScreenSay): string[] => [
  leaf.audience === 'inside' ? say('question.inside') : '',
  leaf.kind === 'several' ? say('projector.several') : '',
  leaf.kind === 'scale' && leaf.evidence ? say('projector.evidence') : '',
  leaf.addition ? say('question.addition', { source: leaf.addition }) : '',
]

function Notes({ notes }: { notes: readonly string[] }) {
  return notes
    .filter((note) => note !== '')
    .map((note) => (
      <p key={note} className={styles.note}>
        {note}
      </p>
    ))
}

/** Asked along with the question above it. */
function Also({ leaf, section }: { leaf: Leaf; section: Section }) {
  const say = useSay()
  const answers = quoted(leaf, section, say)
  return (
    <>
      <p className={styles.also}>
        {answers && <span>{say('projector.if', { answers })} </span>}
        {leaf.text}
      </p>
      {leaf.help && <p className={styles.note}>{leaf.help}</p>}
    </>
  )
}
