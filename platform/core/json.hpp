// JSON in and out along a Shape. Boost.JSON parses and prints; it does not convert, because its own
// conversion neither names the bad field nor accepts an absent optional.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "platform/core/refusal.hpp"
#include "platform/core/shape.hpp"

namespace linli::json {

// Limits on what a client may send: 32 levels deep; size is the server's business.
inline constexpr std::size_t max_depth = 32;

// Parses one JSON text; refuses request.malformed with the byte position for anything that is not well-formed
// UTF-8 JSON.
boost::json::value parse(std::string_view text);

// Fills `to` (an object of `shape`) from `from`, and appends what is wrong to `problems`. Fields named in
// `given` are neither demanded nor accepted here (they came from the path).
void decode(const Shape& shape, void* to, const boost::json::value& from, std::vector<FieldProblem>& problems,
            const std::vector<std::string_view>& given = {});

// Appends the JSON of `from` to `out`. Absent optionals are left out.
void encode(const Shape& shape, const void* from, std::string& out);

template <class T>
std::string encode(const T& from) {
  std::string out;
  encode(shape_of<T>(), &from, out);
  return out;
}

// Refuses request.invalid when something is wrong.
template <class T>
T decode(std::string_view text) {
  T made{};
  std::vector<FieldProblem> problems;
  decode(shape_of<T>(), &made, parse(text), problems);
  if (!problems.empty()) throw Refused(refusal::invalid, {}, std::move(problems));
  return made;
}

void append_string(std::string& out, std::string_view text);  // quoted and escaped

}  // namespace linli::json
