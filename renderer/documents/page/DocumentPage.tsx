/** The hidden page that sets a document for print and PDF. It says when everything is in its place, and is told the page numbers. */
import { useEffect, useRef, useState } from 'react'
import { directionOfLanguage } from '../../../content/model/direction'
import type { DocumentJob, PageNumbers } from '../../../content/model/document-job'
import { figureFonts } from '../../figures/text-fit'
import { useSay } from '../../locales/say'
import styles from './DocumentPage.module.css'
import { COUNTERS, pageRules } from './page-rules'
import { Sheet } from './Sheet'
import { whenSet } from './when-set'

/** What the file or the window is called, as in Word. */
const titleOf = ({ title, subject }: DocumentJob['model']): string => `${title} – ${subject}`.replace(/\s+/g, ' ')

/** The page belongs to the document altogether: its language, its title, its paper. */
function dress({ model }: DocumentJob, page: string): void {
  const root = document.documentElement
  root.dataset.theme = 'print'
  root.lang = model.language
  root.dir = directionOfLanguage(model.language)
  document.title = titleOf(model)
  const rules = new CSSStyleSheet()
  rules.replaceSync(pageRules(model, { page, sans: getComputedStyle(root).getPropertyValue('--sans') }))
  document.adoptedStyleSheets = [rules]
}

export function DocumentPage() {
  const say = useSay()
  const [job, setJob] = useState<DocumentJob | null>(null)
  useEffect(() => {
    void window.companion.documentJob().then(async (asked) => {
      if (!asked) return
      dress(asked, say('document.page', COUNTERS))
      // Text of the drawings is measured to fit, so its fonts must be there first.
      await figureFonts(JSON.stringify(asked.plan))
      setJob(asked)
    })
  }, [say])
  return job && <WholeDocument job={job} />
}

function WholeDocument({ job }: { job: DocumentJob }) {
  const place = useRef<HTMLElement>(null)
  const [pages, setPages] = useState<PageNumbers>({})
  useEffect(() => {
    // A link that is followed here would leave the document.
    const stay = (event: Event) => event.preventDefault()
    const main = place.current
    main?.addEventListener('click', stay)
    return () => main?.removeEventListener('click', stay)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with its page numbers the document is set anew
  useEffect(() => {
    if (place.current) void whenSet(place.current).then(async () => setPages((await window.companion.documentSet()) ?? pages))
  }, [job, pages])
  return (
    <main ref={place} className={styles.page}>
      <Sheet job={job} pages={pages} />
    </main>
  )
}
