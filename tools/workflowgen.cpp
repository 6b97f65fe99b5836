// Turns the workflow definitions of one folder into constants: workflowgen <out dir> <folder relative to the
// root>, run at the root. modules/casework/workflows/case.json becomes linli::casework::workflows::case_json
// in "modules/casework/casework.workflows.hpp".
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void write_if_changed(const fs::path& path, const std::string& text) {
  if (fs::exists(path) && read_file(path) == text) return;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

// A literal may hold 64 KiB at most by the standard, so a long text is cut into several that stand side by
// side.
std::string literal(const std::string& text) {
  constexpr std::size_t piece = 16'000;
  std::string out;
  for (std::size_t at = 0; at < text.size() || at == 0; at += piece)
    out += "\n  R\"json(" + text.substr(at, piece) + ")json\"";
  return out;
}

void generate(const fs::path& out_dir, const fs::path& folder) {
  const std::string subject = folder.filename().string();
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder / "workflows"))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  const std::string made =
      "// Made by tools/workflowgen from " + folder.generic_string() + "/workflows; not to be edited.\n";
  const std::string space = "namespace linli::" + subject + "::workflows {\n\n";
  std::ostringstream header, source;
  header << made << "#pragma once\n\n#include <string_view>\n\n" << space;
  source << made << "#include \"" << folder.generic_string() << '/' << subject << ".workflows.hpp\"\n\n"
         << space;
  for (const auto& path : files) {
    const std::string name = path.stem().string() + "_json", text = read_file(path);
    if (text.find(")json\"") != std::string::npos)
      throw std::runtime_error(path.string() + ": holds the mark that ends a text");
    header << "extern const std::string_view " << name << ";\n";
    source << "constinit const std::string_view " << name << "{" << literal(text) << "};\n";
  }
  header << "\n}\n";
  source << "\n}\n";
  write_if_changed(out_dir / folder / (subject + ".workflows.hpp"), header.str());
  write_if_changed(out_dir / folder / (subject + ".workflows.cpp"), source.str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "workflowgen OUT_DIR FOLDER\n";
    return 2;
  }
  try {
    generate(argv[1], argv[2]);
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
