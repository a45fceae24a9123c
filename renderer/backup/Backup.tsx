/** What stands over every page while a backup is on its way. */
import { BackupProgress } from './BackupProgress'
import { useBacking } from './backup-store'
import { RestoreDialog } from './RestoreDialog'

export function Backup() {
  const { step, look } = useBacking()
  return (
    <>
      {step && <BackupProgress step={step} />}
      {look && <RestoreDialog key={look.token} look={look} />}
    </>
  )
}
