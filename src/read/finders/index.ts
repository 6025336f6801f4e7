// The finders in the order they run: sure labels first, then what needs to know where the prose begins, the title before what follows from it.

import type { Finder } from '../reading.js'
import { findAgencyEndings } from './agency-ending.js'
import { findBylines } from './byline.js'
import { findCallLines } from './call-line.js'
import { findCreditLines } from './credit-line.js'
import { findCutEnd } from './cut-end.js'
import { findDateLines } from './date-line.js'
import { findDateline } from './dateline.js'
import { findMenuLines } from './menu-line.js'
import { findPhotoCredits } from './photo-credit.js'
import { findRepeatLines } from './repeat-line.js'
import { findShareLines } from './share-line.js'
import { findTailLines } from './tail-lines.js'
import { findTitleLine } from './title-line.js'

/** Every finder, in order. */
export const finders: readonly Finder[] = [
  // Credits before calls: "Source: X" names whom the article was taken from, "Source" alone is a label.
  findCreditLines,
  findShareLines,
  findCallLines,
  findAgencyEndings,
  findDateLines,
  findPhotoCredits,
  findBylines,
  findMenuLines,
  findTitleLine,
  findRepeatLines,
  findTailLines,
  findDateline,
  findCutEnd,
]
