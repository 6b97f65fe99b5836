// Runs `.case` files: cases [--store sqlite|postgres] [--filter TEXT]. The closing line is `N passed, N
// failed`.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <spdlog/spdlog.h>

#include "apps/server/modules.hpp"
#include "apps/server/world.hpp"
#include "engines/workflow/workflow.hpp"
#include "platform/export/export.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/case_run.hpp"

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> case_files() {
  std::vector<fs::path> files;
  for (const char* floor : {"platform", "engines", "modules", "apps"})
    for (const auto& entry : fs::recursive_directory_iterator(floor))
      if (entry.path().extension() == ".case") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  bool postgres = false;
  std::string filter;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::string(argv[i]) == "--store") postgres = std::string(argv[i + 1]) == "postgres";
    if (std::string(argv[i]) == "--filter") filter = argv[i + 1];
  }
  spdlog::set_level(spdlog::level::critical);
  const auto modules = linli::all_modules();
  linli::testkit::CaseSetting setting{
      .modules = modules,
      .postgres = postgres,
      .make_world = linli::make_world,
      .run_jobs =
          [](linli::testkit::TestApp& test) {
            linli::workflow::fire_due(test.app());
            linli::jobs::run_due(test.app());
          },
      .sign_in = linli::sign_in_again,
      .dispatch = {.workers = 2, .requests_per_second_per_account = 0, .exporter = linli::exports::list_file},
  };
  int passed = 0, failed = 0;
  const auto note = [&](const std::string& fault) {
    if (fault.empty()) return ++passed, void();
    ++failed;
    std::printf("%s\n", fault.c_str());
  };
  for (const auto& file : case_files()) {
    try {
      for (const auto& scenario : linli::testkit::read_cases(file)) {
        const bool wanted = filter.empty() || file.string().find(filter) != std::string::npos ||
                            scenario.title.find(filter) != std::string::npos;
        if (wanted) note(linli::testkit::run_scenario(scenario, setting));
      }
    } catch (const std::exception& error) {
      note(error.what());
    }
  }
  if (filter.empty()) {
    int calls = 0;
    const auto faults = linli::testkit::run_matrix(setting, calls);
    for (const auto& fault : faults) note(fault);
    passed += calls - static_cast<int>(faults.size());
    std::printf("every route as everybody: %d calls\n", calls);
  }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed ? 1 : 0;
}
