import { type ComponentProps, useId } from 'react'
import { Button } from './Button'
import styles from './ReasonedButton.module.css'

type ReasonedProps = ComponentProps<typeof Button> & {
  /** Why it cannot be pressed yet; undefined where it can. */
  readonly why: string | undefined
}

/** A button that says beside it why it cannot be pressed yet. It can be reached meanwhile, so that the reason is heard as well. */
export function ReasonedButton({ why, onClick, ...rest }: ReasonedProps) {
  const id = useId()
  return (
    <>
      <Button
        {...rest}
        aria-disabled={why !== undefined}
        aria-describedby={why === undefined ? undefined : id}
        onClick={(event) => {
          if (why === undefined) onClick?.(event)
          else event.preventDefault()
        }}
      />
      <p id={id} className={styles.why}>
        {why}
      </p>
    </>
  )
}
