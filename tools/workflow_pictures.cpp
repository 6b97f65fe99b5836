// Draws every shipped workflow, in both languages: workflow_pictures DIR writes DIR/<name>.zh-CN.svg and
// DIR/<name>.en.svg.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "apps/server/modules.hpp"
#include "engines/workflow/picture.hpp"
#include "platform/testkit/test_app.hpp"

namespace fs = std::filesystem;

namespace {

// A file that is the same keeps its time.
void write_if_changed(const fs::path& path, const std::string& text) {
  std::ostringstream old;
  old << std::ifstream(path, std::ios::binary).rdbuf();
  if (old.str() != text) std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace linli;
  if (argc != 2) {
    std::fputs("workflow_pictures DIR\n", stderr);
    return 2;
  }
  const fs::path dir = argv[1];
  fs::create_directories(dir);
  const auto modules = all_modules();
  testkit::TestApp program(modules);
  for (const char* locale : {"zh-CN", "en"})
    program.read([&](Ctx& given) {
      Call call = given.call;
      call.locale = locale;
      Ctx ctx{given.app, given.db, given.now, given.actor, call, {}};
      for (const auto& picture : workflow::pictures(ctx))
        write_if_changed(dir / (picture.name + "." + locale + ".svg"), picture.svg);
    });
}
