// Finds the route of a path. Built once from the declared routes.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/command/route.hpp"

namespace linli {

struct Match {
  Route* route = nullptr;  // null: no such path
  std::string
      allowed;  // the methods under which the path exists, as in the header Allow; empty: no such path
  bool exporting = false;                                        // <path>/export of an exportable list
  std::vector<std::pair<std::string_view, std::string>> values;  // decoded {names}
};

class Matcher {
 public:
  explicit Matcher(Routes& routes);
  // `path` begins after the API's prefix, percent-encoded.
  Match find(std::string_view method, std::string_view path) const;

 private:
  struct Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> next;
    std::unique_ptr<Node> any;
    std::vector<Route*> routes, exports;
  };
  bool walk(const Node& node, std::string_view rest, std::string_view method,
            std::vector<std::string>& values, Match& match) const;
  Node root_;
};

// Percent-decoding; nothing when malformed. In a query '+' is a space.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space);
// The reverse, for a path, a query or the filename* of a header.
std::string percent_encoded(std::string_view text);
// The pairs of a query string, in order; nothing when malformed.
std::optional<std::vector<std::pair<std::string, std::string>>> query_pairs(std::string_view query);

}  // namespace linli
