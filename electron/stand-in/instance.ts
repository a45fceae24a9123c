/** One program for one data folder: the first holds a lock file, a second leaves it a note and goes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How long a second start waits for the first to take its note, before it holds the first for dead. */
const PATIENCE = 3_000
const LOOK = 250

type Note = Record<string, unknown>

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

function holder(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

const isNote = (name: string) => /^stand-in-note-\d+$/.test(name)

/** Leaves a note and waits for it to be taken. The call is synchronous in Electron, so it is here. */
function isTaken(folder: string, note: Note): boolean {
  const path = join(folder, `stand-in-note-${process.pid}`)
  writeFileSync(`${path}.new`, JSON.stringify(note))
  renameSync(`${path}.new`, path)
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; waited < PATIENCE && existsSync(path); waited += 50) Atomics.wait(pause, 0, 0, 50)
  const taken = !existsSync(path)
  rmSync(path, { force: true })
  return taken
}

function readNote(path: string): Note {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Note
  } catch {
    return {}
  }
}

function takeNotes(folder: string, onSecond: (note: Note) => void): void {
  for (const name of readdirSync(folder).filter(isNote)) {
    const note = readNote(join(folder, name))
    rmSync(join(folder, name), { force: true })
    onSecond(note)
  }
}

/** Whether the lock could be made: on a disk that takes nothing it cannot, as with Electron's own. */
function makeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid))
    return true
  } catch {
    return false
  }
}

/** True when this is the first; then `onSecond` hears of every later one. */
export function holdLock(folder: string, note: Note, onSecond: (note: Note) => void): boolean {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'stand-in-lock')
  if (isRunning(holder(lock)) && isTaken(folder, note)) return false
  if (!makeLock(lock)) return false
  process.on('exit', () => rmSync(lock, { force: true }))
  setInterval(() => takeNotes(folder, onSecond), LOOK).unref()
  return true
}
