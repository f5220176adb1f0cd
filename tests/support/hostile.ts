import { deflateRawSync, deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { contentTypes, makePdf, makeWord, png } from './documents.ts'

/** A file that somebody sends to do harm, or that is merely broken. */
export interface Hostile {
  readonly kind: string
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** What must come of it; `either` where both are safe. */
  readonly outcome: 'kept' | 'refused' | 'either'
}

/** Numbers that are as good as random, and the same in every run. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Random = ReturnType<typeof numbersFrom>
type Made = readonly [bytes: Uint8Array | AsyncIterable<Uint8Array>, outcome: Hostile['outcome'], name?: string]

/** One of each kind, then of each kind another, until there are so many. */
export async function makeHostile(count: number, seed: number): Promise<Hostile[]> {
  const random = numbersFrom(seed)
  const names = Object.keys(kinds)
  const made: Hostile[] = []
  for (let at = 0; at < count; at += 1) {
    const kind = names[at % names.length] ?? ''
    const [bytes, outcome, name = `arquivo-${at}`] = (await kinds[kind]?.(random)) ?? [new Uint8Array(), 'refused']
    made.push({ kind, name, outcome, bytes: bytes instanceof Uint8Array ? [bytes] : bytes })
  }
  return made
}

const kinds: Record<string, (random: Random) => Made | Promise<Made>> = {
  'zip bomb': (random) => [makeWord({ 'word/media/a.bin': new Uint8Array(20_000_000 + random(30_000_000)) }), 'refused'],
  'bomb that lies about its size': (random) => [
    lie(makeWord({ 'word/a.xml': new Uint8Array(3_000_000) }), random(2) ? 1 : 4_294_967_295),
    'either',
  ],
  'zip in a zip in a zip': (random) => [nest(3 + random(5)), 'refused'],
  'document with a bomb inside': () => [makeWord({ 'word/embeddings/a.zip': nest(4) }), 'kept'],
  'zip slip': (random) => [makeWord({ [`${'../'.repeat(1 + random(8))}etc/cron.d/x`]: strToU8('x') }), 'either'],
  'external entity': (random) => [
    inWord(`<!DOCTYPE a [<!ENTITY b SYSTEM "${random(2) ? 'file:///etc/passwd' : 'http://127.0.0.1:1/'}">]><w:document>&b;</w:document>`),
    'either',
  ],
  'billion laughs': () => [inWord(laughs()), 'either'],
  'deep document': (random) => [inWord(`<w:document>${'<w:p>'.repeat(100_000 + random(100_000))}`), 'either'],
  'truncated PDF': async (random) => [truncate(await makePdf(3, { padding: 2_000 }), random), 'either'],
  'truncated document': (random) => [truncate(makeWord({ 'word/media/a.png': png }), random), 'either'],
  'truncated picture': (random) => [truncate(png, random), 'either'],
  program: (random) => [pad(random(2) ? 'MZ\u0090\0' : '\u007fELF\u0002\u0001\u0001', 5_000), 'refused', 'Sentença.pdf'],
  archive: (random) => [
    pad(['7z\u00bc\u00af\u0027\u001c', 'Rar!\u001a\u0007\0', '\u001f\u008b\u0008\0', 'BZh9'][random(4)] ?? '', 3_000),
    'refused',
    'Fotos.jpg',
  ],
  'page that is also a PDF': () => [
    join('<html><script>alert(1)</script>', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>'),
    'either',
  ],
  'picture that is also a script': () => [join('GIF89a=1;alert(document.cookie)//', '\0'.repeat(50)), 'either', 'a.js'],
  'PDF that is also an archive': async () => [Uint8Array.from([...(await makePdf(1)), ...makeWord()]), 'either'],
  page: (random) => [
    encode(
      [
        '<!DOCTYPE html><html>',
        '\ufeff  <html><body onload=alert(1)>',
        '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        '<?xml version="1.0"?><html/>',
      ][random(4)] ?? '',
    ),
    'refused',
    'Ata.txt',
  ],
  'formulas in a table': (random) => [
    encode(`nome;valor\n=cmd|' /C calc'!A${random(9)};1\n@SUM(1+1)*cmd|' /C calc'!A0;2\n+1-1|x;3\n`),
    'kept',
    '=cmd.csv',
  ],
  'Latin-1': (random) => [Buffer.from(`Declara\u00e7\u00e3o n\u00ba ${random(99)} de Jo\u00e3o\r\n`.repeat(20), 'latin1'), 'kept'],
  'a million rows': () => [rows(1_000_000), 'kept', 'linhas.csv'],
  'PDF with endless lists': (random) => [
    encode(
      `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${random(2) ** 31 + 2_000_000_000}/Kids[2 0 R]>>endobj\nxref\n0 ${1_000_000_000 + random(1e9)}\n${'0000000000 65535 f \n'.repeat(20_000)}trailer<</Size 2147483647/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF`,
    ),
    'either',
  ],
  'PDF that unfolds to hundreds of megabytes': (random) => [objectStream(150_000_000 + random(100_000_000)), 'either'],
  'PDF that runs something': () => [
    encode(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>',
    ),
    'kept',
  ],
  'picture bomb': (random) => [hugePng(30_000 + random(30_000)), 'kept'],
  empty: () => [new Uint8Array(), 'refused'],
  'name with what no name holds': async (random) => [
    await makePdf(1),
    'kept',
    ['a\0b.pdf', '../../etc/passwd', `${'x'.repeat(5_000)}.pdf`, 'a\r\nX-Evil: 1', '\u202efdp.exe', 'CON', ''][random(7)] ?? '',
  ],
  macros: (random) => [random(2) ? makeWord({ 'word/vbaProject.bin': strToU8('x') }) : ole('WordDocument', '_VBA_PROJECT'), 'refused'],
  'behind a password': () => [ole('EncryptedPackage'), 'refused'],
  noise: (random) => [Uint8Array.from({ length: 1 + random(50_000) }, () => random(256)), 'either'],
  'text with NULs': (random) => [encode(`Ata${'\0'.repeat(1 + random(9))}da reuni\u00e3o`), 'refused'],
  'archive of too many': (random) => [
    zipSync({
      '[Content_Types].xml': strToU8(contentTypes),
      ...Object.fromEntries(Array.from({ length: 20_000 + random(10_000) }, (_, at) => [`w/${at}`, new Uint8Array()])),
    }),
    'either',
  ],
  'nested text': (random) => [encode(`{\\rtf1 ${'{\\b '.repeat(200_000 + random(100_000))}`), 'kept'],
  'sound that ends early': (random) => [
    pad(['ID3\u0003\0\0\0\0\0\u007f', 'RIFF\u00ff\u00ff\u00ff\u007fWAVEfmt ', '\0\0\0\u0018ftypmp42\0\0\0\0'][random(3)] ?? '', 2_000),
    'either',
  ],
}

export const kindCount = Object.keys(kinds).length

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function join(...parts: string[]): Uint8Array {
  return Buffer.from(parts.join(''), 'latin1')
}

function pad(head: string, length: number): Uint8Array {
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length, 1)])
}

