// How fast a list of members is taken in: validated, compared with who is there, sealed, indexed, written.
// Prints rows a minute.
//
//   build/bench_import            100,000 rows into an empty store, then the same list again
//   LINLI_BENCH_ROWS=10000 build/bench_import
//
// With LINLI_TEST_POSTGRES set the same is done on PostgreSQL too.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sstream>

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/member/member.hpp"
#include "platform/export/export.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

constexpr int branches = 200;

std::string id_number(std::int64_t i) {
  constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  auto number = fmt::format("410122{:04}{:02}{:02}{:03}", 1940 + i % 60, 1 + i / 60 % 12, 1 + i / 720 % 28,
                            i / 20160 % 1000);
  int sum = 0;
  for (int at = 0; at < 17; ++at) sum += (number[static_cast<std::size_t>(at)] - '0') * weights[at];
  return number + "10X98765432"[sum % 11];
}

std::string list_of(std::int64_t rows) {
  std::ostringstream out;
  out << "name,phone,id_number,kind,status,branch,joined_on,education,address\n";
  for (std::int64_t i = 0; i < rows; ++i)
    out << fmt::format(
        "\xE7\x8E\x8B{},138{:08},{},direct,full,Branch {},2021-07-01,college,Road {} House {}\n", i, i,
        id_number(i), i % branches, i % 97, i % 53);
  return out.str();
}

Id<Unit> unit(Ctx& ctx, std::optional<Id<Unit>> parent, org::UnitKind kind, std::string name) {
  org::CreateUnit in;
  in.parent_id = parent;
  in.kind = kind;
  in.name.value = std::move(name);
  in.on = Day{20200101};
  return org::create_unit(ctx, in).unit_id;
}

void take_in(testkit::TestApp& test, Id<Unit> county, const std::string& list, const char* what) {
  std::istringstream in(list);
  const auto start = std::chrono::steady_clock::now();
  const auto report = member::import_csv(test.app(), in, county, false, [](std::int64_t) {});
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("%-32s %10.0f rows/min  (%jd rows in %.2f s: %jd new, %jd unchanged, %jd bad)\n", what,
              static_cast<double>(report.rows) / seconds.count() * 60,
              static_cast<std::intmax_t>(report.rows), seconds.count(),
              static_cast<std::intmax_t>(report.created), static_cast<std::intmax_t>(report.unchanged),
              static_cast<std::intmax_t>(report.bad));
}

void measure(const testkit::Database& database, const std::string& list) {
  const std::vector<Module> modules{setting::module(), org::module(),    access::module(), jobs::module(),
                                    exports::module(), figure::module(), member::module()};
  testkit::TestApp test(modules, {.postgres = database.postgres});
  const auto county = test.write([](Ctx& ctx) {
    const auto root = unit(ctx, {}, org::UnitKind::county, "County");
    for (int i = 0; i < branches; ++i) unit(ctx, root, org::UnitKind::branch, fmt::format("Branch {}", i));
    return root;
  });
  take_in(test, county, list, (database.name + ", import").c_str());
  take_in(test, county, list, (database.name + ", the same list again").c_str());
}

}  // namespace
}  // namespace linli

int main() {
  const char* rows = std::getenv("LINLI_BENCH_ROWS");
  const auto list = linli::list_of(rows ? std::atoll(rows) : 100'000);
  for (const auto& database : linli::testkit::databases()) linli::measure(database, list);
}
