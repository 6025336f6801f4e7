// In: how far long work has come; out: a bar on a terminal, plain lines elsewhere, on standard error.

export interface Progress {
  step(label: string): void
  done(): void
}

const WIDTH = 24

export function showProgress(
  title: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  let n = 0
  let told = -1
  const tty = stream.isTTY === true
  return {
    step(label) {
      n++
      if (tty) {
        const filled = Math.round((WIDTH * n) / Math.max(1, total))
        const name = label.length > 40 ? `…${label.slice(-39)}` : label
        stream.write(
          `\r\x1b[2K${title} [${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${n}/${total} ${name}`,
        )
        return
      }
      const tenth = Math.floor((10 * n) / Math.max(1, total))
      if (tenth > told && (total > 10 || n === total)) {
        told = tenth
        stream.write(`${title}: ${n} of ${total}\n`)
      }
    },
    done() {
      if (tty) stream.write('\r\x1b[2K')
    },
  }
}
