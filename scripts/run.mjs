// Runs a script under Node 24: the host's own if it is new enough, else the copy among our dependencies.
// Plain JavaScript without dependencies, because the host's Node may be older than what the project needs.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const needed = 24
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [target, ...rest] = process.argv.slice(2)
const noNode =
  `Travessia needs Node ${needed} or newer; this is Node ${process.versions.node}, and no Node that runs here comes with the ` +
  `dependencies for ${process.platform}-${process.arch}. Install Node ${needed} and try again.`

if (!target) stop('Usage: node scripts/run.mjs <script> [arguments]')
if (!existsSync(path.join(root, 'node_modules'))) stop('The dependencies are not installed yet. Run: npx -y pnpm@10.34.9 install')

// The server stands beside the database for months, so it tidies up before it takes more memory: at twice of what is alive,
// rather than four times. It is no limit; large work takes what it needs.
const options = path.basename(target) === 'start.ts' ? ['--max-semi-space-size=16', '--heap-growing-percent=100'] : []

const node = findNode()
const child = spawn(node, [...options, path.resolve(root, target), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/node'),
    ...process.env,
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`,
    npm_node_execpath: node,
  },
})

// Ctrl-C in a terminal reaches the child by itself; a signal sent to this process alone must be passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', () => stop(noNode))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath

  const bundled = findBundledNode()
  return bundled && existsSync(bundled) ? bundled : stop(noNode)
}

function findBundledNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`)
    return path.join(path.dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
