/** Where the shipped faces come from, pinned by hash, and how to fetch and unpack them. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as its ordinary client downloads it. */
const sources = {
  serif: {
    kind: 'npm',
    name: '@expo-google-fonts/noto-serif-sc',
    version: '0.4.3',
    file: 'expo-google-fonts-noto-serif-sc-0.4.3.tgz',
    sha512: 'fSmUpiSFtSeyHV45/2xUOy5SdfExklQwwMKN3cQjAZAujITHDmSbpMHCVdCMhRqMjQtu0ZRgc29u8A+CU3akfw==',
  },
  sans: {
    kind: 'npm',
    name: '@expo-google-fonts/noto-sans-sc',
    version: '0.4.3',
    file: 'expo-google-fonts-noto-sans-sc-0.4.3.tgz',
    sha512: '9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
  },
  wenkai: {
    kind: 'debian',
    name: 'fonts-lxgw-wenkai',
    version: '1.250+repack-1',
    sha256: '6d1e4c4aac78ad32062aefa2c836ee4d6e58f9dcf8b3f4407c9eefe304615318',
  },
  fandol: {
    kind: 'debian',
    name: 'texlive-lang-chinese',
    version: '2022.20230122-1',
    sha256: '9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0',
  },
}

/**
 * Fetches a package into the cache unless it is there already, and checks its hash.
 * @param {typeof sources[keyof typeof sources]} source
 * @param {string} cache
 * @returns {string} the path of the archive
 */
function archive(source, cache) {
  const find = () =>
    readdirSync(cache).find((name) =>
      source.kind === 'npm'
        ? name === source.file
        : name.startsWith(`${source.name}_`) && name.endsWith('.deb'),
    )
  if (!find()) {
    console.log(`fetching ${source.name} ${source.version}`)
    const [command, args] =
      source.kind === 'npm'
        ? ['npm', ['pack', `${source.name}@${source.version}`, '--silent']]
        : ['apt-get', ['download', `${source.name}=${source.version}`]]
    execFileSync(command, args, { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const name = find()
  if (!name) throw new Error(`${source.name}: nothing was downloaded`)
  const [algorithm, encoding] = source.kind === 'npm' ? ['sha512', 'base64'] : ['sha256', 'hex']
  const found = createHash(algorithm)
    .update(readFileSync(join(cache, name)))
    .digest(encoding)
  if (found !== source[algorithm])
    throw new Error(`${name}: ${algorithm} is ${found}, expected ${source[algorithm]}`)
  return join(cache, name)
}

/**
 * Unpacks a pinned package once.
 * @param {keyof typeof sources} key
 * @param {string} cache folder for downloads, kept between builds
 * @returns {(path: string) => Buffer} reads a file of the package
 */
export function unpack(key, cache) {
  const source = sources[key]
  const folder = join(cache, key)
  const path = archive(source, cache)
  if (!existsSync(folder)) {
    mkdirSync(folder)
    if (source.kind === 'npm') execFileSync('tar', ['xzf', path, '-C', folder])
    else execFileSync('dpkg-deb', ['-x', path, folder])
  }
  return (file) => readFileSync(join(folder, file))
}
