#include "apps/server/user.hpp"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <termios.h>
#include <unistd.h>

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "platform/crypto/password.hpp"

namespace linli {
namespace {

constexpr std::size_t shortest_password = 8;

// Shows nothing of what is typed, as long as it lives.
class Unseen {
 public:
  Unseen() {
    known_ = tcgetattr(STDIN_FILENO, &before_) == 0;
    if (!known_) return;
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
  }
  ~Unseen() {
    if (known_) tcsetattr(STDIN_FILENO, TCSANOW, &before_);
  }
  Unseen(const Unseen&) = delete;
  Unseen& operator=(const Unseen&) = delete;

 private:
  termios before_{};
  bool known_ = false;
};

bool strong_enough(const std::string& password) {
  bool letter = false, digit = false;
  for (const unsigned char c : password) {
    letter = letter || std::isalpha(c);
    digit = digit || std::isdigit(c);
  }
  return password.size() >= shortest_password && letter && digit;
}

Id<Account> account_with(Ctx& ctx, const std::string& phone) {
  const auto account = access::account_by_phone(ctx, phone);
  if (!account) throw std::runtime_error(fmt::format("No account has the phone {}.", phone));
  return *account;
}

}  // namespace

Id<Unit> unit_named(App& app, const std::string& code) {
  std::optional<Id<Unit>> unit;
  app.read([&](Ctx& ctx) { unit = code.empty() ? org::root(ctx) : org::unit_by_code(ctx, code); });
  if (!unit)
    throw std::runtime_error(code.empty() ? "There is no county yet: linli init."
                                          : fmt::format("No unit has the code {}.", code));
  return *unit;
}

std::string ask_password() {
  std::string password;
  if (const char* given = std::getenv("LINLI_PASSWORD")) {
    password = given;
  } else {
    std::fprintf(stderr, "Password (at least 8 characters, letters and digits): ");
    const Unseen unseen;
    std::getline(std::cin, password);
    std::fprintf(stderr, "\n");
  }
  if (!strong_enough(password))
    throw std::runtime_error("The password needs at least 8 characters, letters and digits.");
  return password;
}

int add_user(App& app, const NewUser& user) {
  const std::string hash = crypto::hash_password(ask_password());
  app.write([&](Ctx& ctx) {
    access::NewAccount account;
    account.name = user.name;
    account.phone = user.phone;
    account.password_hash = hash;
    account.home_unit_id = user.unit_id;
    access::grant_role(ctx, access::create_account(ctx, account), user.role, user.unit_id);
    access::record(ctx, "user_add");
  });
  std::printf("%s may sign in as %s.\n", user.phone.c_str(), user.role.c_str());
  return 0;
}

int set_password(App& app, const std::string& phone) {
  const std::string hash = crypto::hash_password(ask_password());
  app.write([&](Ctx& ctx) {
    access::set_password_hash(ctx, account_with(ctx, phone), hash);
    access::record(ctx, "user_password");
  });
  std::printf("The password of %s is changed; its sessions are ended.\n", phone.c_str());
  return 0;
}

int unlock(App& app, const std::string& phone) {
  app.write([&](Ctx& ctx) {
    access::unlock_account(ctx, account_with(ctx, phone));
    access::record(ctx, "user_unlock");
  });
  std::printf("%s is unlocked.\n", phone.c_str());
  return 0;
}

int list_roles(App& app) {
  app.read([](Ctx& ctx) {
    for (const auto& role : access::role_names(ctx)) std::printf("%s\n", role.c_str());
  });
  return 0;
}

}  // namespace linli
