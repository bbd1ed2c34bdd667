import { existsSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'

const SEVERITIES = { error: '必改', warning: '建议改', info: '提示' }
const FIXES = { safe: '可自动改', unsafe: '需复核的改动', suggestion: '只给建议', none: '无' }
const ON = { strict: '（`strict`）', asked: '（写明才查）' }
const GROUPS = {
  masthead: '报头',
  numbering: '期号与日期',
  contents: '目录',
  sections: '栏目',
  articles: '文章与简讯',
  imprint: '报尾',
  text: '文字',
  chars: '字符',
  width: '全角半角',
  spacing: '空格',
  punctuation: '标点',
  numerals: '数字与单位',
  dates: '日期',
  headings: '标题与序号',
  words: '用词',
  consistency: '前后一致',
  paste: '粘贴残留',
  privacy: '个人信息',
  source: '稿件',
  page: '版面（出稿时和 `lint --pages` 查）',
  suppressions: '不查的备注',
}

/** The heads of `docs/rules/**` (all that stands above 「## 是什么」) and the index table in their README. */
export async function ruleDocs() {
  const rules = await loadRules()
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, pageWithHead(rule)])
  return [...pages, ['docs/rules/README.md', readmeWithIndex(rules)]]
}

async function loadRules() {
  const { outputFiles } = await build({
    entryPoints: ['src/lint/rules/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  const { rules, pageRules } = await import(`data:text/javascript;base64,${code}`)
  return [...rules, ...pageRules]
}

function pageWithHead(rule) {
  const path = `docs/rules/${rule.id}.md`
  const page = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '## 是什么\n'
  const body = page.slice(Math.max(0, page.indexOf('## 是什么')))
  const basis = rule.basis === 'convention' ? '编校惯例' : rule.basis
  const levels = [
    ...(rule.on === 'strict' ? ['只在 `strict` 里查'] : []),
    ...Object.entries(rule.milder ?? {}).map(([id, level]) => `${id} 为${SEVERITIES[level]}`),
  ]
  const severity = [
    SEVERITIES[rule.severity],
    ...(levels.length > 0 ? [`（${levels.join('，')}）`] : []),
  ].join('')
  return `# ${rule.title.zh}

| 规则 | 级别 | 改动 | 依据 | 始于 |
|---|---|---|---|---|
| \`${rule.id}\` | ${severity} | ${FIXES[rule.fix]} | ${basis} | ${rule.since} |

${body}`
}

const START = '<!-- 规则表开始：由 scripts/generate.mjs 写 -->'
const END = '<!-- 规则表结束 -->'

function readmeWithIndex(rules) {
  const path = 'docs/rules/README.md'
  const page = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : `${START}\n${END}\n`
  const tables = Object.entries(GROUPS).flatMap(([group, title]) => {
    const rows = rules
      .filter((rule) => rule.id.startsWith(`${group}/`))
      .map(
        ({ id, title, severity, fix, on }) =>
          `| [\`${id}\`](${id}.md) | ${title.zh} | ${SEVERITIES[severity]}${ON[on] ?? ''} | ${FIXES[fix]} |`,
      )
    return rows.length === 0
      ? []
      : [`### ${title}`, '', '| 规则 | 内容 | 级别 | 改动 |', '|---|---|---|---|', ...rows, '']
  })
  const before = page.slice(0, page.indexOf(START))
  const after = page.slice(page.indexOf(END))
  return `${before}${START}\n\n${tables.join('\n')}\n${after}`
}