function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, 1 + random(bytes.length - 1))
}

function inWord(xml: string): Uint8Array {
  return makeWord({ 'word/document.xml': strToU8(xml) })
}

function laughs(): string {
  const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
  return `<!DOCTYPE l [<!ENTITY l0 "lol">${lines.join('')}]><w:document><w:p>&l9;</w:p></w:document>`
}

function nest(depth: number): Uint8Array {
  let inner = zipSync({ 'a.bin': new Uint8Array(1_000_000) })
  for (let at = 0; at < depth; at += 1) inner = zipSync({ 'a.zip': inner, 'b.zip': inner }, { level: 0 })
  return inner
}

/** The archive with another size in its list of what it holds. */
function lie(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip)
  const mark = Buffer.from('PK\u0001\u0002', 'latin1')
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) bytes.writeUInt32LE(size, at + 24)
  return bytes
}

async function* rows(count: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at += 10_000) {
    yield encode(Array.from({ length: 10_000 }, (_, row) => `${at + row};Linha;2026-01-01\n`).join(''))
  }
}

function objectStream(size: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(size, 32), { level: 1 })
  const head = `%PDF-1.5\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj\ntrailer<</Root 2 0 R>>')])
}

function hugePng(side: number): Uint8Array {
  const bytes = Buffer.concat([png.slice(0, 41), deflateRawSync(Buffer.alloc(1_000_000)), png.slice(-12)])
  bytes.writeUInt32BE(side, 16)
  bytes.writeUInt32BE(side, 20)
  return bytes
}

function ole(...names: string[]): Uint8Array {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([head, Buffer.alloc(600), ...names.map((name) => Buffer.from(name, 'utf16le')), Buffer.alloc(600)])
}
