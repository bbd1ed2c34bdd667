import fc from 'fast-check'

/** Properties run with one seed, so that a red build is red again tomorrow; BULLETIN_SEED tries another. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.BULLETIN_SEED ?? 20_260_109) })
