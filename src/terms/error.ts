// In: what went wrong, in words a user can act on; out: an error every door maps to its own form (exit code, problem+json).

/** An error a user can act on. `code` is `area/what-happened` and has a heading in docs/errors.md; bad *text* never throws one. */
export class ChanceryError extends Error {
  readonly code: string
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, data: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ChanceryError'
    this.code = code
    this.data = data
  }
}
