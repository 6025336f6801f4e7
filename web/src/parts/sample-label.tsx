// In: nothing; out: the label that samples carry wherever they are shown.

import type { ReactNode } from 'react'

export function SampleLabel(): ReactNode {
  return (
    <span
      className="badge sample"
      title="An article written for Chancery on true events, so that there is something to look at."
    >
      sample
    </span>
  )
}
