#include "modules/open311/document.hpp"

#include <array>

#include <fmt/format.h>

#include "platform/core/json.hpp"
#include "platform/core/refusal.hpp"

namespace linli::open311 {
namespace {

namespace bj = boost::json;

// What an element of a list is called.
std::string_view element_of(std::string_view list) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> names{
      {{"services", "service"},
       {"attributes", "attribute"},
       {"values", "value"},
       {"service_requests", "request"},
       {"endpoints", "endpoint"},
       {"formats", "format"},
       {"errors", "error"}}};
  for (const auto& [plural, singular] : names)
    if (plural == list) return singular;
  throw Broken("a list without a name for its elements: " + std::string(list));
}

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
}

void append_scalar(std::string& out, const bj::value& value) {
  if (const auto* text = value.if_string())
    append_escaped(out, *text);
  else if (const auto* flag = value.if_bool())
    out += *flag ? "true" : "false";
  else if (const auto* number = value.if_int64())
    out += std::to_string(*number);
  else if (const auto* real = value.if_double())
    out += fmt::format("{}", *real);
}

void append_xml(std::string& out, std::string_view name, const bj::value& value, int depth) {
  const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
  const auto* object = value.if_object();
  const auto* list = value.if_array();
  const bool empty = value.is_null() || (object && object->empty()) || (list && list->empty()) ||
                     (value.is_string() && value.get_string().empty());
  out += indent;
  if (empty) {
    out += fmt::format("<{}/>\n", name);
    return;
  }
  out += fmt::format("<{}>", name);
  if (object || list) {
    out += '\n';
    if (object)
      for (const auto& [key, inner] : *object) append_xml(out, key, inner, depth + 1);
    else
      for (const auto& inner : *list) append_xml(out, element_of(name), inner, depth + 1);
    out += indent;
  } else {
    append_scalar(out, value);
  }
  out += fmt::format("</{}>\n", name);
}

void append_json(std::string& out, const bj::value& value) {
  if (const auto* object = value.if_object()) {
    out += '{';
    for (const auto& [key, inner] : *object) {
      if (out.back() != '{') out += ',';
      json::append_string(out, key);
      out += ':';
      append_json(out, inner);
    }
    out += '}';
  } else if (const auto* list = value.if_array()) {
    out += '[';
    for (const auto& inner : *list) {
      if (out.back() != '[') out += ',';
      append_json(out, inner);
    }
    out += ']';
  } else if (const auto* text = value.if_string()) {
    json::append_string(out, *text);
  } else if (value.is_null()) {
    out += "null";
  } else {
    append_scalar(out, value);
  }
}

}  // namespace

std::string xml_of(const Document& document) {
  std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  append_xml(out, document.root, document.content, 0);
  return out;
}

std::string json_of(const Document& document) {
  std::string out;
  append_json(out, document.content);
  return out;
}

bj::value text_or_null(std::string_view text) {
  return text.empty() ? bj::value(nullptr) : bj::value(printable(text));
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool control = (byte < 0x20 && text[i] != '\n' && text[i] != '\t') || byte == 0x7f;
    // U+FFFE and U+FFFF are no characters of XML.
    const bool no_character = byte == 0xef && i + 2 < text.size() &&
                              static_cast<unsigned char>(text[i + 1]) == 0xbf &&
                              static_cast<unsigned char>(text[i + 2]) >= 0xbe;
    if (no_character) i += 2;
    if (!control && !no_character) out += text[i];
  }
  return out;
}

}  // namespace linli::open311
