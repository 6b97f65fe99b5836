// Plays people against a program in this process, on a clock that the play moves.
#pragma once

#include <map>
#include <memory>
#include <string>

#include <boost/json.hpp>

#include "platform/command/dispatch.hpp"

namespace linli::demo {

class Play {
 public:
  Play(App& app, std::shared_ptr<Instant> clock) : app_(app), dispatcher_(app, {.workers = 2}), clock_(std::move(clock)) {}

  // Requests as `who` (a name from `cast`, empty for anybody). A refusal ends the demo's making: it would be a mistake of the play.
  boost::json::value get(const std::string& who, const std::string& path);
  boost::json::value post(const std::string& who, const std::string& path, const boost::json::object& body);
  // A request that may be refused as in real life; null then.
  boost::json::value try_post(const std::string& who, const std::string& path, const boost::json::object& body);

  void cast(const std::string& who, Id<Account> account) { accounts_[who] = account; }
  void move_clock(Instant to) { clock_->ms = to.ms; }
  Instant now() const { return *clock_; }
  App& app() { return app_; }

 private:
  http::Response call(const std::string& method, const std::string& who, const std::string& path, std::string body);
  const std::string& token(const std::string& who);

  App& app_;
  Dispatcher dispatcher_;
  std::shared_ptr<Instant> clock_;
  std::map<std::string, Id<Account>> accounts_;
  struct Token {
    std::string token;
    Instant made_at;
  };
  std::map<std::string, Token> tokens_;
  std::uint64_t requests_ = 0;
};

}  // namespace linli::demo
