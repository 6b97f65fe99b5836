// Turns the .sql files of one folder into typed constants: sqlgen <out dir> <folder relative to the root>,
// run at the root.
//
//   -- name: rule_for_credit            one text for both databases, or with a twin `-- name: rule_for_credit
//   @postgres` SELECT … WHERE r.id = :rule_id
//
// Parameters are :names; they become ?1 and $1 in the order of first appearance. String literals, comments
// and `::` are minded. Everything under migrations/ becomes the folder's list of migrations, in the order of
// the file names.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

struct Statement {
  std::string comment, sqlite, postgres;
  std::vector<std::string> params;
  std::set<std::string> brands;  // empty: the text for both
  fs::path path;
};

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

bool is_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

std::string number(char mark, const std::string& name, std::vector<std::string>& params) {
  auto found = std::find(params.begin(), params.end(), name);
  if (found == params.end()) found = params.insert(params.end(), name);
  return mark + std::to_string(found - params.begin() + 1);
}

std::string with_numbers(const std::string& text, char mark, std::vector<std::string>& params) {
  std::string out;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\'') quoted = !quoted;
    if (quoted) {
      out += c;
      continue;
    }
    if (c == '-' && i + 1 < text.size() && text[i + 1] == '-') {
      while (i < text.size() && text[i] != '\n') ++i;
      out += ' ';
      continue;
    }
    if (c == ':' && i + 1 < text.size() && text[i + 1] == ':')
      throw std::runtime_error("write CAST(x AS t), not x::t");
    if (c == '$' || c == '?') throw std::runtime_error("parameters are written :name");
    if (c == ':' && i + 1 < text.size() && is_name(text[i + 1])) {
      std::string name;
      while (i + 1 < text.size() && is_name(text[i + 1])) name += text[++i];
      out += number(mark, name, params);
      continue;
    }
    out += c == '\n' ? ' ' : c;
  }
  // One space where the source had several and its indentation.
  std::string tight;
  quoted = false;
  for (const char c : out) {
    if (c == '\'') quoted = !quoted;
    if (!quoted && c == ' ' && (tight.empty() || tight.back() == ' ')) continue;
    tight += c;
  }
  while (!tight.empty() && (tight.back() == ' ' || tight.back() == ';')) tight.pop_back();
  return tight;
}

void add_statements(const fs::path& path, std::map<std::string, Statement>& all) {
  std::istringstream lines(read_file(path));
  std::string line, name, brand, text;
  const auto finish = [&] {
    if (name.empty()) return;
    auto& statement = all[name];
    try {
      if (!brand.empty() && brand != "sqlite" && brand != "postgres")
        throw std::runtime_error("@" + brand + " is no database");
      // A twin stands behind the text for both: before it, it would be overwritten unseen.
      const bool overwrites = brand.empty() && !statement.brands.empty();
      if (overwrites || !statement.brands.insert(brand).second)
        throw std::runtime_error("this name stands twice, first in " + statement.path.string());
      statement.path = path;
      std::vector<std::string> params;
      if (brand.empty() || brand == "sqlite") statement.sqlite = with_numbers(text, '?', params);
      if (brand.empty() && statement.params.empty()) statement.params = params;
      if (!brand.empty()) {
        if (statement.params.empty() && brand == "sqlite") statement.params = params;
        if (brand == "postgres") {
          params = statement.params;
          statement.postgres = with_numbers(text, '$', params);
          if (statement.params.empty()) statement.params = params;
          if (params != statement.params) throw std::runtime_error("the twin must use the same parameters");
        }
      } else {
        std::vector<std::string> again;
        statement.postgres = with_numbers(text, '$', again);
      }
    } catch (const std::exception& error) {
      throw std::runtime_error(path.string() + ": " + name + ": " + error.what());
    }
  };
  while (std::getline(lines, line)) {
    if (line.rfind("-- name:", 0) == 0) {
      finish();
      std::istringstream words(line.substr(8));
      brand.clear();
      words >> name >> brand;
      if (!brand.empty()) brand.erase(0, 1);
      text.clear();
    } else {
      text += line + "\n";
    }
  }
  finish();
}

std::string literal(const std::string& text) { return "R\"sql(" + text + ")sql\""; }

void write_if_changed(const fs::path& path, const std::string& text) {
  if (fs::exists(path) && read_file(path) == text) return;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

void generate(const fs::path& out_dir, const fs::path& folder) {
  const std::string subject = folder.filename().string();
  std::map<std::string, Statement> statements;
  std::vector<fs::path> migrations;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".sql") add_statements(entry.path(), statements);
  if (fs::exists(folder / "migrations"))
    for (const auto& entry : fs::directory_iterator(folder / "migrations"))
      if (entry.path().extension() == ".sql") migrations.push_back(entry.path());
  std::sort(migrations.begin(), migrations.end());

  std::ostringstream header, source;
  header << "// Made by tools/sqlgen from " << folder.generic_string()
         << "; not to be edited.\n#pragma once\n\n#include <span>\n\n"
         << "#include \"platform/db/query.hpp\"\n\nnamespace linli::" << subject << "::sql {\n\n";
  source << "// Made by tools/sqlgen from " << folder.generic_string() << "; not to be edited.\n#include \""
         << folder.generic_string() << "/" << subject << ".sql.hpp\"\n\nnamespace linli::" << subject
         << "::sql {\n\n";
  for (const auto& [name, statement] : statements) {
    if (statement.sqlite.empty() || statement.postgres.empty())
      throw std::runtime_error(folder.string() + ": " + name + " has only one twin");
    header << "extern const db::Query " << name << ";\n";
    if (!statement.params.empty()) {
      source << "static constexpr std::string_view " << name << "_params[] = {";
      for (const auto& param : statement.params) source << '"' << param << "\", ";
      source << "};\n";
    }
    source << "const db::Query " << name << "{\"" << subject << '.' << name << "\",\n  "
           << literal(statement.sqlite) << ",\n  " << literal(statement.postgres) << ",\n  "
           << (statement.params.empty() ? "{}" : name + "_params") << "};\n";
  }
  header << "\nextern const std::span<const db::Query* const> all;\nextern const std::span<const "
            "db::Migration> migrations;\n\n}\n";
  source << "\nstatic constexpr const db::Query* all_queries[] = {";
  for (const auto& [name, statement] : statements) source << '&' << name << ", ";
  source << "nullptr};\nconst std::span<const db::Query* const> all{all_queries, " << statements.size()
         << "};\n";
  source << "static constexpr db::Migration all_migrations[] = {";
  for (const auto& path : migrations)
    source << "{\"" << subject << '/' << path.stem().string() << "\", " << literal(read_file(path)) << "},\n";
  source << "{}};\nconst std::span<const db::Migration> migrations{all_migrations, " << migrations.size()
         << "};\n\n}\n";
  write_if_changed(out_dir / folder / (subject + ".sql.hpp"), header.str());
  write_if_changed(out_dir / folder / (subject + ".sql.cpp"), source.str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "sqlgen OUT_DIR FOLDER\n";
    return 2;
  }
  try {
    generate(argv[1], argv[2]);
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
