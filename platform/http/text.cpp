#include "platform/http/text.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include <boost/beast/http/status.hpp>

#include "platform/http/server.hpp"

namespace linli::http {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

std::optional<std::uint64_t> number(std::string_view text) {
  std::uint64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "q=0", "q=0.0" and their like; anything else counts as wanted.
bool is_refusal(std::string_view parameters) {
  while (!parameters.empty()) {
    auto part = next_part(parameters, ';');
    if (part.size() < 2 || lower(part[0]) != 'q' || part[1] != '=') continue;
    return part.substr(2).find_first_not_of("0.") == std::string_view::npos;
  }
  return false;
}

}  // namespace

bool same_name(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text) {
  auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view next_part(std::string_view& rest, char separator) {
  bool quoted = false;
  std::size_t i = 0;
  for (; i < rest.size(); ++i) {
    if (quoted && rest[i] == '\\') {
      ++i;
    } else if (rest[i] == '"') {
      quoted = !quoted;
    } else if (rest[i] == separator && !quoted) {
      break;
    }
  }
  i = std::min(i, rest.size());
  auto part = trimmed(rest.substr(0, i));
  rest.remove_prefix(std::min(i + 1, rest.size()));
  return part;
}

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
  bool any = false;
  while (!accept_encoding.empty()) {
    auto part = next_part(accept_encoding, ',');
    auto name = next_part(part, ';');
    if (same_name(name, coding)) return !is_refusal(part);
    if (name == "*") any = !is_refusal(part);
  }
  return any;
}

bool names_etag(std::string_view if_none_match, std::string_view etag) {
  auto opaque = [](std::string_view tag) { return tag.starts_with("W/") ? tag.substr(2) : tag; };
  while (!if_none_match.empty()) {
    auto part = next_part(if_none_match, ',');
    if (part == "*" || (!part.empty() && opaque(part) == opaque(etag))) return true;
  }
  return false;
}

ByteRange read_range(std::string_view range, std::uint64_t size) {
  using Kind = ByteRange::Kind;
  const ByteRange whole{Kind::whole, 0, size};
  if (range.size() < 6 || !same_name(range.substr(0, 6), "bytes=")) return whole;
  range = trimmed(range.substr(6));
  auto dash = range.find('-');
  if (dash == std::string_view::npos || range.find(',') != std::string_view::npos) return whole;
  auto from = number(range.substr(0, dash));
  auto to = number(range.substr(dash + 1));
  if (dash == 0) {  // the last so many bytes
    if (!to) return whole;
    if (*to == 0 || size == 0) return {Kind::unsatisfiable, 0, 0};
    auto length = std::min(*to, size);
    return {Kind::part, size - length, length};
  }
  if (!from || (!to && dash + 1 != range.size()) || (to && *to < *from)) return whole;
  if (*from >= size) return {Kind::unsatisfiable, 0, 0};
  auto last = std::min(to.value_or(size - 1), size - 1);
  return {Kind::part, *from, last - *from + 1};
}

bool well_formed_target(std::string_view target) {
  for (std::size_t i = 0; i < target.size(); ++i) {
    auto c = static_cast<unsigned char>(target[i]);
    if (c <= 0x20 || c >= 0x7f || c == '#') return false;
    if (c == '%' && (i + 2 >= target.size() || !is_hex(target[i + 1]) || !is_hex(target[i + 2])))
      return false;
  }
  return true;
}

std::string_view reason(int status) {
  auto known = boost::beast::http::int_to_status(static_cast<unsigned>(status));
  if (known == boost::beast::http::status::unknown) return {};
  auto text = boost::beast::http::obsolete_reason(known);
  return {text.data(), text.size()};
}

bool fits_a_line(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

std::string_view Headers::get(std::string_view name) const {
  for (const auto& [key, value] : items)
    if (same_name(key, name)) return value;
  return {};
}

void Headers::set(std::string name, std::string value) {
  std::erase_if(items, [&](const auto& item) { return same_name(item.first, name); });
  add(std::move(name), std::move(value));
}

void Headers::add(std::string name, std::string value) {
  items.emplace_back(std::move(name), std::move(value));
}

}  // namespace linli::http
