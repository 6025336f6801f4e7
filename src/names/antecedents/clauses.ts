// In: a sentence's tree and a token; out: the clause it stands in, who is subject there, and how the clause hangs on the one above.

import type { Token } from '../../terms/index.js'

const DEEPEST = 8
const CLAUSAL = /^(?:root|ccomp|xcomp|advcl|acl|parataxis)/

/** How a clause hangs on another, as the antecedents of its pronouns care for it. */
export type Link = 'told' | 'when' | 'which' | 'and' | 'beside'

const isClause = (tokens: readonly Token[], token: Token): boolean =>
  token.upos === 'VERB' ||
  CLAUSAL.test(token.deprel) ||
  tokens.some((child) => child.head === token.i && /^(?:nsubj|cop)/.test(child.deprel))

/** The predicate of the clause in which a token stands, itself apart. */
export function predicateOf(tokens: readonly Token[], at: number): Token | null {
  let token = tokens[tokens[at]?.head ?? -1]
  for (let steps = 0; token !== undefined && steps < DEEPEST; steps++) {
    if (isClause(tokens, token)) return token
    token = tokens[token.head]
  }
  return null
}

/** The subject of a predicate: its own; that of the verb it is joined to; for "asked Oslo to sign" the one asked, for "left, taking" who left. */
export function subjectOf(tokens: readonly Token[], predicate: Token, steps = 0): number | null {
  const own = tokens.find((child) => child.head === predicate.i && child.deprel.startsWith('nsubj'))
  if (own !== undefined) return own.i
  const above = steps < 4 ? tokens[predicate.head] : undefined
  if (above === undefined) return null
  // "the paper that binds it", "a letter granting it": the noun; but not "a plan to punish it".
  if (/^acl:relcl/.test(predicate.deprel)) return above.i
  if (predicate.deprel === 'acl' && predicate.feats.VerbForm !== 'Inf') return above.i
  if (predicate.deprel === 'xcomp') {
    const asked = tokens.find((child) => child.head === above.i && /^i?obj$/.test(child.deprel))
    if (asked !== undefined) return asked.i
  }
  if (!/^(?:conj|xcomp|advcl|acl)/.test(predicate.deprel)) return null
  const upper = isClause(tokens, above) ? above : predicateOf(tokens, above.i)
  return upper === null ? null : subjectOf(tokens, upper, steps + 1)
}

/** Objects and obliques of a predicate. */
export function objectsOf(tokens: readonly Token[], predicate: Token): readonly number[] {
  return tokens
    .filter((child) => child.head === predicate.i && /^(?:i?obj|obl)/.test(child.deprel))
    .map((child) => child.i)
}

/** The clause above and the kind of tie: "Oslo said it would", "left when it", "the paper that it signed", "Oslo refused and it". */
export function clauseAbove(
  tokens: readonly Token[],
  predicate: Token,
): { readonly link: Link; readonly predicate: Token } | null {
  const { deprel } = predicate
  const link: Link | null = /^[cx]comp/.test(deprel)
    ? 'told'
    : deprel.startsWith('advcl')
      ? 'when'
      : deprel.startsWith('acl')
        ? 'which'
        : deprel === 'conj'
          ? 'and'
          : deprel.startsWith('parataxis')
            ? 'beside'
            : null
  const head = link === null ? undefined : tokens[predicate.head]
  if (link === null || head === undefined) return null
  const upper = isClause(tokens, head) ? head : predicateOf(tokens, head.i)
  return upper === null ? null : { link, predicate: upper }
}

/** For every token whether it stands between quotation marks of its sentence. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  let open = false
  // A closing mark before any opening one: the quotation began in a sentence before.
  const first = tokens.find((token) => /^["“”«»]$/.test(token.form))
  if (first !== undefined && /^[”»]$/.test(first.form)) open = true
  return tokens.map((token) => {
    if (/^[“«]$/.test(token.form)) open = true
    else if (/^[”»]$/.test(token.form)) open = false
    else if (token.form === '"') open = !open
    return open
  })
}
