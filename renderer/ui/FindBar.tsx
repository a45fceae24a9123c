import { useEffect, useLayoutEffect, useRef } from 'react'
import { useSay } from '../locales/say'
import { Button } from './Button'
import styles from './FindBar.module.css'
import { closeFindBar, useFind } from './find-store'

/** An <object> shows what it holds from its first layout on, which asking for its size brings about; only then is there a focus to take. */
function focusInObject(field: HTMLInputElement | null) {
  if (!field?.closest('object')?.offsetWidth) return
  field.focus()
  field.select()
}

/** Find on this page. Electron has no find bar of its own. */
export function FindBar() {
  const say = useSay()
  const { open, found } = useFind()
  const field = useRef<HTMLInputElement>(null)
  useEffect(
    // The last search may still be answered when the field has been emptied.
    () => window.companion.on('found', (now) => useFind.setState({ found: field.current?.value ? now : null })),
    [],
  )
  useLayoutEffect(() => {
    if (open) focusInObject(field.current)
  }, [open])
  if (!open) return <div />
  const find = (direction: 'new' | 'next' | 'previous') => {
    const text = field.current?.value ?? ''
    if (!text) useFind.setState({ found: null })
    // No text ends the search and its highlights.
    void window.companion.find(text, direction)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <search> around the form would hold it back from sticking to the top
    <form
      role="search"
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault()
        find('next')
      }}
      onKeyDown={(event) => event.key === 'Escape' && closeFindBar()}
    >
      <label htmlFor="find">{say('find.label')}</label>
      {/* Chromium's find passes over what an <object> holds; anywhere else it finds the words in this very field. */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it shows nothing of its own, and should not be read out as something embedded */}
      {/* biome-ignore lint/a11y/useSemanticElements: no other element is passed over */}
      <object role="group">
        <input id="find" ref={field} dir="auto" autoComplete="off" onChange={() => find('new')} />
      </object>
      <span role="status" className={styles.count}>
        {found && (found.matches > 0 ? say('find.matches', found) : say('find.none'))}
      </span>
      <Button look="link" onClick={() => find('previous')}>
        {say('find.previous')}
      </Button>
      <Button look="link" onClick={() => find('next')}>
        {say('find.next')}
      </Button>
      <Button look="link" onClick={closeFindBar}>
        {say('find.close')}
      </Button>
    </form>
  )
}
