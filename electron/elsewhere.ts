/**
 * Folders other than the usual one in which the program has kept data. Remembered in the usual one, so that a drive that is
 * not connected is told from a program without plans.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import * as z from 'zod'

const MOST = 20
const Elsewhere = z.strictObject({ folders: z.array(z.string()).max(MOST) })
const pathIn = (usual: string): string => join(usual, 'elsewhere.json')

function known(usual: string): readonly string[] {
  try {
    return Elsewhere.parse(JSON.parse(readFileSync(pathIn(usual), 'utf8'))).folders
  } catch {
    return []
  }
}

export const knowsElsewhere = (usual: string, folder: string): boolean => known(usual).includes(folder)

/** What lies in the temporary folder is meant to go, and is not missed. */
const isTemporary = (folder: string): boolean => folder.startsWith(tmpdir() + sep)

export function rememberElsewhere(usual: string, folder: string): void {
  if (isTemporary(folder) || knowsElsewhere(usual, folder)) return
  const folders = [folder, ...known(usual)].slice(0, MOST)
  try {
    mkdirSync(usual, { recursive: true })
    writeFileSync(pathIn(usual), JSON.stringify({ folders }))
  } catch {
    // Nothing is lost but the warning.
  }
}
