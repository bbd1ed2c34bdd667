import type { Asker } from './asker.ts'

/** One output of the process: where bytes and text go, and whether a person is looking. */
export interface Output {
  readonly isTerminal: boolean
  /** Width in columns; undefined where nobody is looking. */
  readonly columns: number | undefined
  write(chunk: string | Uint8Array): void
}

/** Everything that a command is given by the process that runs it, so that tests can give it something else. */
export interface Terminal {
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: { readonly isTerminal: boolean; read(): Promise<Uint8Array> }
  readonly stdout: Output
  readonly stderr: Output
  /** Answers in place of the person at the terminal. */
  readonly asker?: Asker
  now(): Date
  /** Where fonts of the system lie; undefined for this system's usual folders. */
  readonly fontFolders: readonly string[] | undefined
}

/** 0 clean · 1 findings · 2 usage, configuration, files or a bug · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130
