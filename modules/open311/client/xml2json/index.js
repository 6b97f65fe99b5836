// Stands in for a parser that would have to be compiled.
const { XMLParser } = require('fast-xml-parser')

exports.toJson = (text) => new XMLParser({ parseTagValue: false, ignoreDeclaration: true }).parse(text)
