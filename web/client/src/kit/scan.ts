// Reading a QR code. A mini-program and an app have the platform's scanner; a browser has one only where it knows the
// shapes of codes itself, and elsewhere the phone's own camera opens the address behind the code.

// #ifdef H5
interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}
type DetectorMaker = new (options: { formats: string[] }) => Detector
const maker = (): DetectorMaker | undefined => (globalThis as unknown as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
// #endif

export function can_scan(): boolean {
  let able = true
  // #ifdef H5
  able = !!maker() && !!navigator.mediaDevices
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
  const detector = new (maker()!)({ formats: ['qr_code'] })
  const look = async () => {
    if (over) return
    const [found] = await detector.detect(video).catch(() => [])
    if (over) return
    if (!found) return void setTimeout(look, 200)
    stop()
    read(found.rawValue)
  }
  navigator.mediaDevices
    .getUserMedia({ video: { facingMode: 'environment' } })
    .then(async (opened) => {
      stream = opened
      if (over) return stop()
      video.srcObject = opened
      document.getElementById(id)?.appendChild(video)
      await video.play()
      await look()
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
