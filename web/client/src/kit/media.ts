// Pictures and documents that not everybody may see. A browser asks for them with its cookie; a mini-program and an app
// would ask without the session, so there they are fetched with it first and shown from the phone.
import { Problem, problem_of, unreachable } from '@linli/api'
import { authorization, server } from './api'
import { owner } from './own'

const codes: Record<number, string> = { 401: 'access.sign_in_required', 403: 'access.not_allowed', 404: 'file.not_found' }

/** Fetches a file of the server and answers its path on the phone; an answer that is no file is thrown. */
export function downloaded(url: string): Promise<string> {
  return new Promise((resolve, reject) =>
    uni.downloadFile({
      url,
      header: authorization(),
      success: ({ statusCode, tempFilePath }) => {
        if (statusCode === 200) return resolve(tempFilePath)
        const code = codes[statusCode]
        reject(code ? new Problem(code, statusCode) : problem_of(statusCode, undefined))
      },
      fail: () => reject(unreachable()),
    }),
  )
}

const paths = new Map<string, Promise<string>>()

/** The address under which a picture can be shown. */
export function shown_from(url: string): Promise<string> {
  let address = Promise.resolve(url)
  // #ifndef H5
  if (url.startsWith(`${server}/api/`)) {
    const name = `${owner.value} ${url}`
    address = paths.get(name) ?? downloaded(url)
    paths.set(name, address)
    address.catch(() => paths.delete(name))
  }
  // #endif
  return address
}
