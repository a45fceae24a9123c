/** What stands around every page: the running head, the find bar, messages, and the keys that work everywhere. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { Backup } from '../backup/Backup'
import { EarlierOnTheWall } from '../history/EarlierBanner'
import { useSay } from '../locales/say'
import { isOnTheWall } from '../projector/enter'
import { addressOf } from '../routes'
import { Sharing } from '../sharing/Sharing'
import { useSettings } from '../state/settings-store'
import { Button } from './Button'
import { FindBar } from './FindBar'
import { RunningHead } from './RunningHead'
import styles from './Shell.module.css'
import { Toast } from './Toast'
import { useCommands } from './use-commands'

/**
 * What of an address makes a page of its own. What is typed into the search goes into its address, which is no new page; each
 * part of a group session is one.
 */
function pageOf(address: string): string {
  const parts = address.split('/')
  const length = address.startsWith(addressOf('search')) ? 2 : parts[3] === 'session' ? 6 : 4
  return parts.slice(0, length).join('/')
}

/** A new page is announced and read from its top: focus goes to the page, not to the link that has gone. */
function usePageStart() {
  const [address] = useLocation()
  const main = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  const page = pageOf(address)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what it waits for
  useLayoutEffect(() => {
    if (first.current) first.current = false
    else main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [page])
  return main
}

const bare = new Set([addressOf('figurePage'), addressOf('documentPage'), addressOf('wall')])

/** The pages that draw figures and set documents, and the window that a room sees, have no head, no keys and no settings of their own. */
export function Shell({ children }: { children: ReactNode }) {
  const [address] = useLocation()
  return bare.has(address) ? children : <Frame>{children}</Frame>
}

function Frame({ children }: { children: ReactNode }) {
  const say = useSay()
  const main = usePageStart()
  const [address] = useLocation()
  useSettings()
  useCommands()
  return (
    <div className={styles.shell}>
      {isOnTheWall(address) ? (
        <EarlierOnTheWall />
      ) : (
        <>
          <Button look="link" className={styles.skip ?? ''} onClick={() => main.current?.focus()}>
            {say('shell.skip')}
          </Button>
          <RunningHead />
          <FindBar />
        </>
      )}
      <div id="page" ref={main} tabIndex={-1} className={styles.page}>
        {children}
      </div>
      <Sharing isQuiet={isOnTheWall(address)} />
      <Backup />
      <Toast />
    </div>
  )
}
