/** Makes sure that there is something to run the stories in, as `npm start` does; without, one sentence and no tests. */
import { findBrowser } from '../../electron/start/find-browser'
import { installedRuntime } from '../../electron/start/runtime'
import { root } from './companion'

export default async function needBrowser(): Promise<void> {
  if (process.env.COMPANION_STAND_IN !== '1' && installedRuntime(root)) return
  const browser = await findBrowser(root, (what) => process.stdout.write(`Installing ${what} for the tests, which is done once.\n`))
  if (!browser) throw new Error('The stories need a browser. Install Chromium, Google Chrome or Microsoft Edge and run them again.')
  process.env.COMPANION_BROWSER = browser
}
