// Errors on the wire: RFC 9457 problem documents with a stable code and parameters, never a sentence to
// parse.
#pragma once

#include <exception>
#include <string>
#include <string_view>

#include "platform/core/refusal.hpp"
#include "platform/http/server.hpp"

namespace linli {

http::Response problem(const Refused& refused, std::string_view request_id);
http::Response problem(int status, std::string_view code, std::string_view request_id);

// Of whatever ended a command: a refusal as itself, a store that is away as 503, anything else as 500 (logged
// with the request's id).
http::Response problem(const std::exception_ptr& error, std::string_view request_id);

}  // namespace linli
