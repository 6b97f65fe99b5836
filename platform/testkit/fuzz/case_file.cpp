// `.case` files: any text is either read or refused with its line.
#include "platform/testkit/case_file.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* content, std::size_t size) {
  static const auto file =
      std::filesystem::temp_directory_path() / ("linli-fuzz-" + std::to_string(getpid()) + ".case");
  std::ofstream(file, std::ios::binary)
      .write(reinterpret_cast<const char*>(content), static_cast<std::streamsize>(size));
  try {
    for (const auto& scenario : linli::testkit::read_cases(file))
      if (scenario.line < 1) std::abort();
  } catch (const std::runtime_error& error) {
    if (std::string_view(error.what()).find(".case:") == std::string_view::npos) std::abort();
  }
  return 0;
}
