// In: files dragged over the window; out: they are read, whatever screen is shown; a veil says so while they hover.

import { type ReactNode, useEffect, useState } from 'react'
import { queueFiles } from '../reading-queue.js'
import { goTo, linkTo } from '../route.js'

export function DropArea(): ReactNode {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering a child fires before leaving its parent: the depth tells when the window is left.
    let depth = 0
    const hasFiles = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') ?? false
    const enter = (e: DragEvent): void => {
      if (!hasFiles(e)) return
      e.preventDefault()
      depth++
      setOver(true)
    }
    const leave = (e: DragEvent): void => {
      if (!hasFiles(e)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (e: DragEvent): void => {
      if (hasFiles(e)) e.preventDefault()
    }
    const drop = (e: DragEvent): void => {
      depth = 0
      setOver(false)
      if (!hasFiles(e)) return
      e.preventDefault()
      const files = [...(e.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      goTo(linkTo(['read']))
      void queueFiles(files)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over ? (
    <div className="veil" aria-hidden="true">
      <p>Drop to read</p>
    </div>
  ) : null
}
