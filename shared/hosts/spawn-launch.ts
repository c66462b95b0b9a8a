import { spawn } from 'node:child_process'
import type { Launch } from './launch.ts'

/** Starts a program with Node alone, in a process group of its own, so that all of the group can be ended. */
export const spawnLaunch: Launch = (program, args, { cwd, env, onStdout, onStderr }) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, detached: process.platform !== 'win32', windowsHide: true })
    child.stdout.on('data', onStdout)
    child.stderr.on('data', onStderr)
    child.on('error', reject)
    child.on('close', resolve)
  })
