// What a client sent, from the query and the body, in all the spellings that clients use.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/server.hpp"

namespace linli::open311 {

class Parameters {
 public:
  // Bodies may be forms or JSON. Nothing when something cannot be read or is not UTF-8.
  static std::optional<Parameters> of(const http::Request& request);

  // The first value that is not empty: an empty parameter is one that was not given. The body wins over the
  // query.
  std::string get(std::string_view name) const;
  // Of a parameter that may be given several times, each with several values behind commas.
  std::vector<std::string> list(std::string_view name) const;
  // attribute[code]=a, attribute[code][]=a, attribute[code][0]=a, attributes[code]=a, attribute.code=a,
  // attribute[0][code]=x&attribute[0][value]=a.
  const std::map<std::string, std::vector<std::string>>& attributes() const { return attributes_; }

 private:
  bool add_form(std::string_view text);
  bool add_json(std::string_view text);
  bool add(const std::string& name, const std::string& value);
  void add_attribute(std::string_view rest, const std::string& value);
  void join_pairs();

  std::map<std::string, std::vector<std::string>, std::less<>> values_;
  std::map<std::string, std::vector<std::string>> attributes_;
  std::map<std::string, std::map<std::string, std::vector<std::string>>>
      pairs_;  // by place: of code and value apart
};

}  // namespace linli::open311
