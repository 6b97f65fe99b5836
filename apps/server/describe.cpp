#include "apps/server/describe.hpp"

#include <cstdio>

#include "apps/server/modules.hpp"
#include "platform/command/openapi.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {

int print_openapi() {
  const auto modules = all_modules();
  testkit::TestApp program(modules);
  std::fputs(openapi(program.app()).c_str(), stdout);
  return 0;
}

}  // namespace linli
