// In: a state and a title's key ("director of asian department of ministry of foreign affairs"); out: the kind of that ministry's department.

import type { Almanac } from './almanac.js'

/** Whose department it is need not be said again: every one that is kept is of the foreign ministry. */
const MINISTRY =
  /\b(?:(?:of|at|in) )?(?:ministry of foreign affairs|foreign affairs ministrys?|foreign ministrys?|state department|ministry of external affairs|mofa|mfa)\b/g
const BEFORE = /^(?:acting )?(?:director general|director|head|chief)(?: of)? (.+)$/
const AFTER = /^(?:acting )?(.+) (?:director general|director|chief|head)$/
const UNIT = /\b(?:department|bureau|affairs|division|directorate general|directorate|desk)\b/
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\basian?s?\b/g, 'asia'],
  [/\boceanian?\b/g, 'oceania'],
  [/\beuropean?\b/g, 'europe'],
  [/\bafrican?\b/g, 'africa'],
  [/\bamerican?s?\b/g, 'america'],
  [/\b(?:department|bureau|affairs|division|directorate|general|desk|of|and|the)\b/g, ' '],
]

/** "Asian", "Department of Asian Affairs", "Asia bureau" → `asia`: the words that tell one department from another, in one order. */
function subjectOf(words: string): string {
  const bare = FORMS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), words)
  return bare.trim().split(/\s+/).sort().join(' ')
}

/** Null where the title heads no department that the almanac keeps for the state. */
export function findDepartment(almanac: Almanac, code: string, key: string): string | null {
  const title = key.replace(MINISTRY, ' ').replace(/\s+/g, ' ').trim()
  const words = BEFORE.exec(title)?.[1] ?? AFTER.exec(title)?.[1]
  if (words === undefined || !UNIT.test(words)) return null
  const subject = subjectOf(words)
  if (subject === '') return null
  const prefix = `${code}/department:`
  const id = almanac
    .officeIds()
    .find(
      (office) =>
        office.startsWith(prefix) && subjectOf(office.slice(prefix.length).replace(/-/g, ' ')) === subject,
    )
  return id === undefined ? null : id.slice(code.length + 1)
}
