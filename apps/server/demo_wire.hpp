// What the chapters of the demo read from answers and write into requests.
#pragma once

#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "platform/core/id.hpp"

namespace linli::demo {

inline std::string text_of(const boost::json::value& from, std::string_view field) {
  return std::string(from.at(field).as_string());
}

template <class Thing>
std::string id_of(Id<Thing> id) {
  return std::to_string(id.value);
}

}  // namespace linli::demo
