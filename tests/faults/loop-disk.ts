/** A disk in a file, made and mounted by root, whose power can be cut: what the file system had not yet put on the disk is gone. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { undoing } from './folders'

export type FileSystem = 'ext4' | 'xfs'

/** XFS is made on nothing smaller; the file has holes and takes what is written to it. */
const SIZE = 320 * 1024 * 1024

/** FS_IOC_SHUTDOWN, told to leave the journal as it is on the disk. Says by the system's clock when it began. */
const CUT = [
  'use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);',
  'open my $disk, "<", $ARGV[0] or die $!;',
  '<STDIN>;',
  'my ($at, $how) = (1000 * clock_gettime(CLOCK_MONOTONIC), pack("L", 2));',
  'ioctl($disk, 0x8004587D, $how) or die $!;',
  'printf "%.3f\\n", $at;',
].join('\n')

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/** Why this machine cannot cut a disk's power; undefined when it can. */
export function whyNoLoopDisk(kind: FileSystem): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  const missing = ['losetup', 'mount', 'perl', `mkfs.${kind}`].find((program) => !has(program))
  if (missing) return `needs ${missing}`
  if (spawnSync('losetup', ['-f']).status !== 0) return 'needs a loop device'
  spawnSync('modprobe', [kind])
  return readFileSync('/proc/filesystems', 'utf8').includes(`\t${kind}\n`) ? undefined : `this kernel has no ${kind}`
}

export interface LoopDisk {
  readonly folder: string
  readonly mount: () => void
  /** Mounted disks whose power was cut can be unmounted too. */
  readonly unmount: () => Promise<void>
  /** Makes ready to cut; the answer cuts and resolves with the moment when it began, by the system's clock. */
  readonly readyToCut: () => () => Promise<number>
  readonly end: () => Promise<void>
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A program that was killed a moment ago may hold the disk a little longer. */
async function unmount(folder: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const { status, stderr } = spawnSync('umount', [folder], { encoding: 'utf8' })
    if (status === 0) return
    if (attempt === 50) throw new Error(stderr)
    await wait(20)
  }
}

function readyToCut(folder: string): () => Promise<number> {
  const cutter = spawn('perl', ['-e', CUT, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  let said = ''
  cutter.stdout.on('data', (data: Buffer) => {
    said += data.toString()
  })
  const ended = once(cutter, 'close')
  return async () => {
    cutter.stdin.write('now\n')
    const [code] = await ended
    if (code !== 0 || !(Number(said) > 0)) throw new Error('The power could not be cut')
    return Number(said)
  }
}

export function loopDisk(kind: FileSystem, where: string): LoopDisk {
  const [image, folder] = [join(where, `${kind}.img`), join(where, kind)]
  mkdirSync(folder, { recursive: true })
  const file = openSync(image, 'w')
  ftruncateSync(file, SIZE)
  closeSync(file)
  run(`mkfs.${kind}`, '-q', image)
  const device = run('losetup', '-f', '--show', image).trim()
  const giveBack = undoing(() => {
    spawnSync('umount', ['-l', folder])
    spawnSync('losetup', ['-d', device])
  })
  let isMounted = false
  const letGo = async () => {
    if (isMounted) await unmount(folder)
    isMounted = false
  }
  const takeUp = () => {
    run('mount', '-t', kind, device, folder)
    isMounted = true
  }
  const end = async () => {
    await letGo()
    giveBack()
  }
  return { folder, mount: takeUp, unmount: letGo, readyToCut: () => readyToCut(folder), end }
}
