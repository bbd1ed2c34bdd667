import { BulletinError, type ErrorCode } from '../base/errors.ts'

/** What was being done to the file. */
export type FileAction = 'read' | 'write'

const CAUSES: Readonly<Record<string, Readonly<Record<FileAction, ErrorCode>>>> = {
  ENOENT: { read: 'file/not-found', write: 'file/not-found' },
  EISDIR: { read: 'file/is-folder', write: 'file/is-folder' },
  ENOTDIR: { read: 'file/not-found', write: 'file/not-a-folder' },
  EACCES: { read: 'file/denied', write: 'file/write-denied' },
  EPERM: { read: 'file/denied', write: 'file/write-denied' },
  EROFS: { read: 'file/read-only', write: 'file/read-only' },
  ENOSPC: { read: 'file/unreadable', write: 'file/disk-full' },
  EDQUOT: { read: 'file/unreadable', write: 'file/disk-full' },
  EEXIST: { read: 'file/unreadable', write: 'file/not-a-folder' },
  EBUSY: { read: 'file/busy', write: 'file/busy' },
  ETXTBSY: { read: 'file/busy', write: 'file/busy' },
  ENAMETOOLONG: { read: 'file/name-too-long', write: 'file/name-too-long' },
}

/** Turns what the operating system says into an error that names the file as the user knows it and the cause. */
export function fileFailure(error: unknown, action: FileAction, file: string): BulletinError {
  if (error instanceof BulletinError) return error
  const code = errorCode(error)
  const known = code === undefined ? undefined : CAUSES[code]?.[action]
  if (known !== undefined) return new BulletinError(known, { file }, { cause: error })
  if (code === undefined) throw error
  return new BulletinError(
    action === 'read' ? 'file/unreadable' : 'file/unwritable',
    { file, reason: code },
    { cause: error },
  )
}

/** `ENOENT`, `EEXIST` …; undefined for an error that is none of the operating system's. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
