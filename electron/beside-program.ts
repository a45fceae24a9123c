/** Where the program lies as people see it: what they copy to a stick, and put a file beside. Pure. */
import { posix, win32 } from 'node:path'

export interface Lying {
  readonly isPackaged: boolean
  readonly platform: NodeJS.Platform
  /** The program's own file. */
  readonly exe: string
  /** The project's folder, for a program that is not packaged. */
  readonly project: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The folder of the program: of the app on macOS, of the AppImage, of the portable file on Windows, which unpack themselves elsewhere. */
export function besideProgram({ isPackaged, platform, exe, project, env }: Lying): string {
  if (!isPackaged) return project
  const { dirname } = platform === 'win32' ? win32 : posix
  if (platform === 'win32' && env.PORTABLE_EXECUTABLE_DIR) return env.PORTABLE_EXECUTABLE_DIR
  if (platform === 'linux' && env.APPIMAGE) return dirname(env.APPIMAGE)
  // Name.app/Contents/MacOS/Name
  const inApp = platform === 'darwin' && /\.app\/Contents\/MacOS\/[^/]+$/.test(exe)
  return inApp ? dirname(dirname(dirname(dirname(exe)))) : dirname(exe)
}
