#!/usr/bin/env node
import module from 'node:module'

// From Node 22 on, what was compiled is kept in the folder for temporary files, and the next start is a fifth quicker.
module.enableCompileCache?.()
await import('../dist/cli/main.js')
