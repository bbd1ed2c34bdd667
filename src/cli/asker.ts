/** A question with one line for an answer. `check` gives the objection to an answer, or undefined when it will do. */
interface LineQuestion {
  readonly message: string
  readonly default?: string
  readonly check?: (answer: string) => string | undefined
}

/** One of several answers. */
interface Choice<T> {
  readonly name: string
  readonly value: T
}

/** Whoever can be asked. Answers come back without white space around them. */
export interface Asker {
  /** Asks for a line of text. */
  line(question: LineQuestion): Promise<string>
  /** Asks for one of several answers; the first is the default. */
  choice<T>(message: string, choices: readonly Choice<T>[]): Promise<T>
  /** Asks yes or no; yes is the default. */
  yes(message: string): Promise<boolean>
}
