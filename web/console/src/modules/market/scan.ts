interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}
interface DetectorMaker {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

const maker = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector

/** A camera is enough; without one a hand scanner types into the field as a keyboard does. */
export const can_scan = Boolean(globalThis.navigator?.mediaDevices)

type Reader = (video: HTMLVideoElement) => Promise<string | undefined>

/** Phones read QR codes themselves; most desktops do not, and there the picture is read here. */
async function reader(): Promise<Reader> {
  if (maker && (await maker.getSupportedFormats().catch((): string[] => [])).includes('qr_code')) {
    const detector = new maker({ formats: ['qr_code'] })
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

/** Looks at the camera until a code is seen; the answer stops it. */
export async function scan(video: HTMLVideoElement, seen: (text: string) => void): Promise<() => void> {
  const look = await reader()
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  video.srcObject = stream
  await video.play()
  let over = false
  const next = async () => {
    if (over) return
    const text = await look(video)
    if (over) return
    if (text) return seen(text)
    setTimeout(next, 200)
  }
  void next()
  return () => {
    over = true
    stream.getTracks().forEach((track) => track.stop())
  }
}
