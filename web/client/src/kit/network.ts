import { reactive } from 'vue'

/** Whether the phone has a network at all. */
export const network = reactive({ connected: true })

export function start_network() {
  uni.getNetworkType({ success: ({ networkType }) => (network.connected = networkType !== 'none') })
  uni.onNetworkStatusChange(({ isConnected }) => (network.connected = isConnected))
}
