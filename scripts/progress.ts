import type { Saying } from '../packages/api/src/backup/make.ts'

const steps = { table: 'tabelas / tables', file: 'arquivos / files', secret: '', verify: 'conferindo / checking' }

/** Says on standard error how far it has come, at most twice a second. */
export function progress(): { say: Saying; end: () => void } {
  const isTerminal = process.stderr.isTTY
  let spoken = performance.now()
  const say: Saying = (step, done, of) => {
    if (performance.now() - spoken < (isTerminal ? 500 : 10_000)) return
    spoken = performance.now()
    const how = step === 'verify' ? size(done) : of === undefined ? String(done) : `${done}/${of}`
    process.stderr.write(`${isTerminal ? '\r\u001b[K' : ''}${steps[step]} ${how}${isTerminal ? '' : '\n'}`)
  }
  return { say, end: () => void (isTerminal && process.stderr.write('\r\u001b[K')) }
}

export function size(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}
