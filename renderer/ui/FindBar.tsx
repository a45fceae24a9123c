import { useEffect, useRef } from 'react'
import { useSay } from '../locales/say'
import { Button } from './Button'
import styles from './FindBar.module.css'
import { closeFindBar, useFind } from './find-store'

/** Find on this page. Electron has no find bar of its own. */
export function FindBar() {
  const say = useSay()
  const { open, found } = useFind()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => window.companion.on('found', (now) => useFind.setState({ found: now })), [])
  useEffect(() => {
    if (open) field.current?.select()
  }, [open])
  if (!open) return <div />
  const find = (direction: 'new' | 'next' | 'previous') => {
    const text = field.current?.value ?? ''
    if (text) void window.companion.find(text, direction)
    else useFind.setState({ found: null })
  }
  return (
    <form
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault()
        find('next')
      }}
      onKeyDown={(event) => event.key === 'Escape' && closeFindBar()}
    >
      <label htmlFor="find">{say('find.label')}</label>
      {/* biome-ignore lint/a11y/noAutofocus: the bar was asked for in order to type in it */}
      <input id="find" ref={field} dir="auto" autoFocus autoComplete="off" onChange={() => find('new')} />
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
