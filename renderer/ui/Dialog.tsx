import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Dialog.module.css'

interface Asked {
  readonly title: string
  readonly onClose: () => void
  /** What was asked for is being done: Escape does not close it. */
  readonly isHeld?: boolean
  readonly children: ReactNode
}

/** The browser's own modal dialog: it keeps focus inside, closes with Escape and gives focus back, also when a button of its own ends it. */
export function Dialog({ title, onClose, isHeld = false, children }: Asked) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    if (element && !element.open) element.showModal()
    return () => {
      // A dialog that is taken away while open leaves focus nowhere.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="dialog-title"
      onCancel={(event) => isHeld && event.preventDefault()}
      onClose={onClose}
    >
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  )
}
