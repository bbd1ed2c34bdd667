#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'

// A run is over before optimised code has paid for its making: functions earn it later than in a server, which spares a
// quarter of the computing time, in large documents too.
v8.setFlagsFromString('--interrupt-budget=1000000')
// From Node 22 on, what was compiled is kept in the folder for temporary files, and the next start is a fifth quicker.
module.enableCompileCache?.()
await import('../dist/cli/main.js')
