/** What stands over every page when a plan file comes or goes. */
import { CopyDialog } from './CopyDialog'
import { IncomingDialog } from './IncomingDialog'
import { useHandedOver } from './use-looked'

/** `isQuiet`: forty people watch, and a file that comes waits until the wall is left. */
export function Sharing({ isQuiet }: { isQuiet: boolean }) {
  useHandedOver()
  return (
    <>
      {!isQuiet && <IncomingDialog />}
      <CopyDialog />
    </>
  )
}
