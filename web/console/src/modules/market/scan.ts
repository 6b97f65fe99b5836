interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}
type DetectorMaker = new (options: { formats: string[] }) => Detector

const maker = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector

/** Browsers read QR codes themselves; where one cannot, a hand scanner types into the field as a keyboard does. */
export const can_scan = Boolean(maker && navigator.mediaDevices)

/** Looks at the camera until a code is seen; the answer stops it. */
export async function scan(video: HTMLVideoElement, seen: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  video.srcObject = stream
  await video.play()
  const detector = new maker!({ formats: ['qr_code'] })
  const timer = setInterval(async () => {
    const [code] = await detector.detect(video).catch(() => [])
    if (code) seen(code.rawValue)
  }, 250)
  return () => {
    clearInterval(timer)
    stream.getTracks().forEach((track) => track.stop())
  }
}
