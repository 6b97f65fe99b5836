#include "platform/command/match.hpp"

namespace linli {
namespace {

// Cuts the first segment off "/a/b".
std::string_view first_segment(std::string_view& rest) {
  rest.remove_prefix(1);
  const auto end = std::min(rest.find('/'), rest.size());
  const auto segment = rest.substr(0, end);
  rest.remove_prefix(end);
  return segment;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = static_cast<char>(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      if (i + 2 >= text.size() || hex_digit(text[i + 1]) < 0 || hex_digit(text[i + 2]) < 0) return {};
      out += static_cast<char>(hex_digit(text[i + 1]) << 4 | hex_digit(text[i + 2]));
      i += 2;
    } else {
      out += plus_is_space && text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

std::string percent_encoded(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    if (letter || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == '~') {
      out += c;
    } else {
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
  }
  return out;
}

std::optional<std::vector<std::pair<std::string, std::string>>> query_pairs(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> pairs;
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    const auto pair = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (pair.empty()) continue;
    const auto equals = std::min(pair.find('='), pair.size());
    auto name = percent_decoded(pair.substr(0, equals), true);
    auto value = percent_decoded(equals < pair.size() ? pair.substr(equals + 1) : std::string_view{}, true);
    if (!name || !value) return {};
    pairs.emplace_back(std::move(*name), std::move(*value));
  }
  return pairs;
}

Matcher::Matcher(Routes& routes) {
  for (Route& route : routes.all()) {
    Node* node = &root_;
    std::string_view rest = route.path;
    while (!rest.empty()) {
      const auto segment = first_segment(rest);
      auto& next = segment.starts_with('{') ? node->any : node->next[std::string(segment)];
      if (!next) next = std::make_unique<Node>();
      node = next.get();
    }
    for (const Route* other : node->routes)
      ensure(other->method != route.method, "two routes for " + route.path);
    node->routes.push_back(&route);
    if (route.exportable) {
      auto& next = node->next["export"];
      if (!next) next = std::make_unique<Node>();
      next->exports.push_back(&route);
    }
  }
}

bool Matcher::walk(const Node& node, std::string_view rest, std::string_view method,
                   std::vector<std::string>& values, Match& match) const {
  if (rest.empty()) {
    for (const bool exporting : {false, true}) {
      for (Route* route : exporting ? node.exports : node.routes) {
        if (match.allowed.find(to_text(route->method)) == std::string::npos)
          match.allowed.append(match.allowed.empty() ? "" : ", ").append(to_text(route->method));
        const bool head = method == "HEAD" && route->method == Method::get;
        if (to_text(route->method) != method && !head) continue;
        match.route = route;
        match.exporting = exporting;
        return true;
      }
    }
    return false;
  }
  const auto segment = first_segment(rest);
  if (const auto found = node.next.find(segment); found != node.next.end())
    if (walk(*found->second, rest, method, values, match)) return true;
  if (!node.any || segment.empty()) return false;
  auto value = percent_decoded(segment, false);
  if (!value) return false;
  values.push_back(std::move(*value));
  if (walk(*node.any, rest, method, values, match)) return true;
  values.pop_back();
  return false;
}

Match Matcher::find(std::string_view method, std::string_view path) const {
  Match match;
  std::vector<std::string> values;
  if (path.empty() || path.front() != '/' || !walk(root_, path, method, values, match)) return match;
  std::size_t at = 0;
  std::string_view rest = match.route->path;
  while (!rest.empty()) {
    const auto segment = first_segment(rest);
    if (segment.starts_with('{'))
      match.values.emplace_back(segment.substr(1, segment.size() - 2), std::move(values[at++]));
  }
  return match;
}

}  // namespace linli
