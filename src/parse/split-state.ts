// Tokens one by one → whether a quotation or bracket stands open in the sentence so far.

import type { RawToken } from '../terms/index.js'
import type { OpenState } from './split-features.js'

/** Follows quotes and brackets through a block; `restart` begins a sentence. */
export class OpenFollower {
  private start = 0
  private at = 0
  private quotes = 0
  private brackets = 0

  constructor(private readonly tokens: readonly RawToken[]) {}

  /** State after the token at `end` (inclusive); `end` must not go back. */
  readUpTo(end: number): OpenState {
    for (; this.at <= end; this.at += 1) this.take(this.at)
    return { length: end + 1 - this.start, inQuote: this.quotes > 0, inBracket: this.brackets > 0 }
  }

  restart(next: number): void {
    this.start = next
    this.brackets = 0
  }

  private take(i: number): void {
    const form = this.tokens[i]?.form ?? ''
    if (form.length > 2) return
    if (form === '“' || form === '``' || form === '«') this.quotes = 1
    else if (form === '”' || form === '»') this.quotes = 0
    else if (form === '"') this.quotes = this.quotes > 0 ? 0 : 1
    else if (form === '(' || form === '[') this.brackets += 1
    else if (form === ')' || form === ']') this.brackets = Math.max(0, this.brackets - 1)
  }
}
