// Every workflow that is shipped is one that the checker would let through, and its picture in the documents
// is of today.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "apps/server/modules.hpp"
#include "engines/workflow/check.hpp"
#include "engines/workflow/picture.hpp"
#include "engines/workflow/versions.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

TEST(workflows, that_are_shipped_have_no_fault) {
  const auto modules = all_modules();
  testkit::TestApp test(modules);
  test.read([&](Ctx& ctx) {
    const auto all = workflow::workflows(ctx, {});
    EXPECT_FALSE(all.items.empty());
    for (const auto& one : all.items)
      for (const auto& problem :
           workflow::check(ctx, workflow::version(ctx, {one.version_id}).definition).problems)
        ADD_FAILURE() << one.name << ": " << problem.path << " " << problem.code << " "
                      << problem.params.value_or("");
  });
}

TEST(workflows, are_drawn_in_the_documents) {
  const auto modules = all_modules();
  testkit::TestApp test(modules);
  std::set<std::string> drawn;
  for (const char* locale : {"zh-CN", "en"})
    test.read([&](Ctx& given) {
      Call call = given.call;
      call.locale = locale;
      Ctx ctx{given.app, given.db, given.now, given.actor, call, {}};
      for (const auto& picture : workflow::pictures(ctx)) {
        const auto file = picture.name + "." + locale + ".svg";
        std::ostringstream there;
        there << std::ifstream("docs/workflow/" + file).rdbuf();
        EXPECT_EQ(there.str() == picture.svg, true)
            << "docs/workflow/" << file << " is stale: tools/generate";
        drawn.insert(file);
      }
    });
  for (const auto& entry : std::filesystem::directory_iterator("docs/workflow"))
    EXPECT_TRUE(drawn.contains(entry.path().filename().string())) << entry.path();
}

}  // namespace
}  // namespace linli
