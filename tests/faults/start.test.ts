import { chmodSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isStale } from '../../scripts/build.ts'
import { makeDataDir, runToEnd, type ServerProcess, startAsPeopleDo, startProcess } from '../support/server-process.ts'

const place = makeDataDir()
const env = { DATA_DIR: place.dataDir }
afterAll(() => place.remove())

test('it starts on an empty directory, stops on request, and starts again on what it left', async () => {
  for (let round = 0; round < 2; round++) {
    const server = await startProcess(env)

    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
    await server.kill('SIGTERM')
    expect(() => process.kill(place.postmaster(), 0)).toThrow()
  }
})

test('as people start it, it is the built server with its screens', async () => {
  const server = await startAsPeopleDo(env)

  const page = await fetch(server.url)

  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  expect(page.headers.get('Content-Type')).toContain('text/html')
  expect([isStale('api'), isStale('web')]).toEqual([false, false])
  await server.kill('SIGTERM')
  expect(() => process.kill(place.postmaster(), 0)).toThrow()
})

test('a second copy on the same directory says so and leaves the first alone', async () => {
  const first = await startProcess(env)

  const { code, output } = await runToEnd(env)

  expect(code).toBe(1)
  expect(output).toBe(
    `Outra cópia do Travessia já está usando ${place.dataDir}. Encerre-a ou indique outro diretório em DATA_DIR.\n` +
      `Another copy of Travessia is already using ${place.dataDir}. Stop it, or set DATA_DIR to another directory.\n`,
  )
  expect((await fetch(`${first.url}/api/health`)).status).toBe(200)
  await first.kill('SIGTERM')
})

test('a server that was killed is started again in less than three seconds', async () => {
  const [ordinary, first] = await timeStart()
  await first.kill('SIGKILL')

  const [afterKill, second] = await timeStart()
  const { status } = await fetch(`${second.url}/api/health`)
  await second.kill('SIGTERM')

  expect(status).toBe(200)
  // On a machine so busy that any start takes longer, a start after a kill may take twice that.
  expect(afterKill).toBeLessThan(Math.max(3000, 2 * ordinary))
})

test('a lock file that a crashed machine left behind does not keep it from starting', async () => {
  writeFileSync(path.join(place.dataDir, 'postgres/cluster/postmaster.pid'), `${process.pid}\n/nowhere\n0\n1\n\n127.0.0.1\n0 0\nready\n`)

  const server = await startProcess(env)

  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  await server.kill('SIGTERM')
})

test('a port in use, a database that does not answer, a folder that is a file: one sentence in two languages', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = String(address && typeof address === 'object' ? address.port : 0)
  const file = path.join(place.dataDir, 'a-file')
  writeFileSync(file, '')

  const outcomes = await Promise.all([
    runToEnd({ ...env, PORT: port }),
    runToEnd({ ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }),
    runToEnd({ DATA_DIR: path.join(file, 'data') }),
    runToEnd({ ...env, PORT: 'three thousand' }),
  ])
  other.close()

  const first = (index: number) => outcomes[index]?.output.split('\n')[0]
  expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 1, 1])
  expect(first(0)).toBe(`A porta ${port} já está em uso. Encerre quem a usa ou inicie com outra: PORT=${Number(port) + 1}.`)
  expect(first(1)).toBe('Nenhum servidor de banco de dados responde em DATABASE_URL (ECONNREFUSED).')
  expect(first(2)).toContain('não permite gravação')
  expect(first(3)).toBe('PORT deve ser um número de 0 a 65535.')
  expect(outcomes.every(({ output }) => !/\bat .*:\d+/.test(output))).toBe(true)
})

test('it runs inside a directory that only its own user may enter', async () => {
  const closed = makeDataDir()
  chmodSync(closed.dataDir, 0o700)

  const server = await startProcess({ DATA_DIR: path.join(closed.dataDir, 'data') })

  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  await server.kill('SIGTERM')
  rmSync(realpathSync(path.join(closed.dataDir, 'data/postgres')), { recursive: true })
  closed.remove()
})

async function timeStart(): Promise<[number, ServerProcess]> {
  const began = performance.now()
  const server = await startProcess(env)
  return [performance.now() - began, server]
}
