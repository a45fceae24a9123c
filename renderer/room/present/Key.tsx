import styles from './Key.module.css'

/** The key of a command, printed on its button. Screen readers have it from the button itself. */
export const Key = ({ name }: { name: string }) => (
  <span className={styles.key} aria-hidden="true">
    {name}
  </span>
)
