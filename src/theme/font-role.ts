/** The faces of an official page: 小标宋 title · 仿宋 body · 楷体 kai · 黑体 hei · 宋体 song · digits and letters of their own, latin. */
export type FontRole = 'title' | 'body' | 'kai' | 'hei' | 'song' | 'latin'
