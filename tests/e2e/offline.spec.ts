/** The program where there is no network at all: a namespace of its own in which nothing but the loopback exists. */
import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, root, test } from '../support/companion'

const SHORT = ['tests/e2e/newcomer.spec.ts', '-g', 'the example opens filled']
const inside = (command: string) => ['-c', `exec unshare -n sh -c 'ip link set lo up && ${command}'`]

/** Taking the network away needs Linux and the right to do it. */
const canTakeAway = () => process.platform === 'linux' && spawnSync('sh', inside('true')).status === 0
/** The stories as a whole may be running in such a place already; then this one says nothing new. */
const hasNetwork = () => readFileSync('/proc/net/dev', 'utf8').trim().split('\n').length > 3

test('a story passes where there is no network', async () => {
  test.skip(!canTakeAway(), 'Taking the network away needs Linux, and root.')
  test.skip(!hasNetwork(), 'There is no network to take away.')
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const command = `exec "${process.execPath}" "${cli}" test --config tests/playwright.config.ts ${SHORT.map((part) => `"${part}"`).join(' ')} --workers 1 --reporter line --output test-results/offline`
  const { stdout } = await promisify(execFile)('sh', inside(command), { cwd: root })
  expect(stdout).toContain('1 passed')
})
