import { defineRule } from '../../rule.ts'

export const imprintPresent = defineRule({
  id: 'imprint/present',
  title: { zh: '报尾有报送发', en: 'The imprint says who receives the issue' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    missing: {
      zh: {
        message: '没有报、送、发',
        reason: '简报末页写明报给谁、送给谁、发给谁。',
        help: '在文末写“报：…”“送：…”“发：…”；每期相同的，写进 bulletin.yaml 的 imprint。',
      },
      en: {
        message: 'No distribution (报, 送, 发)',
        reason: 'The last page of a bulletin says to whom it is reported, sent and issued.',
        help: 'Write 报：…, 送：…, 发：… at the end, or keep them under imprint in bulletin.yaml.',
      },
    },
  },
  check({ bulletin, report }) {
    const { imprint, issue, source } = bulletin
    if (imprint.lines.some((line) => line.role === 'distribution')) return
    const written = issue.children.find((child) => child.type === 'imprint')
    report('missing', written?.span ?? { start: source.text.length, end: source.text.length })
  },
})
