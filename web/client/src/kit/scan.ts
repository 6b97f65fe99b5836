// Reading a QR code. A mini-program and an app have the platform's scanner; a browser has one where it knows the shapes of
// codes itself, and elsewhere the picture of the camera is read here.

// #ifdef H5
interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}
interface DetectorMaker {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}
type Reader = (video: HTMLVideoElement) => Promise<string | undefined>
const maker = (): DetectorMaker | undefined => (globalThis as unknown as { BarcodeDetector?: DetectorMaker }).BarcodeDetector

async function reader(): Promise<Reader> {
  const own = maker()
  if (own && (await own.getSupportedFormats().catch((): string[] => [])).includes('qr_code')) {
    const detector = new own({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue
  }
  const { default: read_qr } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const paper = canvas.getContext('2d', { willReadFrequently: true })!
  return async (video) => {
    if (!video.videoWidth) return undefined
    const scale = Math.min(1, 640 / video.videoWidth)
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    paper.drawImage(video, 0, 0, canvas.width, canvas.height)
    return read_qr(paper.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data
  }
}
// #endif

export function can_scan(): boolean {
  let able = true
  // #ifdef H5
  able = !!navigator.mediaDevices
  // #endif
  return able
}

/** The camera's picture in the element with this id until a code is read; the returned function ends it. */
export function scan_in(id: string, read: (text: string) => void, failed: () => void): () => void {
  let stop = () => {}
  // #ifdef H5
  let over = false
  let stream: MediaStream | undefined
  const video = document.createElement('video')
  video.setAttribute('playsinline', '')
  video.muted = true
  video.style.cssText = 'width:100%;height:100%;object-fit:cover'
  stop = () => {
    over = true
    stream?.getTracks().forEach((track) => track.stop())
    video.remove()
  }
  const look = async (see: Reader) => {
    if (over) return
    const found = await see(video)
    if (over) return
    if (!found) return void setTimeout(() => look(see), 200)
    stop()
    read(found)
  }
  navigator.mediaDevices
    .getUserMedia({ video: { facingMode: 'environment' } })
    .then(async (opened) => {
      stream = opened
      if (over) return stop()
      video.srcObject = opened
      document.getElementById(id)?.appendChild(video)
      await video.play()
      await look(await reader())
    })
    .catch(() => {
      stop()
      failed()
    })
  // #endif
  // #ifndef H5
  uni.scanCode({ onlyFromCamera: false, scanType: ['qrCode'], success: ({ result }) => read(result), fail: failed })
  // #endif
  return stop
}
