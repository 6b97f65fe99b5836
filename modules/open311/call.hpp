// One request of a client and how it is answered: inside of this module.
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "modules/casework/casework.hpp"
#include "modules/open311/document.hpp"
#include "modules/open311/open311.hpp"
#include "modules/open311/parameters.hpp"
#include "modules/open311/texts.hpp"
#include "platform/command/route.hpp"

namespace linli::open311 {

inline constexpr std::string_view specification = "http://wiki.open311.org/GeoReport_v2";

// A request that cannot be fulfilled: 403 for a bad key, 404 for what does not exist, 400 for all else. Every
// description is meant for a person.
class Failure : public std::exception {
 public:
  Failure(int status, std::string description) : status(status), descriptions{std::move(description)} {}
  Failure(int status, std::vector<std::string> descriptions)
      : status(status), descriptions(std::move(descriptions)) {}
  const char* what() const noexcept override { return descriptions.front().c_str(); }
  int status;
  std::vector<std::string> descriptions;
};

struct Asked {
  RawCall& call;
  // Nobody: a session that a browser happens to send along counts for nothing here.
  Procedure procedure;
  Parameters parameters;
  std::string name;  // what stands in the path before the ending: "services", or an identifier
  std::string locale;

  std::string say(const Said& said) const { return said.in(locale); }
  // "https://county.example", without a slash at the end.
  std::string site() const;
};

http::Response answer(RawCall& call, Document (*make)(Asked&));

// Refuses a jurisdiction_id that is not this county's. None is as good: there is only one here.
void check_jurisdiction(Asked& asked, Ctx& ctx);

std::string w3_time(Instant at);                         // 2026-11-22T10:00:00+08:00
std::optional<Instant> parse_w3_time(std::string text);  // also without seconds, also a day alone

// ---- what is answered

Document discovery(Asked& asked);
Document services(Asked& asked);
Document definition(Asked& asked);
Document list_requests(Asked& asked);
Document one_request(Asked& asked);
Document post_request(Asked& asked);
Document request_of_token(Asked& asked);

// The categories that are services here: those without others below them, neither private nor sensitive.
std::vector<casework::CategoryBrief> offered(Ctx& ctx);

// Refuses with what is wrong with the attributes of a request, one description each; gives them as lines of
// text.
std::string checked_attributes(const Asked& asked, std::vector<std::string>& wrong);
// What `urgency` was answered with.
bool is_urgent(const Asked& asked);

}  // namespace linli::open311
