/** Opens a screen over this one. */
export function open(url: string) {
  uni.navigateTo({ url })
}

/** Goes back, or home when this screen was opened by its address. */
export function back() {
  if (getCurrentPages().length > 1) uni.navigateBack()
  else uni.reLaunch({ url: '/home/home' })
}

/** Opens a screen in place of this one: going back does not return here. */
export function replace(url: string) {
  uni.redirectTo({ url, fail: () => uni.reLaunch({ url }) })
}

/** Opens the sign-in screen, which returns here. */
export function sign_in_first() {
  open('/access/sign-in')
}

export function toast(title: string) {
  uni.showToast({ title, icon: 'none', duration: 2500 })
}
