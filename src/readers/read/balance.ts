import { blockText } from './block-text.ts'
import type { ReadBlock, ReadNote } from './document.ts'

/** Counts characters, white space aside, so that what goes into a reader can be set against what comes out. */
export class Balance {
  private readonly counts = new Map<string, number>()

  /** Text of the input. */
  takeIn(text: string): void {
    this.add(text, 1)
  }

  private add(text: string, by: number): void {
    for (const char of text) {
      if (/[\s\u200b\u00ad\ufeff]/u.test(char)) continue
      this.counts.set(char, (this.counts.get(char) ?? 0) + by)
    }
  }

  /** The characters that went in and did not come out: neither in the blocks nor in what the notes say was left out. */
  missing(blocks: readonly ReadBlock[], notes: readonly ReadNote[]): string {
    for (const block of blocks) this.add(blockText(block), -1)
    for (const { dropped } of notes) if (dropped !== undefined) this.add(dropped, -1)
    let lost = ''
    for (const [char, count] of this.counts) if (count > 0) lost += char.repeat(Math.min(count, 1000))
    return lost
  }
}
