import { type Attachment, create_api, fetch_transport, fetch_upload, uni_transport, uni_upload } from '@linli/api'
import { preferences } from './preferences'

const token_key = 'linli.token'
const signed_out_listeners: (() => void)[] = []

// A mini-program and an app have no origin of their own: the build names the server that they belong to.
export const server: string = import.meta.env.VITE_LINLI_SERVER ?? ''

/** Mini-program and app keep the session's token; a browser keeps it in a cookie that scripts cannot read. */
export function keep_token(token: string | undefined) {
  // #ifndef H5
  if (token) uni.setStorageSync(token_key, token)
  else uni.removeStorageSync(token_key)
  // #endif
}

const token = (): string | undefined => (uni.getStorageSync(token_key) as string) || undefined

/** What a request says of the session where no cookie does. */
export function authorization(): Record<string, string> {
  const bearer = token()
  return bearer ? { Authorization: `Bearer ${bearer}` } : {}
}

export function on_signed_out(listener: () => void) {
  signed_out_listeners.push(listener)
}

function from_browser() {
  return { transport: fetch_transport(), upload_file: fetch_upload() }
}

function from_phone() {
  const options = { request: uni.request as never, base_url: server, token }
  const read = (filePath: string) =>
    new Promise<ArrayBuffer>((resolve, reject) =>
      uni.getFileSystemManager().readFile({ filePath, success: ({ data }) => resolve(data as ArrayBuffer), fail: reject }),
    )
  return { transport: uni_transport(options), upload_file: uni_upload({ ...options, read }) }
}

const { transport, upload_file } = process.env.UNI_PLATFORM === 'h5' ? from_browser() : from_phone()

export const api = create_api({
  transport,
  language: () => preferences.language,
  on_signed_out: () => signed_out_listeners.forEach((listener) => listener()),
})

/** Uploads one photo and answers the id by which commands name it. */
export const upload = (attachment: Attachment): Promise<string> => upload_file(attachment)

/** The address of a file that the server named by a path of its own. */
export function media_url(url: string | undefined): string {
  if (!url) return ''
  return url.startsWith('/') ? server + url : url
}
