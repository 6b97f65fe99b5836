import { reactive } from 'vue'

/** Whether the phone has a network at all. */
export const network = reactive({ connected: true })

export function start_network() {
  // #ifdef H5
  network.connected = navigator.onLine
  // #endif
  // #ifndef H5
  uni.getNetworkType({ success: ({ networkType }) => (network.connected = networkType !== 'none') })
  // #endif
  uni.onNetworkStatusChange(({ isConnected }) => (network.connected = isConnected))
}
