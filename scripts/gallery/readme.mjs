/** The page of the gallery: each feature with its source and its picture. */
export function readme(entries) {
  const parts = entries.flatMap(({ name, title, files, measure }) => [
    `## ${title}`,
    '',
    `源文件：[${name}.md](${name}.md)${measure === undefined ? '' : `，用 \`--measure ${measure}\` 出稿`}`,
    '',
    ...files.map((file, i) => `![${title}，第 ${i + 1} 页](${file})`),
    '',
  ])
  return `# 版面一览

每种版面一页：左边是源文件，下面是它印出来的样子，都由 \`npm run gallery\` 用附带的字体生成。文字、单位和人名都是编的。

${parts.join('\n')}`
}
