#include "apps/server/import_export.hpp"

#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>

#include <fmt/format.h>

#include "apps/server/user.hpp"
#include "modules/member/member.hpp"

namespace linli {

int import_members(App& app, const ImportExport& in) {
  std::ifstream file(in.file, std::ios::binary);
  if (!file) throw std::runtime_error(fmt::format("{} cannot be read.", in.file));
  const auto report =
      member::import_csv(app, file, unit_named(app, in.unit_code), in.skip_bad, [](std::int64_t rows) {
        std::printf("\r%jd rows", static_cast<std::intmax_t>(rows));
        std::fflush(stdout);
      });
  std::printf("\r%jd rows: %jd new, %jd changed, %jd unchanged, %jd bad\n",
              static_cast<std::intmax_t>(report.rows), static_cast<std::intmax_t>(report.created),
              static_cast<std::intmax_t>(report.updated), static_cast<std::intmax_t>(report.unchanged),
              static_cast<std::intmax_t>(report.bad));
  for (const auto& bad : report.first_bad)
    std::printf("  row %jd, %s: %s\n", static_cast<std::intmax_t>(bad.row), bad.column.c_str(),
                bad.code.c_str());
  const bool refused = report.bad && !in.skip_bad;
  if (refused) std::printf("Nothing was imported. Mend the rows, or say --skip-bad.\n");
  return refused ? 1 : 0;
}

int export_members(App& app, const ImportExport& in) {
  ::umask(077);  // the whole register in the clear
  std::ofstream file(in.file, std::ios::binary | std::ios::trunc);
  const auto rows = member::export_csv(app, file, unit_named(app, in.unit_code));
  file.close();
  if (!file) throw std::runtime_error(fmt::format("{} cannot be written.", in.file));
  std::printf("%s: %jd members\n", in.file.c_str(), static_cast<std::intmax_t>(rows));
  return 0;
}

}  // namespace linli
