// The node-<platform> packages publish `os` and `cpu` as strings where lockfiles hold lists.
const list = (value) => (typeof value === 'string' ? [value] : value)

function readPackage(manifest) {
  if (/^node-(linux|win|darwin)-/.test(manifest.name ?? '')) {
    manifest.os = list(manifest.os)
    manifest.cpu = list(manifest.cpu)
  }
  return manifest
}

module.exports = { hooks: { readPackage } }
