/** What somebody is: 青禾商会 · 副 · 会长. */
export interface Office {
  /** The last four 汉字 of the unit before the title; empty where none stands there. */
  readonly unit: string
  /** 副, 常务副; empty for the head. */
  readonly rank: string
  readonly title: string
}

/** A person named right behind a title: 青禾商会副会长林知远. */
export interface Mention extends Office {
  readonly name: string
  /** Where the name begins in the text. */
  readonly at: number
}

/** Titles of which a unit has one holder. */
export const ONE_HOLDER =
  /^(?:会长|秘书长|理事长|监事长|主席|书记|局长|市长|县长|区长|镇长|乡长|部长|董事长|总经理|校长|院长)$/

/** Surnames of one character that begin no verb or adverb a title could be followed by. */
export const SURNAMES =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许吕施张孔曹严华魏陶姜谢邹苏潘葛范彭鲁韦马苗方俞任袁柳唐薛雷贺倪汤罗郝安于傅卞齐康伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童郭梅盛林钟徐邱骆高夏蔡田樊胡霍虞万柯卢莫房解应丁邓郁杭洪包左石崔龚程邢裴陆翁荀甄封储靳段焦谷车侯全班秋仲伊宫宁仇栾甘厉武符刘景詹束龙叶幸司韶黎薄印宿白蒲邰赖卓蔺屠蒙池乔阴翟谭姬申扶冉宰郦雍璩桑桂牛寿边燕冀尚农温庄晏柴瞿阎连茹习艾鱼容向古易廖耿满匡国文寇广欧沃利师巩聂关敖融饶曾沙养鞠丰巢蒯相查荆游竺权'
/** What stands behind a name: a mark, a verb of speaking or doing, a particle. */
const BEHIND =
  '[，。、；：？！（）”》\\s]|出席|主持|指出|强调|表示|介绍|参加|带队|率队|率领|致辞|致词|讲话|发言|一行|同志|先生|女士|等|说|在|到|还|也|则|就|对|将|现场|随后|向|为|作|代表|宣布|宣读|告诉|认为|要求|带领|会见|陪同|汇报|调研|走访|看望|慰问|$'
const TITLE =
  '会长|秘书长|理事长|监事长|主席|书记|局长|市长|县长|区长|镇长|乡长|部长|处长|科长|主任|董事长|总经理|校长|院长|所长|站长'
const MENTION = new RegExp(
  `(常务副|执行副|第一副|副)?(${TITLE})([${SURNAMES}][\\u4e00-\\u9fff]{1,2}?)(?=${BEHIND})`,
  'g',
)
/** A former, coming or acting office is another one. */
const NOT_NOW =
  /(?:时任|原任?|前任?|曾任|代理?|拟任|候任|当选|名誉|荣誉|卸任|兼任?|新任|选举|聘请)[\u4e00-\u9fff]{0,14}$/
/** Somebody of several offices is not said to have left one: 市商会会长、省商会副会长林知远. */
const ONE_OF_SEVERAL = new RegExp(`(?:${TITLE})[、兼][\\u4e00-\\u9fff]{0,14}$`)
/** What parts a unit from the words before it. */
const UNIT = /(?:^|[^\u4e00-\u9fff]|[由的是和与请经让听])([\u4e00-\u9fff]{0,20})$/

/** Characters of names that sound alike and are mistaken for one another. */
const SOUNDS =
  '喆哲|志智致治|伟玮炜纬|晓小筱|红宏虹鸿弘|明铭鸣|军君俊骏钧|建健|佳嘉家|静婧靖|丽莉俐|玉钰育|云芸耘|清青卿|文雯|林琳霖|平萍|英瑛颖|辉晖徽|杰洁|永勇泳|涛韬|峰锋枫丰|斌彬宾|飞菲|燕艳|欣新鑫心昕|怡宜仪|楠南|凯恺|浩昊皓|宇雨羽语|生胜升|良亮|荣蓉容|琪琦奇祺|珍真|芳方|梅玫|远媛源元|园圆|慧惠|娜那|利立力|成诚程|海|正政|东冬|贤娴|宗|子梓|诗|天添|凡帆繁|森|奕一翼毅|忆|波博|莹盈'.split(
    '|',
  )

/** True for two names of one surname that differ in one character of like sound. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || a.charAt(0) !== b.charAt(0)) return false
  const apart = [...a].flatMap((char, i) => (char === b.charAt(i) ? [] : [char + b.charAt(i)]))
  const [pair = ''] = apart
  return apart.length === 1 && SOUNDS.some((group) => [...pair].every((char) => group.includes(char)))
}

/** Every person of a text who is named right behind a title, in order. */
export function mentionsOf(text: string): readonly Mention[] {
  return [...text.matchAll(MENTION)].flatMap(
    ({ 0: all, 1: rank = '', 2: title = '', 3: name = '', index }) => {
      const before = text.slice(Math.max(0, index - 24), index)
      if (NOT_NOW.test(before) || ONE_OF_SEVERAL.test(before)) return []
      const unit = (UNIT.exec(before)?.[1] ?? '').slice(-4)
      return [{ unit: unit.length < 2 ? '' : unit, rank, title, name, at: index + all.length - name.length }]
    },
  )
}
