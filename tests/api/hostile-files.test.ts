import { randomBytes } from 'node:crypto'
import { readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { workOnPdf } from '../../packages/api/src/pdf.ts'
import { openWorkshop } from '../../packages/api/src/workshop.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { contentTypes, makePdf, png } from '../support/documents.ts'
import { makeFolder } from '../support/folder.ts'

let api: Api
let director: Person
let address: string

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  const { id } = await openCase(api, director)
  const annex = await write(api, director, 'POST', `/api/cases/${id}/annexes`, { title: 'Sentença' })
  address = `/api/cases/${id}/annexes/${annex.id}/file`
  await attach(await makePdf(1))
})

async function attach(bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const { body } = await api.send('GET', address.replace(/\/[^/]+\/file$/, ''), { as: director })
  return api.send('PUT', `${address}?version=${body.items[0].version}`, { as: director, bytes, headers })
}

describe('a worker', () => {
  const script = path.join(makeFolder(), 'worker.mjs')
  writeFileSync(
    script,
    `process.on('message', ({ number, task }) => {
      if (task === 'hang') for (;;);
      if (task === 'end') process.exit(3)
      if (task === 'fill the memory') { const all = new Map(); for (;;) all.set(all.size, new Array(1000).fill(all.size)) }
      process.send({ number, result: task })
    })`,
  )

  test.each(['hang', 'end', 'fill the memory'])(
    'that a task lets %s fails this task and no other',
    async (poison) => {
      const work = openWorkshop<string, string>(pathToFileURL(script), { seconds: 5, megabytes: 32 })

      const done = await Promise.allSettled(['a', poison, 'b', poison, 'c'].map(work))

      expect(done.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(['a', 'failed', 'b', 'failed', 'c'])
      expect(await work('d')).toBe('d')
    },
    30_000,
  )
})

describe('a file that is meant to do harm', () => {
  test('is a PDF whose pages go in a circle: kept, uncounted, and the next one is counted', async () => {
    const circle = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj
trailer<</Root 1 0 R>>`

    const [bad, good] = await Promise.all([attach(Uint8Array.from(strToU8(circle))), makePdf(2)])

    expect([200, 422]).toContain(bad.status)
    expect((await attach(good)).status).toBe(200)
  })

  test('is a PDF that unfolds to a gigabyte: answered soon, and the next one is counted', async () => {
    const packed = deflateSync(Buffer.alloc(400_000_000, 32), { level: 9 })
    const head = `%PDF-1.5\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n`
    const bytes = Uint8Array.from(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj\ntrailer<</Root 2 0 R>>')]))
    const started = performance.now()

    const answer = await attach(bytes)

    expect([200, 422]).toContain(answer.status)
    expect(performance.now() - started).toBeLessThan(40_000)
    expect((await attach(await makePdf(2))).status).toBe(200)
  }, 60_000)

  test('is an image of 2.5 thousand million dots: not unfolded, so that it goes as it is', async () => {
    const huge = Uint8Array.from(png)
    new DataView(huge.buffer).setUint32(16, 50_000)
    new DataView(huge.buffer).setUint32(20, 50_000)
    const folder = makeFolder()
    writeFileSync(path.join(folder, 'huge.png'), huge)
    const sheet = { over: '', heading: 'ANEXO 1', title: 'X', facts: [] }
    const paths = { path: path.join(folder, 'huge.png'), out: path.join(folder, 'out.pdf') }

    const stamped = workOnPdf({ do: 'stamp', type: 'png', stamp: 'Anexo 1', sheet, most: null, ...paths })

    await expect(stamped).rejects.toThrow(/dots/)
  })

  test('has a name that would end a header, climb a path or turn letters round', async () => {
    const name = encodeURIComponent('../../etc/pass\r\nSet-Cookie: a=b\u202efdp.exe')

    const { body } = await attach(await makePdf(1, { author: 'names' }), { 'X-File-Name': name })
    const back = await api.raw('GET', address, { as: director })

    expect(body.file.name).toBe('passSet-Cookie: a=bfdp.exe')
    expect(back.headers.get('Set-Cookie')).toBeNull()
    expect(back.headers.get('Content-Disposition')).toMatch(/^attachment; filename="\d{4}-\d{3}-anexo-1\.pdf"$/)
    await back.body?.cancel()
    expect((await attach(await makePdf(1), { 'X-File-Name': '%E0%A4%A' })).status).toBe(422)
  })

  test('is broken off on its way, and leaves nothing', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(randomBytes(1_000))
        controller.error(new Error('The line is gone.'))
      },
    })
    const headers = { Authorization: `Bearer ${director.token}` }

    await Promise.resolve(api.app.request(`${address}?version=1`, { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)).catch(
      () => undefined,
    )

    const left = readdirSync(`${api.folder}/aside`, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    expect(left).toEqual([])
  })
})

test.skipIf(process.platform !== 'linux')('whoever asks for the head of a file, or leaves before its end, holds no file open', async () => {
  const open = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(api.folder)
      } catch {
        return false
      }
    }).length

  for (let count = 0; count < 20; count += 1) {
    expect((await api.raw('HEAD', address, { as: director })).status).toBe(200)
    await (await api.raw('GET', address, { as: director })).body?.cancel()
  }

  await expect.poll(open).toBe(0)
})

describe('a letterhead that is meant to do harm is refused beside the answers', () => {
  const types = contentTypes.replace(
    '</Types>',
    '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
  )
  const part = (xml: string) =>
    zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8('<w:document/>'), 'word/header1.xml': strToU8(xml) })

  test.each([
    ['nested without end', () => part(`<w:t>${'<w:p>'.repeat(600_000)}`)],
    ['of a million words', () => part(`<w:hdr><w:t>x</w:t>${'<w:p><w:r><w:t>{{a}}</w:t></w:r></w:p>'.repeat(400_000)}</w:hdr>`)],
    [
      'whose entities grow',
      () => part(`<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}">]><w:hdr><w:t>${'&b;'.repeat(100_000)}</w:t></w:hdr>`),
    ],
  ])(
    '%s',
    async (_, make) => {
      const file = Buffer.from(make()).toString('base64')
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()

      const { status } = await api.send('PUT', '/api/letterhead', { as: director, json: { file } })

      delay.disable()
      expect(status).toBe(422)
      expect(delay.max / 1e6).toBeLessThan(500)
    },
    60_000,
  )
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})
