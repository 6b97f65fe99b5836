// Stands in for the client's package of that name, which is on no registry: XML by the Spark convention, without the root's name and with lists as bare
// arrays.
const { XMLParser } = require('fast-xml-parser')

const plurals = { services: 'service', attributes: 'attribute', values: 'value', service_requests: 'request', endpoints: 'endpoint', formats: 'format', errors: 'error' }

function spark(name, value) {
  if (plurals[name]) {
    const inner = value === '' ? [] : value[plurals[name]]
    return (Array.isArray(inner) ? inner : [inner]).map((one) => spark(plurals[name], one))
  }
  if (value === null || typeof value !== 'object') return value === '' ? null : value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spark(key, inner)]))
}

exports.parseXml = (text) => {
  const document = new XMLParser({ parseTagValue: false, ignoreDeclaration: true }).parse(text)
  const root = Object.keys(document)[0]
  return spark(root, document[root])
}
