// Fills a command's input: fields of that name in the path, then the query (GET) or the JSON body (POST,
// PUT).
#pragma once

#include "platform/command/match.hpp"
#include "platform/http/server.hpp"

namespace linli {

// Refuses request.malformed for what cannot be parsed, request.invalid with every field that is wrong,
// request.not_found for an identifier in the path that can name nothing.
void fill_input(const Route& route, const Match& match, const http::Request& request, void* in);

}  // namespace linli
