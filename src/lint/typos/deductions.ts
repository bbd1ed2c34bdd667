/** What is taken off for what kind of slip, and how much has to be left. */
export interface Deductions {
  readonly sound: number
  readonly nearSound: number
  readonly shape: number
  readonly bothChanged: number
  readonly idiom: number
  /** For a word of the dictionary that would become another one. */
  readonly realWord: number
  /** Given back for every run of three that the archive knows if it is changed, and not as it stands. */
  readonly context: number
  readonly threshold: number
}

/** Calibrated with `npm run typos:score`: far fewer false alarms than one in a hundred clean lines. */
export const WITHOUT_ARCHIVE: Deductions = {
  sound: 3,
  nearSound: 4,
  shape: 4,
  bothChanged: 6,
  idiom: 1,
  realWord: 7,
  context: 0,
  threshold: 6,
}

/** The same after `bulletin learn`: pairs of words say more, so that less is taken off and more has to be left. */
export const WITH_ARCHIVE: Deductions = {
  sound: 2,
  nearSound: 4,
  shape: 5,
  bothChanged: 3,
  idiom: 1,
  realWord: 2,
  context: 2,
  threshold: 10.8,
}
