/** One section of the chapter to read, mark and print. */
import { useParams } from 'wouter'
import { useSay } from '../locales/say'
import { LostNotes, Notes } from './notes/Notes'
import { ReaderTools } from './notes/ReaderTools'
import { readerParts } from './notes/reader-parts'
import { idle, ReadingContext } from './notes/reading'
import { SelectionBar } from './notes/SelectionBar'
import { useClicks } from './notes/use-clicks'
import { useQuote } from './notes/use-quote'
import { useReader } from './notes/use-reader'
import { useSelected } from './notes/use-selected'
import { WhichPlan } from './notes/WhichPlan'
import own from './Read.module.css'
import { ReadFoot } from './ReadFoot'
import { ReadHead } from './ReadHead'
import styles from './Reading.module.css'
import type { ChapterSection } from './sections'
import { useReadingPlace } from './use-reading-place'

/** What is taken out leaves the focus at the head of the text, where marking goes on. */
const focusOnTools = () => document.getElementById('mark-passages')?.focus({ preventScroll: true })

export function Read({ section }: { section: ChapterSection }) {
  const say = useSay()
  const { heading } = useParams()
  const article = useReadingPlace(section.id, heading)
  const { text, placed, lost, marking, reading, isMarking, setMarking } = useReader(section.id, article)
  const [selected, clear] = useSelected(article, text)
  const onClick = useClicks(text, placed)
  const notes = { marking, onQuote: useQuote(section.id, lost), onTakenOut: focusOnTools }
  const onMark = (isNoted: boolean) => {
    if (selected) marking.make(selected, isNoted)
    clear()
  }
  return (
    <main className={`${styles.text} ${own.page}`}>
      <div className={own.spread}>
        <ReadHead section={section} />
        <ReaderTools isMarking={isMarking} onMarking={setMarking} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click on a mark is a short way to its note, which stands in the page as well */}
        <article ref={article} className={styles.body} onClick={onClick}>
          <ReadingContext value={reading ?? idle}>
            <section.Text components={readerParts} />
          </ReadingContext>
        </article>
        {text && <Notes text={text} placed={placed} {...notes} />}
        <div>
          <LostNotes notes={lost} {...notes} />
          <ReadFoot section={section} />
        </div>
        {text && selected && <SelectionBar text={text} selected={selected} onClose={clear} onMark={onMark} />}
      </div>
      <p className="hidden-words" role="status">
        {marking.made && say('reader.marked', { quote: marking.made })}
      </p>
      {marking.waiting && <WhichPlan onClose={marking.giveUp} onOpened={marking.makeWaiting} />}
    </main>
  )
}
