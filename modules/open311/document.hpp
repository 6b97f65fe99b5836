// An answer in both of its forms. JSON follows the Spark convention: the root has no name, lists are bare
// arrays, what is empty is null.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <boost/json/value.hpp>

namespace linli::open311 {

enum class Format { xml, json };

struct Document {
  std::string_view root;  // of the XML
  boost::json::value content;
};

std::string xml_of(const Document& document);
std::string json_of(const Document& document);

// null when there is nothing to say.
boost::json::value text_or_null(std::string_view text);

// Without what neither XML nor a person can read: control characters but line breaks and tabs.
std::string printable(std::string_view text);

}  // namespace linli::open311
