// A whole request as the server hands it over: path, query, headers and body are the input, cut at line ends.
#include <cstdlib>
#include <sstream>

#include <spdlog/spdlog.h>

#include "platform/command/command.sql.hpp"
#include "platform/command/list.hpp"
#include "platform/testkit/test_app.hpp"

namespace fuzzed {

using namespace linli;

struct In : Page {
  Id<In> in_id;
  std::optional<Text<1, 10>> q;
  std::vector<std::int64_t> numbers;
};
BOOST_DESCRIBE_STRUCT(In, (Page), (in_id, q, numbers))

Nothing see(Ctx& ctx, const In& in) {
  rows_to_fetch(ctx, in);
  before_number(in);
  return {};
}
Nothing edit(Ctx& ctx, const In&) {
  ctx.expected_version();
  return {};
}

testkit::TestApp& app() {
  spdlog::set_level(spdlog::level::critical);
  static const Module modules[] = {{"command", command::sql::migrations, command::sql::all, {}, nullptr},
                                   {"fuzzed", {}, {}, {}, [](App& app) {
                                      app.gate.authenticate = [](Ctx&, std::string_view token) {
                                        return Actor{.account_id = {token == "t" ? 1 : 0}};
                                      };
                                      app.routes.get("/a/{in_id}", can::anyone, see, "").exports();
                                      app.routes.post("/a/{in_id}", can::anyone, see, "");
                                      app.routes.put("/a/{in_id}/b", can::signed_in, edit, "");
                                    }}};
  static testkit::TestApp made(modules);
  return made;
}

}  // namespace fuzzed

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  std::istringstream lines(std::string(reinterpret_cast<const char*>(content), size));
  std::string method, path, cookie, version, key, authorization, body;
  std::getline(lines, method);
  std::getline(lines, path);
  std::getline(lines, cookie);
  std::getline(lines, version);
  std::getline(lines, key);
  std::getline(lines, authorization);
  std::getline(lines, body, '\0');
  const auto response = fuzzed::app().call(method, path, body, "",
                                           {{"Cookie", cookie},
                                            {"If-Match", version},
                                            {"Idempotency-Key", key},
                                            {"Authorization", authorization},
                                            {"Host", "h"}});
  if (response.status >= 500) std::abort();
  return 0;
}
