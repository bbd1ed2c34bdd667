import { type CivilDate, isRealDate, parseDate } from '../../base/civil-date.ts'

/**
 * 王某 2021-03-02 10:21:33, as chats put it above what somebody said. Seconds are asked for: an agenda (签到 9:00) has none, and nobody
 * prints them.
 */
const SAID =
  /^(?!\d{4}[-/.年])(?<author>[^\s，。；：:？！]{1,16}?)(?:\s*[（(]\d{5,12}[)）])?\s+(?:(?<day>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s+)?(?:[上下]午\s*)?\d{1,2}:\d{2}:\d{2}$/u
/** Of a line about an article, such as 发布时间 2021-03-02 10:21:33, the first word is no name. */
const LABEL = /时间|日期|[发来]布|更新|来源|发表|报$|网$|社$|中心$/u

/** Who wrote what stands below, and when. */
export interface Said {
  readonly author: string
  readonly date?: CivilDate
}

/** Reads the line that a chat puts above what was said; undefined for another. */
export function readSaid(text: string): Said | undefined {
  const found = SAID.exec(text)?.groups
  const author = found?.author
  if (author === undefined || LABEL.test(author)) return undefined
  const day = parseDate(found?.day ?? '')
  return day !== undefined && isRealDate(day) ? { author, date: day } : { author }
}

const NOD =
  /^(?:收到|好的?|谢谢|多谢|辛苦了?|嗯+|ok)(?:[，,、！!\s]*(?:收到|谢谢|多谢|请回复|辛苦了?|各位|大家))*[。.！!~～\p{Extended_Pictographic}]*$/iu

/** True for 收到, 好的，谢谢 and the like, which tell those who chat that they were heard and nothing else. */
export function isNod(text: string): boolean {
  return NOD.test(text)
}

/** True for what a chat leaves in place of a picture. */
export function isChatPicture(text: string): boolean {
  return /^[[［【]图片[\]］】]$/u.test(text)
}
