/** Traditional characters that a simplified text never has, each with its simplified form at the same place below. */
const TRADITIONAL =
  '貫徹實師說們記國時來這個為會後過還對開關門問間聞長見現覺觀規視親東車軍連運進遠達選邊遊農辦務動勞勝勢勵勸業樂權極構樣樹橋機檢歡歷歸殺殘殼漢潔濟滿漸濕災無熱煉營燈爭爺牆獎獨獲獸環產畢畫異當療發監盤眾睜礎礦碼禮禍種積穩窮竊競筆節範築簡籌糧糾紀紅純納級紛紙紡絲結絕統經綠維綱網緊線練組細終給絡緒總績織繞繼續縣縮罰羅義習聖聯聲聽職肅腦膚臉臨舉舊藝蘇蘭處虛虧號蟲補裝複見觸計訂訓討許訪設訴診評詞試詩話該詳認語誤誠調談請論諸謀謝講證識譜議護讀變讓豐豬貝貞負財貢貧貨販責貴買費貿賀資賓賞賠賢賣質賴贈贊趕趙躍載較輔輕輛輝輪輸轉轟辭遲適遷遺鄉鄰醫醬釋針釣鈔鋼鋪錄錢錯鍋鍵鎖鎮鏡鐘鐵鑒閃閉閒閣閱闊陳陸陽陰隊階際隨險隱隻雖雙雜雞離難電霧靈靜頂項順須預領頭題額顏願類顧顯風飛飯飲館馬駐駕驗驚驅體髒鬥鬧魚鮮鳥鳴鴨鷹麥黃點黨齊齒齡龍龜傳傷價僅億優償儘儲內兩冊凍則剛創劃劇劑劉匯區協單卻壓廠廣廢廳彈強彙徑從復態慶憂憐應懷戀戲戰戶拋挾掃掛採換損據擁擇擊擔擴擺攔敗敵數斷於曉暫書條楊樞橫殲毀氣決沒沖況洩測湧溫滬滅澤濃濤瀏煙爛狀猶現瑪疊瘋癒盡盜眞睏矚碩確祿秈稅穀窩'
const SIMPLIFIED =
  '贯彻实师说们记国时来这个为会后过还对开关门问间闻长见现觉观规视亲东车军连运进远达选边游农办务动劳胜势励劝业乐权极构样树桥机检欢历归杀残壳汉洁济满渐湿灾无热炼营灯争爷墙奖独获兽环产毕画异当疗发监盘众睁础矿码礼祸种积稳穷窃竞笔节范筑简筹粮纠纪红纯纳级纷纸纺丝结绝统经绿维纲网紧线练组细终给络绪总绩织绕继续县缩罚罗义习圣联声听职肃脑肤脸临举旧艺苏兰处虚亏号虫补装复见触计订训讨许访设诉诊评词试诗话该详认语误诚调谈请论诸谋谢讲证识谱议护读变让丰猪贝贞负财贡贫货贩责贵买费贸贺资宾赏赔贤卖质赖赠赞赶赵跃载较辅轻辆辉轮输转轰辞迟适迁遗乡邻医酱释针钓钞钢铺录钱错锅键锁镇镜钟铁鉴闪闭闲阁阅阔陈陆阳阴队阶际随险隐只虽双杂鸡离难电雾灵静顶项顺须预领头题额颜愿类顾显风飞饭饮馆马驻驾验惊驱体脏斗闹鱼鲜鸟鸣鸭鹰麦黄点党齐齿龄龙龟传伤价仅亿优偿尽储内两册冻则刚创划剧剂刘汇区协单却压厂广废厅弹强汇径从复态庆忧怜应怀恋戏战户抛挟扫挂采换损据拥择击担扩摆拦败敌数断于晓暂书条杨枢横歼毁气决没冲况泄测涌温沪灭泽浓涛浏烟烂状犹现玛叠疯愈尽盗真困瞩硕确禄籼税谷窝'

/** Japanese and old forms that fonts and input methods slip in, with the standard form at the same place below. */
const VARIANT = '歩黒巻図対経済発楽気毎単応総験続売読説収広県焼産呉吴戸'
const STANDARD = '步黑卷图对经济发乐气每单应总验续卖读说收广县烧产吴吴户'

/** Surnames and given names, and characters with more than one simplified form, prove nothing. */
const LEFT_OUT = new Set('於後祿眞吴見遊')

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].flatMap((char, i) => {
    const right = to.charAt(i)
    return LEFT_OUT.has(char) || right === char ? [] : [[char, right] as const]
  })
}

/** The simplified form of each traditional character. */
export const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(pairs(TRADITIONAL, SIMPLIFIED))

/** The standard form of each variant. */
export const TO_STANDARD: ReadonlyMap<string, string> = new Map(pairs(VARIANT, STANDARD))
