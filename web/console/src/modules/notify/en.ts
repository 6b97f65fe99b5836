export default {
  text_message: {
    text: 'Text messages of the system: to whom, whether the gateway took them, and why not. They are switched on in the settings; the address of the gateway is in the configuration of the server.', none: 'No text message was sent yet.',
    created_at: 'Queued', to: 'To', phone: 'Phone', about: 'About', delivery: 'Delivery', attempts: 'Attempts', error: 'Error', settled_at: 'Settled',
    kind: { casework: { help: 'Call for help that nobody takes' } },
  },
}
