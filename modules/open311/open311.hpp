// Open311 GeoReport v2: what is public of casework, for programs of others, and a door through which they
// send requests. Outside of the API, at /open311; only the keys of clients are looked after inside of it.
#pragma once

#include "platform/command/app.hpp"

namespace linli {

struct Open311Client;
struct Open311Token;

namespace open311 {

namespace can {
inline constexpr Permission keep{"open311.keep"};  // issue and revoke keys
}

namespace refusal {
inline constexpr Refusal client_not_found{"open311.client_not_found", 404};
inline constexpr Refusal already_revoked{"open311.already_revoked", 409};
}  // namespace refusal

// Puts a refusal of the program's own ("no such address") into the form that clients of Open311 read: JSON
// when the path ends in .json, else XML. The status stays.
void in_own_form(http::Response& response, std::string_view path, std::string_view locale);

Module module();

}  // namespace open311
}  // namespace linli
